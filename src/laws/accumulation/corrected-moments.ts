import { probability } from '../../validation/checks.ts'
import { checkStream, type MixedPart } from './accumulated-risk.ts'
import type { DeviationMoments } from './quadratic-variance-moments.ts'

/** Coefficients of a polynomial, the constant first. */
type Polynomial = readonly number[]

/**
 * Moments up to the fourth of the error D = p̂ − p of one symbol's estimate in the stream of
 * {@link correctedRisk}, whose second moments add up to its risk.
 *
 * A generation takes D to (S_{t−1}/S_t)·D plus the deviations of its parts' shares from p + (1 − α)·D, each with
 * the weight nα/S_t; the cumulants of a share are polynomials in D, so that moments follow a linear recursion.
 *
 * Guarantee: exact up to rounding. Cost: O(parts).
 *
 * Source: derived.
 *
 * @throws ArgumentError if p is no probability, or as {@link correctedRisk} does
 *
 * @example
 * ```ts
 * // A fair coin tossed twice: the share of heads is ½ off with probability ½.
 * laws.correctedMoments(0.5, [[{ n: 2, share: 1 }]])
 * // => { second: 0.125, third: 0, fourth: 0.03125 }
 * ```
 */
export function correctedMoments(
  p: number,
  generations: readonly (readonly MixedPart[])[],
): DeviationMoments {
  probability('p', p)
  checkStream(generations)
  let moments: readonly number[] = [1, 0, 0, 0, 0]
  let total = 0
  for (const parts of generations) {
    const before = total
    for (const { n, share } of parts) total += n * share * share
    const kept = before / total
    const [k2, k3, k4] = cumulants(p, parts, total)
    const mean = (f: Polynomial) => f.reduce((sum, coefficient, i) => sum + coefficient * moments[i]!, 0)
    const [, , m2 = 0, m3 = 0, m4 = 0] = moments
    const fourth =
      6 * kept * kept * mean([0, 0, ...k2]) +
      4 * kept * mean([0, ...k3]) +
      mean(k4) +
      3 * mean(product(k2, k2))
    moments = [
      1,
      0,
      kept * kept * m2 + mean(k2),
      kept * kept * kept * m3 + 3 * kept * mean([0, ...k2]) + mean(k3),
      kept * kept * kept * kept * m4 + fourth,
    ]
  }
  const [, , second = 0, third = 0, fourth = 0] = moments
  return { second, third, fourth }
}

/** Second to fourth cumulant of what a generation adds to D, given D. */
function cumulants(
  p: number,
  parts: readonly MixedPart[],
  total: number,
): [Polynomial, Polynomial, Polynomial] {
  let [k2, k3, k4]: [Polynomial, Polynomial, Polynomial] = [[], [], []]
  for (const { n, share } of parts) {
    const c = 1 - share
    const V = [p * (1 - p), c * (1 - 2 * p), -c * c]
    const slope = [1 - 2 * p, -2 * c]
    const weight = (n * share) / total
    const square = (weight * weight) / n
    k2 = sum(k2, V, square)
    k3 = sum(k3, product(V, slope), (square * weight) / n)
    // V·(V′² + V·V″), and V″ = −2.
    k4 = sum(k4, product(V, sum(product(slope, slope), V, -2)), (square * weight * weight) / (n * n))
  }
  return [k2, k3, k4]
}

function product(a: Polynomial, b: Polynomial): Polynomial {
  // Nothing is drawn in a generation that is too small for any part: both are empty, for 0.
  const out = new Array<number>(Math.max(0, a.length + b.length - 1)).fill(0)
  for (const [i, x] of a.entries()) {
    for (const [j, y] of b.entries()) out[i + j] = out[i + j]! + x * y
  }
  return out
}

/** a + factor·b. */
function sum(a: Polynomial, b: Polynomial, factor: number): Polynomial {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i) => (a[i] ?? 0) + factor * (b[i] ?? 0))
}
