import type { Stream } from 'collapse-check'
import { type Atom, bisect, logisticLoop } from './location-loop.ts'

/** Atoms at uniform places in [−scale, scale] with uniform weights that add up to 1. */
export function randomAtoms(count: number, scale: number, stream: Stream): readonly Atom[] {
  const raw = Array.from({ length: count }, () => ({
    at: scale * (2 * stream.uniform() - 1),
    weight: stream.openUniform(),
  }))
  const total = raw.reduce((sum, { weight }) => sum + weight, 0)
  return raw.map(({ at, weight }) => ({ at, weight: weight / total }))
}

/** The best logistic location for the data. */
export function logisticFit(data: readonly Atom[]): number {
  const places = data.map(({ at }) => at)
  return bisect(logisticLoop(data).realScore, Math.min(...places) - 1, Math.max(...places) + 1)
}

/** Minus the second derivative of the data's mean log-likelihood: the mean of 1/(2 cosh²((x − θ)/2)). */
export const realCurvature = (data: readonly Atom[], theta: number): number =>
  data.reduce((sum, { at, weight }) => {
    const cosh = Math.cosh((at - theta) / 2)
    return sum + weight / (2 * cosh * cosh)
  }, 0)

/** ln(1 + e^x), the integral of the logistic distribution function. */
const softplus = (x: number) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)))

/** W₁ between the logistic law at θ and the data: the area between their distribution functions. */
export function logisticDistance(data: readonly Atom[], theta: number): number {
  const sorted = [...data].sort((a, b) => a.at - b.at)
  let area = 0
  let below = 0
  let from = Number.NEGATIVE_INFINITY
  for (const { at, weight } of sorted) {
    area += between(from, at - theta, below)
    below += weight
    from = at - theta
  }
  return area + softplus(-from)
}

/** ∫ |s(u) − c| du from `from` to `to`, s the logistic distribution function. */
function between(from: number, to: number, c: number): number {
  if (c === 0) return softplus(to)
  const signed = (u: number) => softplus(u) - c * u
  const crossing = c < 1 ? Math.log(c / (1 - c)) : Number.POSITIVE_INFINITY
  const middle = Math.min(to, Math.max(from, crossing))
  return signed(from) - signed(middle) + (signed(to) - signed(middle))
}
