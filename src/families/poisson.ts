import { poisson as poissonVariate } from '../random/poisson.ts'
import { nonNegative } from '../validation/checks.ts'
import { type Family, fitByStatistic } from './family.ts'
import { totalStatistic } from './total-statistic.ts'

/**
 * Poisson(mean), mean ≥ 0; the estimate is the sample mean (maximum likelihood). 0 is a member of the
 * family and absorbing under recursive training.
 *
 * Exact law of the sum of n observations: Poisson(n·mean).
 */
export function poisson(): Family {
  const statistic = totalStatistic((theta, n, stream) => poissonVariate(stream, n * theta[0]!))
  return {
    name: 'Poisson',
    parameters: ['mean'],
    width: 1,
    check: (theta) => void nonNegative('mean', theta[0]!),
    draw(theta, n, stream, out, start) {
      for (let i = 0; i < n; i++) out[start + i] = poissonVariate(stream, theta[0]!)
    },
    fit: fitByStatistic(statistic),
    statistic,
  }
}
