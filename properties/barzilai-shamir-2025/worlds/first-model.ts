import { chain, experiment, families, type Stream, variates, worlds } from 'collapse-check'
import type { Leak } from '#theorems/barzilai-shamir-2025/first-model'
import { leakyUniform } from './leaky-uniform.ts'

/** The leak that a fit of n real observations finds, and the distance of the largest one from 1. */
interface FirstFit {
  readonly leak: number
  readonly gap: number
}

/** What is asked of the first model of the leaky uniform family. */
export const firstModel = <Point extends { readonly n: number }>(read: (fit: FirstFit, point: Point) => boolean) =>
  experiment(
    (_point: Point) => ({ fitted: fitOfAll, leak: ({ leak }: FirstFit) => leak }),
    ({ fitted, leak }, point) => {
      const draw = fitted(point.n)
      return (stream) => {
        const fit = draw(stream)
        return read({ gap: fit.gap, leak: leak(fit) }, point)
      }
    },
  )

/** Fits the family to n observations of U[0, 1]. */
function fitOfAll(n: number): (stream: Stream) => FirstFit {
  const family = families.leakyUniform({ N: n })
  const sample = new Float64Array(n)
  const theta = new Float64Array(2)
  return (stream) => {
    for (let i = 0; i < n; i++) sample[i] = stream.uniform()
    theta.set([0, 2])
    family.fit(sample, n, theta)
    const [leak = Number.NaN] = theta
    return { leak, gap: 1 - sample.reduce((largest, x) => Math.max(largest, x), 0) }
  }
}

/** How far below its maximum the likelihood may fall before the search ends; it recovers with probability e^(−3.69·10). */
const GIVE_UP = 10

/**
 * The same from the largest observations alone, drawn from their joint law one by one: the k-th largest of n is
 * the k − 1st times U^(1/(n−k+1)). The likelihood at the k-th largest observation 1 − d is
 * (n − k + 1)·ln(1 + d/(4(1 − d))) − (k − 1)·ln 2. For n large enough that the maximum is near 1.
 */
export function fitOfTheLargest(n: number): (stream: Stream) => FirstFit {
  return (stream) => {
    let [log, best, leak, gap] = [0, Number.NEGATIVE_INFINITY, 0, 0]
    for (let k = 1; k <= n; k++) {
      log -= variates.exponential(stream) / (n - k + 1)
      const d = -Math.expm1(log)
      if (k === 1) gap = d
      const value = (n - k + 1) * Math.log1p(d / (4 * (1 - d))) - (k - 1) * Math.LN2
      if (value > best) {
        best = value
        leak = d / 2
      } else if (value < best - GIVE_UP) break
    }
    return { leak, gap }
  }
}

export const theLargestObservationsOnly = worlds.named('the largest observations only', { fitted: fitOfTheLargest })

/** The fit that gives up no observation. */
export const halfTheGap = worlds.named('the estimate taken as (1 − x_max)/2', { leak: ({ gap }: FirstFit) => gap / 2 })

const secondModelLeaks = chain(
  ({ n }: Leak) => leakyUniform({ n, T: 2, N: n }),
  ({ leak }, { n, y }) => leak > y / n,
)

export const theSecondModel = (...at: readonly Leak[]) => ({
  'the second model, trained on its data too': { at, replicate: secondModelLeaks },
})
