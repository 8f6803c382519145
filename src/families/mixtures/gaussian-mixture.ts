import { AliasTable } from '../../random/variates/alias-table.ts'
import { normal } from '../../random/variates/normal.ts'
import { finite, integerAtLeast } from '../../validation/checks.ts'
import { NOT_REGULAR } from '../assumptions.ts'
import { checkProbabilities } from '../counts/categorical.ts'
import { type Family, type FamilyWith, NoFitError } from '../family.ts'
import { logGaussianDensity } from '../multivariate/multivariate-gaussian-distances.ts'
import { packed, packedSize } from '../multivariate/triangular-root.ts'
import type { Parameters } from '../parameters.ts'
import { expectationMaximisation } from './gaussian-mixture-fit.ts'

/** Shape of {@link gaussianMixture}, and how long each fit lasts. */
export interface GaussianMixture {
  readonly components: number
  /** 1 unless given. */
  readonly dimension?: number
  /** Steps of expectation–maximisation a fit makes, from the previous model. */
  readonly steps: number
}

/**
 * Mixture of K Gaussians with free weights, means and covariances, fitted by a fixed number of steps of
 * expectation–maximisation from the previous model: fine-tuning, not a global fit. Parameters: K weights,
 * then for each component its mean and the lower triangular root of its covariance, row by row.
 *
 * A fit throws NoFitError when a component loses its weight or its spread, where the likelihood has no
 * maximum.
 *
 * Cost of a step: O(n·K·d²).
 *
 * No Fisher information and no distances: neither has a closed form. Not regular: components may change
 * places, and weights fill no ball.
 *
 * @throws ArgumentError if components, dimension or steps is not an integer ≥ 1
 *
 * @example
 * ```ts
 * families.gaussianMixture({ components: 2, steps: 5 }).parameters
 * // => ['weight0', 'weight1', 'mean0,0', 'root0,0', 'mean1,0', 'root1,0']
 * ```
 */
export function gaussianMixture({
  components: K,
  dimension: d = 1,
  steps,
}: GaussianMixture): FamilyWith<string, 'logDensity' | 'assumptions'> {
  integerAtLeast('components', K)
  integerAtLeast('dimension', d)
  integerAtLeast('steps', steps)
  const size = d + packedSize(d)
  const alias = new AliasTable(K)
  const z = new Float64Array(d)
  /** Mean and root of component k, as multivariate Gaussian parameters. */
  const component = (theta: Parameters, k: number) => theta.subarray(K + k * size, K + (k + 1) * size)
  const logDensity: Family['logDensity'] = (theta, sample, row) => {
    let [top, sum] = [Number.NEGATIVE_INFINITY, 0]
    for (let k = 0; k < K; k++) {
      if (theta[k] === 0) continue
      const log = Math.log(theta[k]!) + logGaussianDensity(component(theta, k), d, sample, row)
      if (log === Number.NEGATIVE_INFINITY) continue
      if (log > top) {
        sum = sum * Math.exp(top - log) + 1
        top = log
      } else sum += Math.exp(log - top)
    }
    return top === Number.NEGATIVE_INFINITY ? top : top + Math.log(sum)
  }
  return {
    name: `mixture of ${K} Gaussians`,
    parameters: Array.from({ length: K + K * size }, (_, i) => {
      if (i < K) return `weight${i}`
      const [k, at] = [Math.floor((i - K) / size), (i - K) % size]
      return at < d ? `mean${k},${at}` : `root${k},${at - d}`
    }),
    width: d,
    check(theta) {
      checkProbabilities(theta.subarray(0, K))
      for (let i = K; i < theta.length; i++) finite('means and roots', theta[i]!)
    },
    draw(theta, n, stream, out, start) {
      alias.build(theta.subarray(0, K))
      for (let row = 0; row < n; row++) {
        const from = K + alias.draw(stream) * size
        for (let i = 0; i < d; i++) {
          z[i] = normal(stream)
          let sum = theta[from + i]!
          for (let j = 0; j <= i; j++) sum += theta[from + d + packed(i, j)]! * z[j]!
          out[start + row * d + i] = sum
        }
      }
    },
    fit: expectationMaximisation(K, d, steps, (reason) => {
      throw new NoFitError(`mixture of ${K} Gaussians: ${reason}`)
    }),
    logDensity,
    assumptions: () => NOT_REGULAR,
  }
}
