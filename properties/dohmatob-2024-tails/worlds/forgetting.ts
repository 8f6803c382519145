import { variates } from 'collapse-check'
import type { Chain } from '#theorems/dohmatob-2024-tails/generations'
import { newToken } from './new-token.ts'

/** A loop in which each generation replaces the last, followed for one symbol. */
interface Forgetting {
  readonly alphabet: Float64Array
  readonly tokens: number
  /** Of fresh real tokens. */
  readonly share: number
  readonly generations: number
  /** How a count is drawn: Poisson, or binomial among exactly n tokens. */
  readonly counts: 'Poisson' | 'binomial'
  /** All tokens are kept. */
  readonly kept: boolean
}

export const forgotten = newToken<Chain, Forgetting>(
  ({ n, share, T }) => ({ tokens: n, share, generations: T, counts: 'Poisson', kept: false }),
  ({ tokens, share, generations, counts, kept }) =>
    (p, _rank, stream) => {
      const count = (mean: number) =>
        counts === 'Poisson'
          ? variates.poisson(stream, mean)
          : variates.binomial(stream, tokens, Math.min(1, mean / tokens))
      let seen = count(tokens * p)
      for (let t = 1; t < generations && !(kept && seen > 0); t++) {
        seen = count(share * tokens * p + (1 - share) * seen)
      }
      return seen === 0
    },
)

export const binomialCounts = { counts: 'binomial' as const }
/** What was seen once stays; what was not is never produced. */
export const allTokensAreKept = { kept: true }
export const noFreshTokens = { share: 0 }
