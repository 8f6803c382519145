import { axis, bound, domain, formula, laws, points, theorem } from 'collapse-check'
import { suresh2025 } from './paper.ts'
import { vocabularyMean } from './surviving-vocabulary.ts'
import { survivalAtMost } from './theorem-1.ts'

/** A corpus of n tokens from symbols with these probabilities, k generations on. */
export interface Vocabulary {
  readonly n: number
  readonly k: number
  readonly probabilities: Float64Array
}

/** n tokens a generation from `symbols` symbols of a Zipf–Mandelbrot law. */
export interface Zipf {
  readonly n: number
  readonly symbols: number
  readonly exponent: number
  readonly shift: number
  readonly k: number
}

export const vocabulary = ({ n, symbols, exponent, shift, k }: Zipf): Vocabulary => ({
  n,
  k,
  probabilities: laws.zipfMandelbrot(symbols, exponent, shift),
})

/** Σ (1 − exp(−n p_i g)): what is left with the exponent g of survival. */
export const vocabularyWith = (g: number, { n, probabilities }: Vocabulary): number =>
  probabilities.reduce((sum, p) => sum - Math.expm1(-n * p * g), 0)

/** Σ (1 − exp(−n p_i g_k)) ≤ E uniq_k. */
export const vocabularyAtLeast = (text: Vocabulary): number => vocabularyWith(laws.survivalExponent(text.k), text)

/** E uniq_k ≤ the sum of the upper bounds of Theorem 1. */
export const vocabularyAtMost = ({ n, k, probabilities }: Vocabulary): number =>
  probabilities.reduce((sum, p0) => sum + survivalAtMost({ n, p0, k }), 0)

const texts = domain({
  n: axis.logInteger(1, 10_000),
  symbols: axis.logInteger(1, 50),
  exponent: axis.uniform(0.5, 2),
  shift: axis.uniform(0, 10),
  k: axis.logInteger(1, 100),
})

const symbols = {
  m: ({ symbols }: Zipf) => symbols,
  p: (text: Zipf) => {
    const { probabilities } = vocabulary(text)
    return (generation: number, i: number) => (generation === 0 ? probabilities[i - 1] : undefined) ?? Number.NaN
  },
  g_k: ({ k }: Zipf) => laws.survivalExponent(k),
}

const grid = points({ n: [10, 200], symbols: [5, 300], exponent: [0.5, 1, 2], shift: [0, 3], k: [1, 3, 20] })
const exactly = (text: Zipf) => vocabularyMean(vocabulary(text))

export default theorem({
  id: 'suresh-2025/corollary-1',
  title: 'How many different symbols are left after k generations',
  source: { paper: suresh2025, locator: 'Corollary 1', standing: 'stated' },
  statement: String.raw`\sum_{i=1}^m \bigl(1 - e^{-n p_{0,i} g_k}\bigr) \;\le\; \mathbb E[\mathrm{uniq}_k] \;\le\; \sum_{i=1}^m \Bigl(1 - e^{-n p_{0,i} g_k} \max\bigl(1 - 3np_{0,i}^2 - 3kp_{0,i},\, 0\bigr)\Bigr)`,
  assumptions: [
    'a unigram model: $n\\mathbf P_k \\mid \\mathbf P_{k-1} \\sim \\mathrm{Mult}(n, \\mathbf P_{k-1})$',
    'each generation replaces the last, with the same $n$',
  ],
  notes: [
    'Read in the authors’ notebook. It is Theorem 1 summed over the symbols; $g_1 = 1$, $g_{k+1} = 1 - e^{-g_k}$.',
    'The paper’s synthetic corpora follow a Zipf–Mandelbrot law. The text of the authors’ notebook swaps the roles of its two parameters $a$ and $b$ relative to the code beside it; here, as in the code, $p_i \\propto (i + b)^{-a}$.',
    'The notebook’s curves for WikiText-2 come from the raw corpus. The file `train_sampled.txt` in the authors’ repository, which has `<unk>` in place of rare words, is another corpus and gives other numbers (0.890, 0.811, 0.750, … of the vocabulary in place of 0.81, 0.705, 0.63, …). Neither contradicts the corollary.',
  ],
  formulas: [
    formula({
      latex: String.raw`\sum_{i=1}^m \bigl(1 - e^{-n p_{0,i} g_k}\bigr)`,
      domain: texts,
      computes: (text) => vocabularyAtLeast(vocabulary(text)),
      symbols,
    }),
    formula({
      latex: String.raw`\sum_{i=1}^m \Bigl(1 - e^{-n p_{0,i} g_k} \max\bigl(1 - 3np_{0,i}^2 - 3kp_{0,i},\, 0\bigr)\Bigr)`,
      domain: texts,
      computes: (text) => vocabularyAtMost(vocabulary(text)),
      symbols,
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`\sum_{i=1}^m \bigl(1 - e^{-n p_{0,i} g_k}\bigr)`,
      exact: exactly,
      atLeast: (text: Zipf) => vocabularyAtLeast(vocabulary(text)),
      over: grid,
    }),
    bound({
      latex: String.raw`\sum_{i=1}^m \Bigl(1 - e^{-n p_{0,i} g_k} \max\bigl(1 - 3np_{0,i}^2 - 3kp_{0,i},\, 0\bigr)\Bigr)`,
      exact: exactly,
      atMost: (text: Zipf) => vocabularyAtMost(vocabulary(text)),
      over: grid,
    }),
  ],
})
