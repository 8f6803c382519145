import { experiment, variates } from 'collapse-check'
import type { LeakyFilter } from '#theorems/amin-2025/leaky-filter'

/** The chances of a prompt to be learnt and to be lost in a generation. */
export interface Prompts {
  readonly beta: number
  readonly spoilt: number
  readonly caught: number
  readonly generations: number
}

/** How many of n prompts the model fails on after T generations, and what is read of it. */
export const failing = <Point extends Omit<LeakyFilter, 'spoilt' | 'caught'> & { readonly n: number }>(
  promptsOf: (point: Point) => Prompts,
  read: (count: number) => number | boolean = (count) => count,
) =>
  experiment(promptsOf, ({ beta, spoilt, caught, generations }, { n, failing: share }) => (stream) => {
    let count = variates.binomial(stream, n, share)
    for (let t = 0; t < generations; t++) {
      const wrong = variates.binomial(stream, n - count, spoilt)
      const missed = wrong - variates.binomial(stream, wrong, caught)
      count += missed - variates.binomial(stream, count, beta)
    }
    return read(count)
  })

/** Nobody labels. */
export const noLabeller = { beta: 0 }
