import { type Family, families } from 'collapse-check'
import type { VarianceAtMean } from '#theorems/bertrand-2024/quadratic-variance-loop'

/** A family, the truth, its mean m̂ and V there. */
interface Member {
  readonly family: Family
  readonly parameter: number
  /** The estimated mean from the fitted parameter. */
  readonly meanOf: (theta: number) => number
  readonly variance: VarianceAtMean
}

const member = (
  family: Family,
  parameter: number,
  [v0, v1, v2]: readonly [number, number, number],
  meanOf: (theta: number) => number = (theta) => theta,
): Member => {
  const m = meanOf(parameter)
  return {
    family,
    parameter,
    meanOf,
    variance: { value: v0 + v1 * m + v2 * m * m, slope: v1 + 2 * v2 * m, quadratic: v2 },
  }
}

/** Eight families whose variance is quadratic in their mean. */
export const MEMBERS = {
  'Gaussian mean': member(families.gaussianMean({ sd: 1.3 }), 0, [1.69, 0, 0]),
  Poisson: member(families.poisson(), 2, [0, 1, 0]),
  Bernoulli: member(families.bernoulli(), 0.3, [0, 1, -1]),
  'binomial of 4 trials': member(families.binomial({ trials: 4 }), 0.3, [0, 1, -1 / 4], (p) => 4 * p),
  exponential: member(families.exponential(), 1, [0, 0, 1]),
  'gamma of shape 3': member(families.gamma({ shape: 3 }), 2, [0, 0, 1 / 3]),
  'negative binomial of size 2': member(families.negativeBinomial({ size: 2 }), 1.5, [0, 1, 1 / 2]),
  'Gaussian variance': member(families.gaussianVariance(), 1, [0, 0, 2]),
} as const
export type MemberName = keyof typeof MEMBERS
