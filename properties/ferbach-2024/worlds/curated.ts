import { experiment, laws } from 'collapse-check'
import { type Curation, frequencies, weightsOf } from '#theorems/ferbach-2024/reward-increment'

/** A loop of curation: how many candidates there are, by which weights they are chosen, and how much real data is added. */
export interface Loop {
  readonly candidates: number
  readonly chosenBy: Float64Array
  /** Curated observations for each real one; infinitely many where none is real. */
  readonly lambda: number
}

/** The models p_0 … p_T, and what is read of them. */
export const curatedLoop = <Point extends Curation & { readonly T: number }>(
  read: (path: readonly Float64Array[], point: Point) => number,
) =>
  experiment(
    (point: Point & { readonly lambda?: number }): Loop => ({
      candidates: point.candidates,
      chosenBy: weightsOf(point),
      lambda: point.lambda ?? Number.POSITIVE_INFINITY,
    }),
    ({ candidates, chosenBy, lambda }, point) => {
      const data = frequencies(point)
      const real = 1 / (1 + lambda)
      return () => {
        const path = [data]
        for (let t = 0; t < point.T; t++) {
          const chosen = laws.choiceLaw({ probabilities: path[t] ?? data, weights: chosenBy, candidates })
          path.push(data.map((p, i) => real * p + (1 - real) * Number(chosen[i])))
        }
        return read(path, point)
      }
    },
  )

/** Chosen without regard to what answers are worth. */
export const blindly = ({ chosenBy }: Loop): Partial<Loop> => ({ chosenBy: chosenBy.map(() => 1) })
