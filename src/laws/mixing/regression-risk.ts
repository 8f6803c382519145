import { ArgumentError } from '../../validation/argument-error.ts'
import { integerAtLeast, nonNegative } from '../../validation/checks.ts'

/** n rows of d standard normal covariates in each generation. */
export interface Design {
  readonly d: number
  readonly n: number
  readonly generations: number
}

/**
 * E‖w_t − w‖² of least squares trained on its own labels, in units of the noise's variance, Gaussian design:
 * replace, which adds d/(n − d − 1) each time.
 *
 * Source: Gerstgrasser et al. 2024 (known second-hand).
 *
 * @throws ArgumentError unless n ≥ d + 2 (below, the mean is infinite) and all are integers ≥ 1
 *
 * @example
 * ```ts
 * laws.replacedRegressionRisk({ d: 5, n: 20, generations: 8 }).toFixed(6)
 * // => '2.857143'
 * ```
 */
export function replacedRegressionRisk({ d, n, generations }: Design): number {
  checkDesign(d, n, generations)
  return (generations * d) / (n - d - 1)
}

/**
 * The same when all data are kept. With one design used again and again: d/(n − d − 1)·Σ 1/i². With a fresh
 * design each time: Σ d/(i(in − d − 1)), strictly less.
 *
 * Source: derived; sharpens the bound π²/6 of Gerstgrasser et al. 2024.
 *
 * @throws ArgumentError unless n ≥ d + 2 and all are integers ≥ 1, or if the design is neither
 *
 * @example
 * ```ts
 * laws.accumulatedRegressionRisk({ d: 5, n: 20, generations: 8 }, 'fresh').toFixed(6)
 * // => '0.505766'
 * ```
 */
export function accumulatedRegressionRisk({ d, n, generations }: Design, design: 'fresh' | 'fixed'): number {
  checkDesign(d, n, generations)
  if (design !== 'fresh' && design !== 'fixed')
    throw new ArgumentError('design', design, "'fresh' or 'fixed'")
  let sum = 0
  for (let i = generations; i >= 1; i--) {
    sum += design === 'fixed' ? d / (i * i * (n - d - 1)) : d / (i * (i * n - d - 1))
  }
  return sum
}

/**
 * E‖ŵ − w‖² of least squares on n₁ rows with the right labels and n₂ rows labelled by w + δ, isotropic
 * Gaussian design, N = n₁ + n₂ ≥ d + 2. The part p of ‖δ‖² stays however large N is: strong model collapse.
 *
 * Source: derived (matrix beta law); exact form beside Dohmatob et al. 2025.
 *
 * @param point noise variance `noise`, squared shift `shift` = ‖δ‖²
 * @throws ArgumentError if a count is not an integer ≥ 0, N < d + 2, or noise or shift is negative
 *
 * @example
 * ```ts
 * laws.shiftedRegressionRisk({ d: 5, real: 20, shifted: 10, noise: 0.25, shift: 1 }).toFixed(7)
 * // => '0.2142002'
 * ```
 */
export function shiftedRegressionRisk({
  d,
  real,
  shifted,
  noise,
  shift,
}: {
  readonly d: number
  readonly real: number
  readonly shifted: number
  readonly noise: number
  readonly shift: number
}): number {
  integerAtLeast('real', real, 0)
  integerAtLeast('shifted', shifted, 0)
  nonNegative('noise', noise)
  nonNegative('shift', shift)
  const N = real + shifted
  checkDesign(d, N, 1)
  const scale = N * (N - 1) * (N + 2)
  const p = (shifted * ((N + 1) * shifted - 2)) / scale
  const q = (real * shifted) / scale
  return (noise * d) / (N - d - 1) + shift * (p + q + (q * (N * d - 2)) / (N - d - 1))
}

/**
 * E‖w_t‖²/‖w‖² lost by least-norm fits of n < d rows without noise, a fresh isotropic design each generation:
 * 1 − (n/d)^t of the truth is gone.
 *
 * Source: derived; consistent with Dohmatob et al. 2024.
 *
 * @throws ArgumentError unless 1 ≤ n ≤ d and all are integers
 *
 * @example
 * ```ts
 * laws.projectedShare({ d: 4, n: 2, generations: 4 }).toFixed(4)
 * // => '0.9375'
 * ```
 */
export function projectedShare({ d, n, generations }: Design): number {
  integerAtLeast('n', n)
  integerAtLeast('generations', generations)
  if (!(Number.isInteger(d) && d >= n)) throw new ArgumentError('d', d, `an integer, ${n} or above`)
  return -Math.expm1(generations * Math.log(n / d))
}

function checkDesign(d: number, n: number, generations: number): void {
  integerAtLeast('d', d)
  integerAtLeast('generations', generations)
  if (!(Number.isInteger(n) && n >= d + 2)) {
    throw new ArgumentError('n', n, `an integer, ${d + 2} or above: below, the mean is infinite`)
  }
}
