import { laws, theorem } from 'collapse-check'
import { suresh2025 } from './paper.ts'

/** How far from the unigram law the share of words of a class may be that a run still knows. */
export const AS_UNIGRAMS_WITHIN = 0.03

/** The unigram law of a long text: the share of words seen so often that is known after k generations. */
export function unigramShare(counts: readonly number[], k: number): number {
  const g = laws.survivalExponent(k)
  return counts.reduce((alive, count) => alive - Math.expm1(-count * g), 0) / counts.length
}

export default theorem({
  id: 'suresh-2025/ngram-forgetting',
  title: 'Bigram and trigram models forget the words of a long text as fast as a unigram model does',
  source: {
    paper: suresh2025,
    locator: 'the n-gram experiments of the authors’ repository; no theory of theirs beyond unigrams was seen',
    standing: 'derived',
  },
  statement: String.raw`\Pr\Bigl(\Bigl|\frac{\#\{w : c \le c_w < 2c,\; w \text{ known after } k\}}{\#\{w : c \le c_w < 2c\}} - \frac{\sum_{c \le c_w < 2c} (1 - e^{-c_w g_k})}{\#\{w : c \le c_w < 2c\}}\Bigr| \le 0.03\Bigr) \ge 95\,\%`,
  assumptions: [
    'bigrams or trigrams of the words of a text, by maximum likelihood on the text closed to a cycle; each generation replaces the last',
    'the words seen from $c$ to $2c - 1$ times in the text, $c = 1, 2, 4, 8$; $g_1 = 1$, $g_{k+1} = 1 - e^{-g_k}$',
  ],
  notes: [
    'A finite-horizon statement of ours about a real text, and no theorem. Why it may be so: every token of a new text is a copy of a uniformly chosen token of the old one, as in a unigram model, and most n-grams that lead to a rare word have a context with many occurrences, so that the copies of a rare word are nearly independent.',
    'Small texts differ: there many contexts are seen once, stretches are copied as a whole, and words live and die together. The exact law of one generation is in *ngram-survival*.',
    'What the order of the model changes is not how many words are left but how many n-grams are.',
  ],
})
