import type { VarianceDivisor } from '../laws/variance-divisor.ts'
import { chiSquare } from '../random/gamma.ts'
import { normal } from '../random/normal.ts'
import { ArgumentError } from '../validation/argument-error.ts'
import { finite, nonNegative } from '../validation/checks.ts'
import { type Family, fitByStatistic, NoFitError, type SufficientStatistic } from './family.ts'

/**
 * N(mean, sd²) with both unknown; parameters (mean, sd), sd ≥ 0.
 *
 * The statistic is (count, mean, sum of squared deviations from the mean); for n observations the last two
 * are independent, N(mean, sd²/n) and sd²·χ²(n − 1). Deviations are never taken from a difference of large
 * squares, so a spread far below an ulp of the mean keeps shrinking on the statistic path.
 *
 * @param divisor `'n'` for maximum likelihood, `'n-1'` for the unbiased variance (needs n ≥ 2)
 * @throws ArgumentError if the divisor is neither
 */
export function gaussian({ divisor }: { readonly divisor: VarianceDivisor }): Family {
  if (divisor !== 'n' && divisor !== 'n-1') throw new ArgumentError('divisor', divisor, "'n' or 'n-1'")
  const statistic = gaussianStatistic(divisor === 'n' ? 0 : 1)
  return {
    name: `Gaussian (variance divisor ${divisor})`,
    parameters: ['mean', 'sd'],
    width: 1,
    check(theta) {
      finite('mean', theta[0]!)
      nonNegative('sd', theta[1]!)
    },
    draw(theta, n, stream, out, start) {
      for (let i = 0; i < n; i++) out[start + i] = theta[0]! + theta[1]! * normal(stream)
    },
    fit: fitByStatistic(statistic),
    statistic,
  }
}

function gaussianStatistic(lost: 0 | 1): SufficientStatistic {
  return {
    size: 3,
    draw(theta, n, stream, out) {
      const sd = theta[1]!
      out[0] = n
      out[1] = theta[0]! + (sd / Math.sqrt(n)) * normal(stream)
      out[2] = n > 1 ? sd * sd * chiSquare(stream, n - 1) : 0
    },
    of(sample, n, out) {
      let mean = 0
      let squares = 0
      for (let i = 0; i < n; i++) {
        const deviation = sample[i]! - mean
        mean += deviation / (i + 1)
        squares += deviation * (sample[i]! - mean)
      }
      out[0] = n
      out[1] = mean
      out[2] = squares
    },
    expected(theta, weight, out) {
      out[0] = weight
      out[1] = theta[0]!
      out[2] = weight * theta[1]! * theta[1]!
    },
    // Chan, Golub & LeVeque 1979.
    add(total, batch) {
      const count = total[0]! + batch[0]!
      const shift = batch[1]! - total[1]!
      const share = batch[0]! / count
      total[2] = total[2]! + batch[2]! + shift * shift * total[0]! * share
      total[1] = total[1]! + shift * share
      total[0] = count
    },
    fit(statistic, theta) {
      const degrees = statistic[0]! - lost
      if (!(degrees > 0))
        throw new NoFitError(`the variance with divisor n − 1 needs n ≥ 2, not ${statistic[0]}`)
      theta[0] = statistic[1]!
      theta[1] = Math.sqrt(statistic[2]! / degrees)
    },
  }
}
