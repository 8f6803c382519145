import { knownToEngine } from '../../engine/law.ts'
import { binomial as binomialVariate } from '../../random/variates/binomial.ts'
import { logFactorial } from '../../random/variates/log-factorial.ts'
import { regularizedBetaUpper } from '../../special/beta.ts'
import { integerAtLeast, probability } from '../../validation/checks.ts'
import { frequencyAssumptions } from '../assumptions.ts'
import { type FamilyWith, fitByStatistic } from '../family.ts'
import type { Parameters } from '../parameters.ts'
import { totalStatistic } from '../total-statistic.ts'
import { orderedTotalVariation } from './ordered-laws.ts'
import { entropyTerm, logPower } from './relative-entropy.ts'

/**
 * Binomial(trials, p) with a known number of trials, 0 ≤ p ≤ 1; the estimate is the relative frequency over
 * all trials (maximum likelihood). 0 and 1 are absorbing.
 *
 * Exact law of the sum of n observations: Binomial(n·trials, p).
 *
 * @param trials an integer ≥ 1
 * @throws ArgumentError if trials is not an integer ≥ 1
 *
 * @example
 * ```ts
 * families.binomial({ trials: 10 }).parameters
 * // => ['p']
 * ```
 */
export function binomial({
  trials,
}: {
  readonly trials: number
}): FamilyWith<
  'p',
  | 'logDensity'
  | 'statistic'
  | 'fisherInformation'
  | 'assumptions'
  | 'totalVariation'
  | 'kullbackLeibler'
  | 'wasserstein1'
> {
  integerAtLeast('trials', trials)
  const total = totalStatistic((theta, n, stream) => binomialVariate(stream, n * trials, theta[0]!))
  const drawn = {
    ...total,
    expected(theta: Parameters, weight: number, out: Float64Array) {
      out[0] = weight
      out[1] = weight * trials * theta[0]!
    },
    fit(reduced: Float64Array, theta: Parameters) {
      theta[0] = reduced[1]! / (reduced[0]! * trials)
    },
  }
  const statistic = knownToEngine(drawn, { law: 'binomial', constants: [trials], parameters: 1 })
  return {
    name: `binomial of ${trials} trials`,
    parameters: ['p'],
    width: 1,
    check: (theta) => void probability('p', theta[0]!),
    draw(theta, n, stream, out, start) {
      for (let i = start; i < start + n; i++) out[i] = binomialVariate(stream, trials, theta[0]!)
    },
    fit: fitByStatistic(statistic),
    logDensity(theta, sample, i) {
      const x = sample[i]!
      if (!(Number.isInteger(x) && x >= 0 && x <= trials)) return Number.NEGATIVE_INFINITY
      const ways = logFactorial(trials) - logFactorial(x) - logFactorial(trials - x)
      return ways + logPower(x, theta[0]!) + logPower(trials - x, 1 - theta[0]!)
    },
    statistic,
    fisherInformation(theta, out) {
      out[0] = trials / (theta[0]! * (1 - theta[0]!))
    },
    distances: {
      totalVariation: orderedTotalVariation(
        (low, high) => {
          // With high = 1 only the largest count has its mass; no crossing is beyond the one before.
          if (high === 1) return trials - 1
          const odds = Math.log1p(-low) - Math.log1p(-high)
          return Math.min(trials - 1, (trials * odds) / (Math.log(high / low) + odds))
        },
        (p, k) => regularizedBetaUpper(p, k + 1, trials - k),
      ),
      kullbackLeibler: (a, b) => trials * (entropyTerm(a[0]!, b[0]!) + entropyTerm(1 - a[0]!, 1 - b[0]!)),
      wasserstein1: (a, b) => trials * Math.abs(a[0]! - b[0]!),
    },
    assumptions: (theta, radius) => frequencyAssumptions(theta[0]!, radius, trials),
  }
}
