import { families, type SettledWorld, worlds } from 'collapse-check'
import type { OneRowMore } from '#theorems/gerstgrasser-2024/one-row-too-few'

/** A least-squares fit to d + 1 rows, noise of standard deviation 1. */
export const oneRowMore = ({ d }: OneRowMore) => ({
  family: families.linearRegression({ dimension: d, noise: 1, design: 'fresh' }),
  truth: new Float64Array(d),
  generations: 1,
  n: d + 1,
})

export const moreRows = (more: number) =>
  worlds.named(`${more} more rows`, (_: SettledWorld, { d }: OneRowMore) => ({ n: d + 1 + more }))
