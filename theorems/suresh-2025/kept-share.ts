import { axis, domain, formula, theorem } from 'collapse-check'
import { suresh2025 } from './paper.ts'

/** γ_k: survival of a word outside the kept share α is about 1 − e^{−c γ_k}; at α = 0 it is g_k. */
export function keptExponent(share: number, k: number): number {
  let exponent = Number.POSITIVE_INFINITY
  for (let t = 0; t < k; t++) exponent = -(1 - share) * Math.expm1(-exponent)
  return exponent
}

export default theorem({
  id: 'suresh-2025/kept-share',
  title: 'A part of the real text that is kept for ever protects its own words and hastens the loss of all others',
  source: { paper: suresh2025, locator: 'the process of Corollary 1, with real data', standing: 'derived' },
  statement: String.raw`X_{t+1} \mid X_t \sim \mathrm{Bin}\bigl((1-\alpha)n,\, X_t/n\bigr), \qquad \Pr(X_k \ne 0 \mid X_0 = c) \approx 1 - e^{-c\,\gamma_k} \le c\,(1-\alpha)^k, \quad \gamma_1 = 1-\alpha,\; \gamma_{k+1} = (1-\alpha)\bigl(1 - e^{-\gamma_k}\bigr)`,
  assumptions: [
    'a unigram model; the first is fitted to a text of $n$ words',
    'every later one is fitted to the same $\\alpha n$ words of that text and to $(1-\\alpha)n$ words that the model before it has written',
    'the word is seen $c$ times in the text, and not among those that are kept',
  ],
  notes: [
    'The first law is exact; the exponent $\\gamma_k$ is its limit for $c \\ll n$. A word among those that are kept is never lost.',
    'What is kept takes room from everything else: the mean count of any other word falls by $1 - \\alpha$ a generation, so that the chance to find it after $k$ generations falls geometrically, while without real text it falls like $2c/k$. Nothing of the kind happens if the real text that is mixed in is fresh every time.',
  ],
  formulas: [
    formula({
      latex: String.raw`(1-\alpha)\bigl(1 - e^{-\gamma_k}\bigr)`,
      domain: domain({ share: axis.uniform(0, 0.99), k: axis.logInteger(1, 60) }),
      computes: ({ share, k }) => keptExponent(share, k + 1),
      symbols: { '\\alpha': ({ share }) => share, '\\gamma_k': ({ share, k }) => keptExponent(share, k) },
    }),
  ],
})
