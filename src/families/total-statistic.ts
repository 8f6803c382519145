import type { Stream } from '../random/stream.ts'
import type { SufficientStatistic } from './family.ts'
import type { Parameters } from './parameters.ts'
import { reduction } from './reduction.ts'

/**
 * The statistic (count, total) of families on the integers, or on the positive numbers, whose estimate is the
 * sample mean. Totals of integers are exact, so equal counts give equal estimates and 0 and 1 are reached
 * exactly; a mean updated step by step would split ties at random by an ulp.
 *
 * @param drawTotal a variate with the law of the sum of `n` observations
 *
 * @example
 * ```ts
 * const statistic = families.totalStatistic((theta, n, stream) => variates.poisson(stream, n * theta[0]))
 * const out = new Float64Array(statistic.size)
 * statistic.of(Float64Array.of(1, 3), 2, out)
 * Array.from(out)
 * // => [2, 4]
 * ```
 */
export function totalStatistic(
  drawTotal: (theta: Parameters, n: number, stream: Stream) => number,
): SufficientStatistic {
  return {
    size: 2,
    draw(theta, n, stream, out) {
      out[0] = n
      out[1] = drawTotal(theta, n, stream)
    },
    of: reduction('count, total of x', (sample, n, out) => {
      let total = 0
      for (let i = 0; i < n; i++) total += sample[i]!
      out[0] = n
      out[1] = total
    }),
    expected(theta, weight, out) {
      out[0] = weight
      out[1] = weight * theta[0]!
    },
    add(total, batch) {
      total[0] = total[0]! + batch[0]!
      total[1] = total[1]! + batch[1]!
    },
    scale(statistic, factor) {
      statistic[0] = statistic[0]! * factor
      statistic[1] = statistic[1]! * factor
    },
    fit(statistic, theta) {
      theta[0] = statistic[1]! / statistic[0]!
    },
  }
}
