import { axis, domain, families, workflows } from 'collapse-check'
import type { GivenDesign } from '#theorems/gerstgrasser-2024/accumulated-regression'
import type { Regression } from '#theorems/gerstgrasser-2024/replaced-regression'

/** Up to ten million rows, and enough of them for the risk to have a variance. */
export const regressions = domain({
  d: axis.integer(1, 5),
  perDimension: axis.logUniform(0.1, 2_000_000),
  T: axis.logInteger(1, 8),
}).derive(({ d, perDimension, T }): Regression => ({ d, n: d + 6 + Math.floor(perDimension * d), T }))

/** Least squares on labels of the latest model. */
export const regression = ({ d, n, T }: Regression, design: 'fresh' | Float64Array = 'fresh') => ({
  family: families.linearRegression({ dimension: d, noise: 1, design }),
  truth: new Float64Array(d),
  generations: T,
  n,
})

/** The same, fitted to all batches so far. */
export const keepingAllRows = (point: Regression, design?: Float64Array) => ({
  ...regression(point, design),
  workflow: workflows.accumulate,
})

/** Rows drawn anew for every batch. */
export const newRows = (_: unknown, { d }: Pick<GivenDesign, 'd'>) => ({
  family: families.linearRegression({ dimension: d, noise: 1, design: 'fresh' }),
})
