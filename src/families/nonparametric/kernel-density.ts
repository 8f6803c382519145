import { normal } from '../../random/variates/normal.ts'
import { ArgumentError } from '../../validation/argument-error.ts'
import { finite, integerAtLeast, nonNegative } from '../../validation/checks.ts'
import { NOT_REGULAR } from '../assumptions.ts'
import { type FamilyWith, NoFitError } from '../family.ts'
import { meanOf, rootOfSquares } from '../gaussian/spread.ts'

/** Bandwidth of {@link kernelDensity}, and the largest training set it can hold. */
export interface KernelDensity {
  /**
   * Standard deviation of the kernels, 0 or above; or `scott`: that of the data (divisor n − 1) times
   * n^(−1/5).
   */
  readonly bandwidth: number | 'scott'
  readonly capacity: number
}

/**
 * Gaussian kernel density estimate: the model is its training set. Parameters: the number of points, the
 * bandwidth, then the points, up to `capacity`; the rest is ignored. With bandwidth 0 it is the bootstrap.
 *
 * Real data come from another family: give the training plan `realData` and an `initial` model.
 *
 * Cost: a draw O(1), a fit O(n), a density O(n).
 *
 * Not a regular family: its first parameter is a count. Distances of mixtures have no closed form.
 *
 * @throws ArgumentError if the capacity is not an integer ≥ 1 or the bandwidth is neither 'scott' nor ≥ 0
 *
 * @example
 * ```ts
 * families.kernelDensity({ bandwidth: 0.5, capacity: 2 }).parameters
 * // => ['count', 'bandwidth', 'point0', 'point1']
 * ```
 */
export function kernelDensity({
  bandwidth,
  capacity,
}: KernelDensity): FamilyWith<'count' | 'bandwidth' | `point${number}`, 'logDensity' | 'assumptions'> {
  integerAtLeast('capacity', capacity)
  if (bandwidth !== 'scott') nonNegative('bandwidth', bandwidth)
  return {
    name: `kernel density (bandwidth ${bandwidth})`,
    parameters: ['count', 'bandwidth', ...Array.from({ length: capacity }, (_, i) => `point${i}` as const)],
    width: 1,
    check(theta) {
      const count = integerAtLeast('count', theta[0]!)
      if (count > capacity) throw new ArgumentError('count', count, `at most the capacity, ${capacity}`)
      nonNegative('bandwidth', theta[1]!)
      for (let i = 0; i < count; i++) finite(`point${i}`, theta[2 + i]!)
    },
    draw(theta, n, stream, out, start) {
      const [count, width] = [theta[0]!, theta[1]!]
      for (let i = start; i < start + n; i++) {
        const centre = theta[2 + Math.floor(stream.uniform() * count)]!
        out[i] = width === 0 ? centre : centre + width * normal(stream)
      }
    },
    fit(sample, n, theta) {
      if (n > capacity) {
        throw new NoFitError(`kernel density: ${n} observations are more than the capacity of ${capacity}`)
      }
      theta[0] = n
      theta[1] = bandwidth === 'scott' ? scott(sample, n) : bandwidth
      theta.set(sample.subarray(0, n), 2)
    },
    logDensity(theta, sample, i) {
      const [count, width] = [theta[0]!, theta[1]!]
      let [top, sum] = [Number.NEGATIVE_INFINITY, 0]
      for (let j = 0; j < count; j++) {
        const z = (sample[i]! - theta[2 + j]!) / width
        const log = -0.5 * z * z
        if (log > top) {
          sum = sum * Math.exp(top - log) + 1
          top = log
        } else sum += Math.exp(log - top)
      }
      return top + Math.log(sum / (count * width * Math.sqrt(2 * Math.PI)))
    },
    assumptions: () => NOT_REGULAR,
  }
}

function scott(sample: Float64Array, n: number): number {
  if (n < 2) throw new NoFitError('Scott’s bandwidth needs two observations')
  const sd = rootOfSquares(sample, n, meanOf(sample, n)) / Math.sqrt(n - 1)
  return sd * Math.exp(-Math.log(n) / 5)
}
