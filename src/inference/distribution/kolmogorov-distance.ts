import { ArgumentError } from '../../validation/argument-error.ts'

/** A cumulative distribution function: x ↦ P(X ≤ x). */
export type Cdf = (x: number) => number

/**
 * D = sup |F_N − F|, the Kolmogorov distance of a sample from a law.
 *
 * Between two neighbouring sample values F_N is constant and F grows, so the supremum is reached at a sample
 * value or just before one. Atoms of the law need its left limits.
 *
 * Cost: one or two evaluations of the law for each distinct value.
 *
 * @param sorted the sample in ascending order, at least one value
 * @param cdf F, continuous from the right
 * @param leftLimit x ↦ P(X < x); the same as `cdf` for a law without atoms
 * @throws ArgumentError if the law returns something that is not a probability, or an empty sample
 */
export function kolmogorovDistance(sorted: Float64Array, cdf: Cdf, leftLimit: Cdf): number {
  const n = sorted.length
  if (n === 0) throw new ArgumentError('sample', [], 'one value or more')
  let distance = 0
  for (let i = 0; i < n; ) {
    const x = sorted[i]!
    const below = i / n
    while (i < n && sorted[i] === x) i++
    const upTo = probabilityAt('cdf', cdf, x)
    const before = leftLimit === cdf ? upTo : probabilityAt('leftLimit', leftLimit, x)
    distance = Math.max(distance, i / n - upTo, before - below)
  }
  return distance
}

/**
 * sup (F_N − F): how far the sample falls short of dominating the law, 0 if its distribution function is
 * nowhere above. Reached at a sample value, atoms or not.
 *
 * @param sorted the sample in ascending order, at least one value
 * @throws ArgumentError if the law returns something that is not a probability, or an empty sample
 */
export function dominanceDistance(sorted: Float64Array, cdf: Cdf): number {
  const n = sorted.length
  if (n === 0) throw new ArgumentError('sample', [], 'one value or more')
  let distance = 0
  for (let i = 0; i < n; i++) {
    // Among equal values the last has the largest i + 1.
    distance = Math.max(distance, (i + 1) / n - probabilityAt('cdf', cdf, sorted[i]!))
  }
  return distance
}

function probabilityAt(name: string, law: Cdf, x: number): number {
  const value = law(x)
  if (!(value >= 0 && value <= 1)) throw new ArgumentError(`${name}(${x})`, value, 'a probability in [0, 1]')
  return value
}
