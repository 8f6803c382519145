import { experiment, type Stream, variates, worlds } from 'collapse-check'
import { meanOf, modelOf, type StepFromAfar, stepRadius } from '#theorems/barzilai-shamir-2025/proposition-c-1'

/**
 * Whether the T-th step is longer than the proposition's radius, if all models before it stand at the given distance:
 * the mean of T − 1 batches is that of the model there, and the next batch has its law.
 */
export const stepFromAfar = experiment(
  (_: StepFromAfar) => ({ distance: (given: number) => given, share: 1, oneByOne: false }),
  ({ distance, share, oneByOne }, point) => {
    const { n, T, r } = point
    const from = distance(point.distance)
    const past = meanOf(from, r)
    const most = share * stepRadius(point)
    return (stream) => {
      const deviation = oneByOne ? meanOfNormals(n, stream) : variates.normal(stream) / Math.sqrt(n)
      const pooled = past + deviation / T
      return Math.abs(modelOf(pooled, r) - from) > most
    }
  },
)

export const whereNothingIsAssumed = worlds.named(
  'earlier models where nothing is assumed, as with the larger radius',
  {
    distance: () => 0.24,
  },
)

function meanOfNormals(n: number, stream: Stream): number {
  let sum = 0
  for (let i = 0; i < n; i++) sum += variates.normal(stream)
  return sum / n
}
