import type { Stream } from '../../random/stream.ts'
import { gamma } from '../../random/variates/gamma.ts'
import { finite } from '../../validation/checks.ts'
import { type FamilyWith, fitByStatistic } from '../family.ts'
import { totalStatistic } from '../total-statistic.ts'

/**
 * Generalised hyperbolic secant with unknown mean, the sixth of the types of Morris 1982: its variance is 1 + mean²,
 * and its members differ in shape, not only in location. The estimate is the sample mean (maximum likelihood).
 *
 * An observation is ln(G/G′)/π of two gamma variates of shapes α and 1 − α with mean = −cot πα.
 *
 * Cost: the total of n observations is their sum, O(n).
 *
 * @example
 * ```ts
 * families.hyperbolicSecant().parameters
 * // => ['mean']
 * ```
 */
export function hyperbolicSecant(): FamilyWith<'mean', 'statistic'> {
  const observation = (mean: number, stream: Stream) => {
    const alpha = 0.5 + Math.atan(mean) / Math.PI
    return (logGammaVariate(stream, alpha) - logGammaVariate(stream, 1 - alpha)) / Math.PI
  }
  const statistic = totalStatistic((theta, n, stream) => {
    let sum = 0
    for (let i = 0; i < n; i++) sum += observation(theta[0]!, stream)
    return sum
  })
  return {
    name: 'hyperbolic secant',
    parameters: ['mean'],
    width: 1,
    check: (theta) => void finite('mean', theta[0]!),
    draw(theta, n, stream, out, start) {
      for (let i = start; i < start + n; i++) out[i] = observation(theta[0]!, stream)
    },
    fit: fitByStatistic(statistic),
    statistic,
  }
}

/** ln of a gamma variate of shape below 1, where the variate itself may underflow. */
function logGammaVariate(stream: Stream, shape: number): number {
  return Math.log(gamma(stream, shape + 1)) + Math.log(stream.openUniform()) / shape
}
