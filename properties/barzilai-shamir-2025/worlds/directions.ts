import { matrices, type Stream, variates } from 'collapse-check'
import type { MatrixWalk } from '#theorems/barzilai-shamir-2025/matrix-azuma'

/** The unit vector of the next step, given the sum so far. */
export const DIRECTIONS: {
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
