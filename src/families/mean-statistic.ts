import type { Stream } from '../random/stream.ts'
import type { SufficientStatistic } from './family.ts'
import type { Parameters } from './parameters.ts'
import { reduction } from './reduction.ts'

/**
 * The statistic (count, mean) of location families whose estimate is the sample mean. Means are pooled by
 * recentring, so that a total of any size loses no digits to a large sum.
 *
 * @param drawMean a variate with the law of the mean of `n` observations
 *
 * @example
 * ```ts
 * const statistic = families.meanStatistic((theta, n, stream) => theta[0] + variates.normal(stream) / Math.sqrt(n))
 * const out = new Float64Array(statistic.size)
 * statistic.of(Float64Array.of(1, 3), 2, out)
 * Array.from(out)
 * // => [2, 2]
 * ```
 */
export function meanStatistic(
  drawMean: (theta: Parameters, n: number, stream: Stream) => number,
): SufficientStatistic {
  return {
    size: 2,
    draw(theta, n, stream, out) {
      out[0] = n
      out[1] = drawMean(theta, n, stream)
    },
    of: reduction('count, mean', (sample, n, out) => {
      let mean = 0
      for (let i = 0; i < n; i++) mean += (sample[i]! - mean) / (i + 1)
      out[0] = n
      out[1] = mean
    }),
    expected(theta, weight, out) {
      out[0] = weight
      out[1] = theta[0]!
    },
    add(total, batch) {
      const count = total[0]! + batch[0]!
      total[1] = total[1]! + (batch[1]! - total[1]!) * (batch[0]! / count)
      total[0] = count
    },
    scale(statistic, factor) {
      statistic[0] = statistic[0]! * factor
    },
    fit(statistic, theta) {
      theta[0] = statistic[1]!
    },
  }
}
