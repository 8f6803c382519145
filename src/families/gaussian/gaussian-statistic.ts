import { knownToEngine } from '../../engine/law.ts'
import type { VarianceDivisor } from '../../laws/gaussian/variance-divisor.ts'
import { chiSquare } from '../../random/variates/gamma.ts'
import { normal } from '../../random/variates/normal.ts'
import { NoFitError, type SufficientStatistic } from '../family.ts'
import { reduction } from '../reduction.ts'
import { hypotenuse, meanOf, rootOfSquares } from './spread.ts'

/** The smallest double that has all its digits. */
const LEAST_SPREAD = 2.2250738585072014e-308

/**
 * The statistic (count, mean, root of the sum of squared deviations from the mean) of a Gaussian sample; for
 * n observations of N(μ, σ²) the last two are independent, N(μ, σ²/n) and σ·√χ²(n − 1).
 *
 * The root is kept instead of the sum, and deviations are never taken from a difference of large squares: a
 * spread shrinks on below the ulp of the mean, down to the smallest double with all its digits, not only to the root of
 * it. There a fit throws {@link NoFitError}: a spread of 5e-324, the least of all doubles, would never fall again.
 */
export function gaussianStatistic(divisor: VarianceDivisor): SufficientStatistic {
  const lost = divisor === 'n' ? 0 : 1
  const statistic: SufficientStatistic = {
    size: 3,
    draw(theta, n, stream, out) {
      const sd = theta[1]!
      out[0] = n
      out[1] = theta[0]! + (sd / Math.sqrt(n)) * normal(stream)
      out[2] = n > 1 ? sd * Math.sqrt(chiSquare(stream, n - 1)) : 0
    },
    of: reduction('count, mean, root of squares', (sample, n, out) => {
      out[0] = n
      out[1] = meanOf(sample, n)
      out[2] = rootOfSquares(sample, n, out[1]!)
    }),
    expected(theta, weight, out) {
      out[0] = weight
      out[1] = theta[0]!
      out[2] = Math.sqrt(weight) * theta[1]!
    },
    // Chan, Golub & LeVeque 1979, in roots.
    add(total, batch) {
      const count = total[0]! + batch[0]!
      const shift = batch[1]! - total[1]!
      const share = batch[0]! / count
      total[2] = hypotenuse(hypotenuse(total[2]!, batch[2]!), shift * Math.sqrt(total[0]! * share))
      total[1] = total[1]! + shift * share
      total[0] = count
    },
    scale(statistic, factor) {
      statistic[0] = statistic[0]! * factor
      statistic[2] = statistic[2]! * Math.sqrt(factor)
    },
    fit(statistic, theta) {
      const degrees = statistic[0]! - lost
      if (!(degrees > 0)) {
        throw new NoFitError(`the variance with divisor n − 1 needs n ≥ 2, not ${statistic[0]}`)
      }
      const sd = statistic[2]! / Math.sqrt(degrees)
      if (sd > 0 && sd < LEAST_SPREAD) {
        throw new NoFitError(
          `the spread ${sd} is too small to go on: below ${LEAST_SPREAD} doubles lose digits, and the least of them would stay for ever`,
        )
      }
      theta[0] = statistic[1]!
      theta[1] = sd
    },
  }
  return knownToEngine(statistic, { law: 'gaussian', constants: [lost], parameters: 2 })
}
