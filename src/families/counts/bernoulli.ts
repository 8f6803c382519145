import { knownToEngine } from '../../engine/law.ts'
import { binomial } from '../../random/variates/binomial.ts'
import { probability } from '../../validation/checks.ts'
import { frequencyAssumptions } from '../assumptions.ts'
import type { Distance } from '../distances.ts'
import { type FamilyWith, fitByStatistic } from '../family.ts'
import type { Parameters } from '../parameters.ts'
import { totalStatistic } from '../total-statistic.ts'
import { entropyTerm } from './relative-entropy.ts'

/**
 * Bernoulli(p), 0 ≤ p ≤ 1; the estimate is the relative frequency (maximum likelihood). 0 and 1 are
 * members of the family and absorbing under recursive training.
 *
 * Exact law of the number of ones in n observations: Binomial(n, p).
 *
 * @example
 * ```ts
 * families.bernoulli().parameters
 * // => ['p']
 * ```
 */
export function bernoulli(): FamilyWith<
  'p',
  'logDensity' | 'statistic' | 'fisherInformation' | 'assumptions' | 'temper' | Distance
> {
  const statistic = knownToEngine(
    totalStatistic((theta, n, stream) => binomial(stream, n, theta[0]!)),
    { law: 'binomial', constants: [1], parameters: 1 },
  )
  const gap = (a: Parameters, b: Parameters) => Math.abs(a[0]! - b[0]!)
  return {
    name: 'Bernoulli',
    parameters: ['p'],
    width: 1,
    check: (theta) => void probability('p', theta[0]!),
    draw(theta, n, stream, out, start) {
      for (let i = 0; i < n; i++) out[start + i] = stream.uniform() < theta[0]! ? 1 : 0
    },
    fit: fitByStatistic(statistic),
    logDensity(theta, sample, i) {
      if (sample[i] === 1) return Math.log(theta[0]!)
      return sample[i] === 0 ? Math.log1p(-theta[0]!) : Number.NEGATIVE_INFINITY
    },
    statistic,
    fisherInformation(theta, out) {
      out[0] = 1 / (theta[0]! * (1 - theta[0]!))
    },
    distances: {
      totalVariation: gap,
      kullbackLeibler: (a, b) => entropyTerm(a[0]!, b[0]!) + entropyTerm(1 - a[0]!, 1 - b[0]!),
      wasserstein1: gap,
      wasserstein2: (a, b) => Math.sqrt(gap(a, b)),
    },
    assumptions: (theta, radius) => frequencyAssumptions(theta[0]!, radius, 1),
    temper(theta, temperature, out) {
      // In logits, so that no power underflows.
      const logit = Math.log(theta[0]!) - Math.log1p(-theta[0]!)
      out[0] = 1 / (1 + Math.exp(-logit / temperature))
    },
  }
}
