import { binomial } from '../../random/variates/binomial.ts'
import { finite } from '../../validation/checks.ts'
import { boundedScore } from '../assumptions.ts'
import type { Distance } from '../distances.ts'
import { type FamilyWith, fitByStatistic, NoFitError } from '../family.ts'
import type { Parameters } from '../parameters.ts'
import { totalStatistic } from '../total-statistic.ts'
import { bernoulli } from './bernoulli.ts'

/**
 * Bernoulli in its natural parameter, logit = ln(p/(1 − p)), any real number. The maximum-likelihood estimate
 * exists only if the sample holds a 0 and a 1: all equal has probability p^n + (1 − p)^n, and no fit.
 *
 * Exact law of the number of ones in n observations: Binomial(n, p).
 *
 * @example
 * ```ts
 * families.bernoulliLogit().parameters
 * // => ['logit']
 * ```
 */
export function bernoulliLogit(): FamilyWith<
  'logit',
  'logDensity' | 'statistic' | 'fisherInformation' | 'assumptions' | 'temper' | Distance
> {
  const mean = bernoulli()
  const [p, q] = [new Float64Array(1), new Float64Array(1)]
  const sigmoid = (logit: number) => 1 / (1 + Math.exp(-logit))
  const total = totalStatistic((theta, n, stream) => binomial(stream, n, sigmoid(theta[0]!)))
  const statistic = {
    ...total,
    expected(theta: Parameters, weight: number, out: Float64Array) {
      out[0] = weight
      out[1] = weight * sigmoid(theta[0]!)
    },
    fit(reduced: Float64Array, theta: Parameters) {
      const [count, ones] = [reduced[0]!, reduced[1]!]
      if (!(ones > 0 && ones < count)) {
        throw new NoFitError(`Bernoulli logit: ${ones} ones in ${count}; a fit needs both outcomes`)
      }
      theta[0] = Math.log(ones / (count - ones))
    },
  }
  const inMean = (distance: (a: Parameters, b: Parameters) => number) => (a: Parameters, b: Parameters) => {
    p[0] = sigmoid(a[0]!)
    q[0] = sigmoid(b[0]!)
    return distance(p, q)
  }
  return {
    name: 'Bernoulli logit',
    parameters: ['logit'],
    width: 1,
    check: (theta) => void finite('logit', theta[0]!),
    draw(theta, n, stream, out, start) {
      p[0] = sigmoid(theta[0]!)
      mean.draw(p, n, stream, out, start)
    },
    fit: fitByStatistic(statistic),
    logDensity(theta, sample, i) {
      if (sample[i] !== 0 && sample[i] !== 1) return Number.NEGATIVE_INFINITY
      const signed = sample[i] === 1 ? theta[0]! : -theta[0]!
      return signed > 0 ? -Math.log1p(Math.exp(-signed)) : signed - Math.log1p(Math.exp(signed))
    },
    statistic,
    fisherInformation(theta, out) {
      const s = sigmoid(theta[0]!)
      out[0] = s * (1 - s)
    },
    distances: {
      totalVariation: inMean(mean.distances.totalVariation),
      kullbackLeibler: inMean(mean.distances.kullbackLeibler),
      wasserstein1: inMean(mean.distances.wasserstein1),
      wasserstein2: inMean(mean.distances.wasserstein2),
    },
    // Score x − p below 1; second derivative −p(1 − p), third p(1 − p)(1 − 2p), at most 1/(6√3).
    assumptions(theta, radius) {
      const s = sigmoid(Math.abs(theta[0]!) + radius)
      return {
        wellPosed: true,
        score: boundedScore(1),
        hessian: 1 / 4,
        third: 1 / (6 * Math.sqrt(3)),
        information: s * (1 - s),
      }
    },
    temper(theta, temperature, out) {
      out[0] = theta[0]! / temperature
    },
  }
}
