import { knownToEngine } from '../../engine/law.ts'
import { normal } from '../../random/variates/normal.ts'
import { normalCdf } from '../../special/normal.ts'
import { finite, positive } from '../../validation/checks.ts'
import type { Distance } from '../distances.ts'
import { type FamilyWith, fitByStatistic } from '../family.ts'
import { meanStatistic } from '../mean-statistic.ts'
import { logNormalDensity } from './normal-distances.ts'

/**
 * N(mean, sd²) with known standard deviation; the estimate is the sample mean (maximum likelihood).
 *
 * Exact law of the mean of n observations: N(mean, sd²/n).
 *
 * @param sd known standard deviation, > 0
 * @throws ArgumentError if sd is not a finite number above 0
 *
 * @example
 * ```ts
 * families.gaussianMean({ sd: 1 }).parameters
 * // => ['mean']
 * ```
 */
export function gaussianMean({
  sd,
}: {
  readonly sd: number
}): FamilyWith<'mean', 'logDensity' | 'statistic' | 'fisherInformation' | 'assumptions' | Distance> {
  positive('sd', sd)
  const statistic = knownToEngine(
    meanStatistic((theta, n, stream) => theta[0]! + (sd / Math.sqrt(n)) * normal(stream)),
    { law: 'gaussian mean', constants: [sd], parameters: 1 },
  )
  const precision = 1 / (sd * sd)
  const shift = (a: Float64Array, b: Float64Array) => Math.abs(a[0]! - b[0]!)
  return {
    name: 'Gaussian mean',
    parameters: ['mean'],
    width: 1,
    check: (theta) => void finite('mean', theta[0]!),
    draw(theta, n, stream, out, start) {
      for (let i = 0; i < n; i++) out[start + i] = theta[0]! + sd * normal(stream)
    },
    fit: fitByStatistic(statistic),
    logDensity: (theta, sample, i) => logNormalDensity(sample[i]!, theta[0]!, sd),
    statistic,
    fisherInformation(_theta, out) {
      out[0] = precision
    },
    distances: {
      totalVariation: (a, b) => 2 * normalCdf(shift(a, b) / (2 * sd)) - 1,
      kullbackLeibler: (a, b) => 0.5 * precision * shift(a, b) * shift(a, b),
      wasserstein1: shift,
      wasserstein2: shift,
    },
    assumptions: () => ({
      wellPosed: true,
      score: 1 / sd,
      hessian: precision,
      third: 0,
      information: precision,
    }),
  }
}
