import { ArgumentError } from '../../validation/argument-error.ts'
import { eachPositive } from '../../validation/checks.ts'

/**
 * P(T) = atan(2/√R)/π: the probability that the model of generation T, each generation trained on data of
 * the last alone, is strictly closer to the truth than the first model, which saw the real data; one
 * unbiased Gaussian parameter, `R` from {@link relativeSyntheticVariance}.
 *
 * With X = θ_1 − θ* and Y = θ_T − θ_1 independent and normal, |X + Y| < |X| is Y·(2X + Y) < 0, two normals
 * of correlation √(R/(R + 4)): an orthant probability. P is ½ in the limit R → 0 and below it for R > 0.
 *
 * Source: derived; consistent with Xu, He & Cheng 2025, who study P(T) for Gaussian estimators.
 *
 * @param R relative synthetic variance, 0 or above, `Infinity` included
 * @throws ArgumentError if R is negative or NaN
 *
 * @example
 * ```ts
 * laws.beatsRealOnly(4)
 * // => 0.25
 * ```
 */
export function beatsRealOnly(R: number): number {
  checkRatio(R)
  return Math.atan(2 / Math.sqrt(R)) / Math.PI
}

/**
 * The same probability against a real-only model trained on other real data of the same size,
 * (2/π)·atan(1/√(1 + R)): the ratio of two independent centred normals is Cauchy. It is another number, and
 * the one that a simulation reports which draws the real data twice.
 *
 * Source: derived.
 *
 * @throws ArgumentError if R is negative or NaN
 *
 * @example
 * ```ts
 * laws.beatsIndependentRealOnly(0)
 * // => 0.5
 * ```
 */
export function beatsIndependentRealOnly(R: number): number {
  checkRatio(R)
  return (2 / Math.PI) * Math.atan(1 / Math.sqrt(1 + R))
}

/**
 * R_T = Σ_{t=2}^{T} n_1/n_t: the variance that synthetic generations add, relative to that of the fit to
 * the real data, when each generation replaces the last.
 *
 * @param sizes the sample sizes n_1 (real), n_2, …, n_T as drawn: rounded, not the formula behind them
 * @throws ArgumentError if the list is empty or holds anything but finite numbers above 0
 *
 * @example
 * ```ts
 * laws.relativeSyntheticVariance([10, 10, 20])
 * // => 1.5
 * ```
 */
export function relativeSyntheticVariance(sizes: readonly number[]): number {
  const [real, ...synthetic] = sizes
  if (real === undefined) throw new ArgumentError('sizes', sizes, 'a list with at least one sample size')
  eachPositive('sizes', sizes)
  return synthetic.reduce((sum, size) => sum + real / size, 0)
}

function checkRatio(R: number): void {
  if (!(R >= 0)) throw new ArgumentError('R', R, 'a ratio, 0 or above')
}
