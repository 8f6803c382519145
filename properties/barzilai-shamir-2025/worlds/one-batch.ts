import { experiment } from 'collapse-check'
import { batchDeviationAtMost } from '#theorems/barzilai-shamir-2025/one-batch'
import { LOCATIONS, type LocationName } from './locations.ts'

/** One batch at the model that drew it, and what of it is averaged. */
export interface Batch {
  readonly family: LocationName
  readonly quantity: 'curvature' | 'score'
  readonly n: number
  readonly delta: number
}

/** Whether the batch's score, or its curvature less the information, is beyond `share` of the bound. */
export const batchDeviates = experiment(
  (_: Batch) => ({ share: 1, at: 0 }),
  ({ share, at }, { family: name, quantity, n, delta }) => {
    const { family, score, curvature, scoreBound, information } = LOCATIONS[name]
    const { hessian } = family.assumptions(Float64Array.of(0), 10)
    const bound = share * batchDeviationAtMost(n, quantity === 'score' ? scoreBound : hessian, delta)
    const deviation = quantity === 'score' ? score : (x: number) => curvature(x) - information
    const sample = new Float64Array(n)
    return (stream) => {
      family.draw(Float64Array.of(0), n, stream, sample, 0)
      return Math.abs(sample.reduce((sum, x) => sum + deviation(x - at), 0) / n) > bound
    }
  },
)
