import { experiment, variates } from 'collapse-check'
import { type Alphabet, probabilitiesOf, type Stream, stepSizes } from '#theorems/kanabar-2026/known-share'

/** Batches as they are, and as the estimate is told that they are. */
export interface CorrectedStream {
  readonly drawn: Stream
  readonly told: Stream
}

/** What a stream of the same sizes would look like with all of its shares changed. */
export const withShares = (stream: Stream, shareOf: (share: number, t: number) => number): Stream =>
  stream.map((parts, t) => parts.map(({ n, share }) => ({ n, share: shareOf(share, t) })))

const at = (values: Float64Array, k: number) => Number(values[k])

/** |p̂ − p|² after a stream whose shares are known. */
export const squaredDistance = <Point extends Alphabet>(streamOf: (point: Point) => Stream) =>
  experiment(
    (point: Point): CorrectedStream => ({ drawn: streamOf(point), told: streamOf(point) }),
    ({ drawn, told }, point) => {
      const p = probabilitiesOf(point)
      const [estimate, model, mixed, counts] = [p.slice(), p.slice(), p.slice(), p.slice()]
      const multinomial = new variates.Multinomial(p.length)
      const batches = stepSizes(told).map((steps, t) =>
        (drawn[t] ?? []).map((part, i) => ({ ...part, step: Number(steps[i]) })),
      )
      return (stream) => {
        estimate.set(p)
        for (const parts of batches) {
          model.set(estimate)
          for (const { n, share, step } of parts) {
            for (const [k, q] of model.entries()) mixed[k] = q + share * (at(p, k) - q)
            multinomial.draw(stream, n, mixed, counts, 0)
            for (const [k, q] of model.entries()) estimate[k] = at(estimate, k) + step * (at(counts, k) / n - q)
          }
        }
        return estimate.reduce((sum, q, k) => sum + (q - at(p, k)) * (q - at(p, k)), 0)
      }
    },
  )

/** Every observation taken for real. */
export const blindly = ({ drawn }: CorrectedStream): Partial<CorrectedStream> => ({ told: withShares(drawn, () => 1) })
