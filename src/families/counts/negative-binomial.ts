import { knownToEngine } from '../../engine/law.ts'
import { gamma } from '../../random/variates/gamma.ts'
import { logFactorial } from '../../random/variates/log-factorial.ts'
import { poisson } from '../../random/variates/poisson.ts'
import { regularizedBeta } from '../../special/beta.ts'
import { logGamma } from '../../special/gamma.ts'
import { nonNegative, positive } from '../../validation/checks.ts'
import { type FamilyWith, fitByStatistic } from '../family.ts'
import { totalStatistic } from '../total-statistic.ts'
import { orderedTotalVariation } from './ordered-laws.ts'
import { entropyTerm, logPower } from './relative-entropy.ts'

/**
 * Negative binomial with known `size` r (geometric for r = 1, counting failures) and mean `mean` ≥ 0;
 * variance mean + mean²/r. The estimate is the sample mean (maximum likelihood); 0 is absorbing.
 *
 * Exact law of the sum of n observations: negative binomial of size n·r and mean n·mean, drawn as a Poisson
 * number with a gamma mean.
 *
 * @param size r > 0
 * @throws ArgumentError if the size is not a finite number above 0
 *
 * @example
 * ```ts
 * families.negativeBinomial({ size: 2 }).parameters
 * // => ['mean']
 * ```
 */
export function negativeBinomial({
  size,
}: {
  readonly size: number
}): FamilyWith<
  'mean',
  | 'logDensity'
  | 'statistic'
  | 'fisherInformation'
  | 'assumptions'
  | 'totalVariation'
  | 'kullbackLeibler'
  | 'wasserstein1'
> {
  positive('size', size)
  const statistic = knownToEngine(
    totalStatistic((theta, n, stream) => poisson(stream, (theta[0]! / size) * gamma(stream, n * size))),
    { law: 'negative binomial', constants: [size], parameters: 1 },
  )
  return {
    name: `negative binomial of size ${size}`,
    parameters: ['mean'],
    width: 1,
    check: (theta) => void nonNegative('mean', theta[0]!),
    draw(theta, n, stream, out, start) {
      for (let i = start; i < start + n; i++) {
        out[i] = poisson(stream, (theta[0]! / size) * gamma(stream, size))
      }
    },
    fit: fitByStatistic(statistic),
    logDensity(theta, sample, i) {
      const x = sample[i]!
      if (!(Number.isInteger(x) && x >= 0)) return Number.NEGATIVE_INFINITY
      const mean = theta[0]!
      return (
        logGamma(x + size) -
        logGamma(size) -
        logFactorial(x) -
        size * Math.log1p(mean / size) +
        logPower(x, mean / (mean + size))
      )
    },
    statistic,
    fisherInformation(theta, out) {
      out[0] = 1 / (theta[0]! + (theta[0]! * theta[0]!) / size)
    },
    distances: {
      totalVariation: orderedTotalVariation(
        (low, high) => {
          const shift = Math.log((high + size) / (low + size))
          return (size * shift) / (Math.log(high / low) - shift)
        },
        (mean, k) => regularizedBeta(size / (size + mean), size, k + 1),
      ),
      kullbackLeibler: (a, b) =>
        entropyTerm(a[0]!, b[0]!) - (a[0]! + size) * Math.log((a[0]! + size) / (b[0]! + size)),
      wasserstein1: (a, b) => Math.abs(a[0]! - b[0]!),
    },
    // The score is linear in x, which has an exponential tail, and so are the higher derivatives.
    assumptions(theta, radius) {
      const largest = theta[0]! + radius
      return {
        wellPosed: radius < theta[0]!,
        score: Number.POSITIVE_INFINITY,
        hessian: Number.POSITIVE_INFINITY,
        third: Number.POSITIVE_INFINITY,
        information: 1 / (largest + (largest * largest) / size),
      }
    },
  }
}
