import { binomial } from '../random/binomial.ts'
import { probability } from '../validation/checks.ts'
import { type Family, fitByStatistic } from './family.ts'
import { totalStatistic } from './total-statistic.ts'

/**
 * Bernoulli(p), 0 ≤ p ≤ 1; the estimate is the relative frequency (maximum likelihood). 0 and 1 are
 * members of the family and absorbing under recursive training.
 *
 * Exact law of the number of ones in n observations: Binomial(n, p).
 */
export function bernoulli(): Family {
  const statistic = totalStatistic((theta, n, stream) => binomial(stream, n, theta[0]!))
  return {
    name: 'Bernoulli',
    parameters: ['p'],
    width: 1,
    check: (theta) => void probability('p', theta[0]!),
    draw(theta, n, stream, out, start) {
      for (let i = 0; i < n; i++) out[start + i] = stream.uniform() < theta[0]! ? 1 : 0
    },
    fit: fitByStatistic(statistic),
    statistic,
  }
}
