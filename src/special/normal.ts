import { ArgumentError } from '../validation/argument-error.ts'
import { probability } from '../validation/checks.ts'
import { pnorm, qnorm } from './libraries/r.ts'

/**
 * Φ(x) = Pr(N(0, 1) ≤ x), relative error below 1e-14 down to the smallest normal double; Φ(±∞) is 0 or 1.
 *
 * @throws ArgumentError if x is NaN
 *
 * @example
 * ```ts
 * special.normalCdf(0)
 * // => 0.5
 * ```
 */
export function normalCdf(x: number): number {
  return pnorm(anyReal(x), 0, 1, true, false)
}

/**
 * 1 − Φ(x), accurate where Φ is near 1.
 *
 * @throws ArgumentError if x is NaN
 *
 * @example
 * ```ts
 * special.normalSurvival(0)
 * // => 0.5
 * ```
 */
export function normalSurvival(x: number): number {
  return pnorm(anyReal(x), 0, 1, false, false)
}

/** ln Φ(x), finite far below where Φ underflows. @throws ArgumentError if x is NaN */
export function logNormalCdf(x: number): number {
  return pnorm(anyReal(x), 0, 1, true, true)
}

/**
 * Φ⁻¹(p); −∞ at 0 and +∞ at 1. For an upper tail q use −Φ⁻¹(q), which keeps the digits of a small q.
 *
 * @throws ArgumentError if p is not in [0, 1]
 *
 * @example
 * ```ts
 * special.normalQuantile(0.5)
 * // => 0
 * ```
 */
export function normalQuantile(p: number): number {
  return qnorm(probability('p', p), 0, 1, true, false)
}

function anyReal(x: number): number {
  if (Number.isNaN(x)) throw new ArgumentError('x', x, 'a number')
  return x
}
