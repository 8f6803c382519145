import { families, workflows, worlds } from 'collapse-check'
import type { LeastNorm } from '#theorems/dohmatob-2024/least-norm'

const regression = (d: number, design: 'fresh' | Float64Array, noise = 0) => ({
  family: families.linearRegression({ dimension: d, noise, design }),
})

/** Least-norm models of labels without noise; the truth has length 1 and no favourite coordinate. */
export const leastNorm = ({ d, n, T }: LeastNorm) => ({
  ...regression(d, 'fresh'),
  truth: new Float64Array(d).fill(1 / Math.sqrt(d)),
  generations: T,
  n,
})

/** The rows of every model are the first n coordinates. */
export const theSameRows = worlds.named('the same rows for every model', (_: object, { d, n }: LeastNorm) =>
  regression(
    d,
    Float64Array.from({ length: n * d }, (_zero, at) => (at % d === Math.floor(at / d) ? 1 : 0)),
  ),
)

export const noisyLabels = worlds.named('labels with noise', (_: object, { d }: LeastNorm) =>
  regression(d, 'fresh', 0.5),
)

export const allRowsAreKept = worlds.named('all rows are kept', { workflow: workflows.accumulate })
