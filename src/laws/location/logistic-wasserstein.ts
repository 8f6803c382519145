import type { Atom } from './location-scores.ts'

/**
 * W₁ between the standard logistic law at θ and a discrete one: the area between their distribution functions, in
 * closed form. O(m log m) for m atoms.
 *
 * @param data weights add up to 1
 *
 * @example
 * ```ts
 * laws.logisticWasserstein([{ at: 7, weight: 1 }], 7).toFixed(12)
 * // => (2 * Math.LN2).toFixed(12)
 * ```
 */
export function logisticWasserstein(data: readonly Atom[], theta: number): number {
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

/** ln(1 + e^x), the integral of the logistic distribution function. */
function softplus(x: number): number {
  return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)))
}
