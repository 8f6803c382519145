import { knownToEngine } from '../../engine/law.ts'
import { logFactorial } from '../../random/variates/log-factorial.ts'
import { poisson as poissonVariate } from '../../random/variates/poisson.ts'
import { regularizedGammaUpper } from '../../special/gamma.ts'
import { nonNegative } from '../../validation/checks.ts'
import { type FamilyWith, fitByStatistic } from '../family.ts'
import { totalStatistic } from '../total-statistic.ts'
import { orderedTotalVariation } from './ordered-laws.ts'
import { entropyTerm, logPower } from './relative-entropy.ts'

/**
 * Poisson(mean), mean ≥ 0; the estimate is the sample mean (maximum likelihood). 0 is a member of the
 * family and absorbing under recursive training.
 *
 * Exact law of the sum of n observations: Poisson(n·mean).
 *
 * @example
 * ```ts
 * families.poisson().parameters
 * // => ['mean']
 * ```
 */
export function poisson(): FamilyWith<
  'mean',
  | 'logDensity'
  | 'statistic'
  | 'fisherInformation'
  | 'assumptions'
  | 'totalVariation'
  | 'kullbackLeibler'
  | 'wasserstein1'
> {
  const statistic = knownToEngine(
    totalStatistic((theta, n, stream) => poissonVariate(stream, n * theta[0]!)),
    { law: 'poisson', parameters: 1 },
  )
  return {
    name: 'Poisson',
    parameters: ['mean'],
    width: 1,
    check: (theta) => void nonNegative('mean', theta[0]!),
    draw(theta, n, stream, out, start) {
      for (let i = 0; i < n; i++) out[start + i] = poissonVariate(stream, theta[0]!)
    },
    fit: fitByStatistic(statistic),
    logDensity(theta, sample, i) {
      const x = sample[i]!
      if (!(Number.isInteger(x) && x >= 0)) return Number.NEGATIVE_INFINITY
      return logPower(x, theta[0]!) - theta[0]! - logFactorial(x)
    },
    statistic,
    fisherInformation(theta, out) {
      out[0] = 1 / theta[0]!
    },
    // Poisson laws are stochastically ordered by their means.
    distances: {
      totalVariation: orderedTotalVariation(
        (low, high) => (high - low) / Math.log(high / low),
        (mean, k) => regularizedGammaUpper(k + 1, mean),
      ),
      kullbackLeibler: (a, b) => entropyTerm(a[0]!, b[0]!) - a[0]! + b[0]!,
      wasserstein1: (a, b) => Math.abs(a[0]! - b[0]!),
    },
    // The score x/m − 1 has a Poisson tail, heavier than any Gaussian one; −x/m² and 2x/m³ are unbounded in
    // x.
    assumptions: (theta, radius) => ({
      wellPosed: radius < theta[0]!,
      score: Number.POSITIVE_INFINITY,
      hessian: Number.POSITIVE_INFINITY,
      third: Number.POSITIVE_INFINITY,
      information: 1 / (theta[0]! + radius),
    }),
  }
}
