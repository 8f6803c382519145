import type { Stream } from '../random/stream.ts'
import { integerAtLeast } from '../validation/checks.ts'
import { type Family, NoFitError } from './family.ts'

/**
 * A law to draw real data from that is no model: it has no parameters, and nothing is fitted to it. For
 * {@link TrainingPlan.realData}, with an `initial` model beside it.
 *
 * @param width numbers per observation
 * @param observe one observation: `width` numbers
 *
 * @throws ArgumentError if the width is not an integer ≥ 1; NoFitError when it is fitted
 *
 * @example
 * ```ts
 * const coins = families.dataSource('two coins', 2, () => [0, 1])
 * const sample = new Float64Array(4)
 * coins.draw(new Float64Array(0), 2, noStream, sample, 0)
 * Array.from(sample)
 * // => [0, 1, 0, 1]
 * ```
 */
export function dataSource(
  name: string,
  width: number,
  observe: (stream: Stream) => ArrayLike<number>,
): Family<never> {
  integerAtLeast('width', width)
  return {
    name,
    parameters: [],
    width,
    check: () => undefined,
    draw(_theta, n, stream, out, start) {
      for (let i = 0; i < n; i++) out.set(observe(stream), start + i * width)
    },
    fit() {
      throw new NoFitError(`${name} are data, not a model`)
    },
  }
}
