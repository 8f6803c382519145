import { axis, domain, formula, theorem } from 'collapse-check'
import { drawnTokens, type NgramChain, step, stepsAlong } from './ngram-counts.ts'
import { suresh2025 } from './paper.ts'

/** Whether some tokens end in these, at the end of which they stand. */
const endsIn = (tokens: readonly number[], end: readonly number[]) =>
  end.every((token, i) => tokens[tokens.length - end.length + i] === token)

/** Whether these tokens stand next to each other among some. */
const holds = (tokens: readonly number[], part: readonly number[]) =>
  tokens.some((_, i) => endsIn(tokens.slice(0, i + 1), part))

/**
 * The probability that a string of at most `order` tokens occurs in the text that the model writes: 1 less the mass
 * that never steps on it. Cost: tokens times n-grams.
 */
export function survival(chain: NgramChain, string: readonly number[]): number {
  const context = new Map(chain.ngrams.map(({ from, tokens }) => [from, tokens.slice(0, -1)]))
  const around = stepsAlong(
    chain,
    chain.ngrams.filter(({ tokens }) => !endsIn(tokens, string)),
  )
  let never = Float64Array.from(chain.contexts, (count, h) =>
    holds(context.get(h) ?? [], string) ? 0 : count / chain.n,
  )
  for (let token = 0; token < drawnTokens(chain); token++) never = step(around, never)
  return 1 - never.reduce((sum, mass) => sum + mass, 0)
}

/** As if every token were drawn by itself: 1 − (1 − c/n)^n for a string seen c times. */
export function unigramSurvival({ n, ngrams }: NgramChain, string: readonly number[]): number {
  const seen = ngrams.reduce((sum, { tokens, count }) => sum + (endsIn(tokens, string) ? count : 0), 0)
  return -Math.expm1(n * Math.log1p(-seen / n))
}

export default theorem({
  id: 'suresh-2025/ngram-survival',
  title: 'The exact probability that an n-gram model forgets something in one generation',
  source: {
    paper: suresh2025,
    locator: 'the n-gram experiments of the authors’ repository; no theory of theirs beyond unigrams was seen',
    standing: 'derived',
  },
  statement: String.raw`\Pr(g \text{ is not in the new text}) = \pi_{\not\ni g}\, P_{\not\to g}^{\,m}\, \mathbf 1`,
  assumptions: [
    'the n-gram model of a text closed to a cycle, and one text that it writes, as in *ngram-counts*: $m$ drawn tokens after the context of a random position',
    '$g$ is a string of at most as many tokens as an n-gram: a word, or the n-gram itself',
    '$\\pi_{\\not\\ni g}$ is the stationary law without the contexts that hold $g$, $P_{\\not\\to g}$ the matrix of transitions without those that complete it',
  ],
  notes: [
    'It is close to the unigram law $(1 - c/n)^n \\approx e^{-c}$ for most strings seen $c$ times, because most contexts that lead to them have many occurrences. It is far from it where the text leads back to the string, or past it, in few steps.',
  ],
  formulas: [
    formula({
      latex: '(1 - c/n)^n',
      domain: domain({ n: axis.logInteger(20, 1000), c: axis.integer(1, 10) }),
      computes: ({ n, c }) =>
        1 - unigramSurvival({ n, order: 1, contexts: [n], ngrams: [{ from: 0, to: 0, tokens: [0], count: c }] }, [0]),
    }),
  ],
})
