import { experiment, matrices, type Stream, variates } from 'collapse-check'
import { type MatrixWalk, sumAtMost } from '#theorems/barzilai-shamir-2025/matrix-azuma'

/** The unit vector of the next step, given the sum so far. */
const DIRECTIONS: {
  readonly [name in MatrixWalk['direction']]: (sum: matrices.Matrix, stream: Stream) => readonly number[]
} = {
  fixed: (sum) => sum.map((_, i) => Number(i === 0)),
  random(sum, stream) {
    const v = sum.map(() => variates.normal(stream))
    const length = Math.hypot(...v)
    return v.map((x) => x / length)
  },
  chasing(sum) {
    const { values, vectors } = matrices.eigen(sum)
    const sizes = values.map(Math.abs)
    const main = sizes.indexOf(Math.max(...sizes))
    return vectors.map((row) => row[main] ?? Number.NaN)
  },
}

/** Whether the norm of the sum of ±v vᵀ exceeds `share` of the bound. */
export const normIsBeyond = experiment(
  (_: MatrixWalk) => ({ share: 1, up: 0.5 }),
  ({ share, up }, point) =>
    (stream) => {
      const { d, T, direction } = point
      let sum: matrices.Matrix = matrices.diagonal(new Array<number>(d).fill(0))
      for (let t = 0; t < T; t++) {
        const v = DIRECTIONS[direction](sum, stream)
        const sign = stream.uniform() < up ? 1 : -1
        sum = matrices.plus(
          sum,
          matrices.matrix(d, (i, j) => sign * Number(v[i]) * Number(v[j])),
        )
      }
      return matrices.norm(sum) > share * sumAtMost(point)
    },
)
