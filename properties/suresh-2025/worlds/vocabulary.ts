import { worlds } from 'collapse-check'
import { vocabulary, type Zipf } from '#theorems/suresh-2025/corollary-1'
import { distinct, type Text, unigram } from './unigram.ts'

export const zipfText = (point: Zipf): Text => ({
  first: vocabulary(point).probabilities,
  n: point.n,
  generations: point.k,
})

/** The number of different symbols after k generations. */
export const vocabularySize = unigram(zipfText, distinct)

export const aTenthOfTheTokensIsLost = worlds.named('a tenth of the tokens is lost', ({ n }: Text) => ({
  n: Math.round(n * 0.9),
}))
