import { axis, domain, formula, theorem } from 'collapse-check'
import { type NgramChain, transition } from './ngram-counts.ts'
import { suresh2025 } from './paper.ts'

/** h, the entropy of a token given its context, in nats. */
export const contextEntropy = (chain: NgramChain): number =>
  chain.ngrams.reduce((sum, ngram) => sum - (ngram.count / chain.n) * Math.log(transition(chain, ngram)), 0)

/** What the n-grams across the seam can add to the mean entropy in one generation. */
export function seamEntropy({ n, order }: NgramChain): number {
  const seam = (order - 1) / n
  return seam * Math.log(order - 1) - seam * Math.log(seam) - (1 - seam) * Math.log1p(-seam)
}

/** E h_k ≤ h_0 + k seams. */
export const entropyAtMost = (chain: NgramChain, k: number): number => contextEntropy(chain) + k * seamEntropy(chain)

/** A chain without n-grams: their entropy is added as h_0. */
const empty = ({ n, order }: Pick<NgramChain, 'n' | 'order'>): NgramChain => ({ n, order, contexts: [], ngrams: [] })

export default theorem({
  id: 'suresh-2025/ngram-entropy',
  title: 'An n-gram model that learns from its own text becomes more certain, whether all texts are kept or not',
  source: {
    paper: suresh2025,
    locator: 'the n-gram experiments of the authors’ repository; no theory of theirs beyond unigrams was seen',
    standing: 'derived',
  },
  statement: String.raw`\mathbb E\,h_k \;\le\; h_0 + k\,\bigl(\varepsilon \ln(r - 1) + H_2(\varepsilon)\bigr), \qquad h = -\sum_{h,w} \frac{c_{hw}}{n} \ln \frac{c_{hw}}{c_h}, \quad \varepsilon = \frac{r-1}{n}`,
  assumptions: [
    'maximum likelihood on texts of $n$ tokens closed to cycles; $h_k$ is the entropy of a token given the $r - 1$ before it under the model fitted after $k$ generations, $H_2$ the entropy of a coin',
    'each generation replaces the last, or all texts are kept',
  ],
  notes: [
    'Proof: the entropy of a token given its context is a concave function of the shares of n-grams. Of a new text those that are drawn have the shares of the old one in the mean; those across the seam are a share $\\varepsilon$, with entropy at most $\\ln(r-1)$, and a mixture has at most the mean entropy and that of the choice. Pooling texts keeps means and adds concavity.',
    'Words have no seam: their entropy falls in the mean from generation to generation, exactly.',
    'A bound: how much certainty is gained is not said. A smoothed model need not gain any.',
  ],
  formulas: [
    formula({
      latex: String.raw`h_0 + k\,\bigl(\varepsilon \ln(r - 1) + H_2(\varepsilon)\bigr)`,
      domain: domain({
        n: axis.logInteger(10, 10_000),
        order: axis.integer(2, 8),
        k: axis.integer(1, 20),
        h: axis.uniform(0, 9),
      }),
      computes: ({ h, k, ...sizes }) => h + entropyAtMost(empty(sizes), k),
      symbols: {
        h_0: ({ h }) => h,
        '\\varepsilon': String.raw`\frac{r-1}{n}`,
        r: ({ order }) => order,
        H_2: () => (p) => -p * Math.log(p) - (1 - p) * Math.log1p(-p),
      },
    }),
  ],
})
