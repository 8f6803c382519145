import { ArgumentError } from '../../validation/argument-error.ts'
import { integerAtLeast } from '../../validation/checks.ts'
import type { Family } from '../family.ts'
import type { Parameters } from '../parameters.ts'
import { otherDraws } from './other-draws.ts'

/** How a batch is chosen among candidates. */
export interface Selection {
  /** How many are drawn for every batch; at least as many as it holds. */
  readonly candidates: number
  /** How far observation `index` of `sample` is from what is wanted, given the model it was drawn from. */
  readonly distance: (theta: Parameters, sample: Float64Array, index: number) => number
}

/**
 * Selection of a batch: of `candidates` draws the nearest are kept, as verifiers do that keep the best; of those equally
 * near, the first. For {@link TrainingPlan.sampler}: real data stay as they are. Statistics are drawn by reduction.
 *
 * Cost: that of the candidates, and of sorting their distances.
 *
 * @throws ArgumentError if `candidates` is not an integer ≥ 1; when drawing, if a batch holds more, or a distance is NaN
 *
 * @example
 * ```ts
 * const nearZero = families.selectedSampler(families.gaussian({ divisor: 'n' }), {
 *   candidates: 20,
 *   distance: (_, sample, i) => Math.abs(sample[i]),
 * })
 * nearZero.name
 * // => 'Gaussian (variance divisor n), selected among 20'
 * ```
 */
export function selectedSampler<F extends Family>(family: F, { candidates, distance }: Selection): F {
  const { width } = family
  const drawn = new Float64Array(integerAtLeast('candidates', candidates) * width)
  const distances = new Float64Array(candidates)
  const sorted = new Float64Array(candidates)
  return otherDraws(family, `selected among ${candidates}`, (theta, n, stream, out, start) => {
    if (n > candidates) throw new ArgumentError('sample size', n, `at most the ${candidates} candidates`)
    family.draw(theta, candidates, stream, drawn, 0)
    for (let i = 0; i < candidates; i++) {
      distances[i] = distance(theta, drawn, i)
      if (Number.isNaN(distances[i])) throw new ArgumentError('distance', distance, 'a number of every draw')
    }
    sorted.set(distances)
    sorted.sort()
    const farthest = sorted[n - 1]!
    let ties = n - sorted.indexOf(farthest)
    let to = start
    for (let i = 0; i < candidates; i++) {
      if (distances[i]! > farthest || (distances[i] === farthest && ties-- <= 0)) continue
      for (let c = 0; c < width; c++) out[to++] = drawn[i * width + c]!
    }
  })
}
