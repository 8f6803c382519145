import { normal } from '../random/normal.ts'
import { finite, positive } from '../validation/checks.ts'
import { type Family, fitByStatistic } from './family.ts'
import { meanStatistic } from './mean-statistic.ts'

/**
 * N(mean, sd²) with known standard deviation; the estimate is the sample mean (maximum likelihood).
 *
 * Exact law of the mean of n observations: N(mean, sd²/n).
 *
 * @param sd known standard deviation, > 0
 * @throws ArgumentError if sd is not a finite number above 0
 */
export function gaussianMean({ sd }: { readonly sd: number }): Family {
  positive('sd', sd)
  const statistic = meanStatistic((theta, n, stream) => theta[0]! + (sd / Math.sqrt(n)) * normal(stream))
  return {
    name: 'Gaussian mean',
    parameters: ['mean'],
    width: 1,
    check: (theta) => void finite('mean', theta[0]!),
    draw(theta, n, stream, out, start) {
      for (let i = 0; i < n; i++) out[start + i] = theta[0]! + sd * normal(stream)
    },
    fit: fitByStatistic(statistic),
    statistic,
  }
}
