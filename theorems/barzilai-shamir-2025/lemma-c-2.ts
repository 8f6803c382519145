import { axis, domain, formula, theorem } from 'collapse-check'
import { barzilaiShamir2025 } from './paper.ts'

/** The stochastic term: K₂ √(2 (t + 1) ln(2/δ)/n), for t + 1 batches and one dimension. */
export const stochasticTerm = (n: number, batches: number, K2: number, delta: number): number =>
  K2 * Math.sqrt((2 * batches * Math.log(2 / delta)) / n)

/** K₃ Σ_j |θ_t − θ_j|. */
export const driftTerm = (K3: number, models: readonly number[]): number => {
  const last = models.at(-1) ?? Number.NaN
  return models.reduce((sum, theta) => sum + K3 * Math.abs(last - theta), 0)
}

export default theorem({
  id: 'barzilai-shamir-2025/lemma-c-2',
  title: 'The curvature of all batches at the latest model is the information, up to the way that the models have come',
  source: { paper: barzilaiShamir2025, locator: 'Lemma C.2, and Lemma C.3', standing: 'stated' },
  statement: String.raw`\Bigl\| \sum_{j \le t} \bigl(\nabla^2 \ell_j(\theta_t) - I(\theta_j)\bigr) \Bigr\| \le K_3 \sum_{j \le t} \|\theta_t - \theta_j\| + C K_2 \sqrt{\frac{(t+1) \log(2d/\delta)}{n}} \quad\text{with probability at least } 1 - \delta`,
  assumptions: [
    'Assumptions 1 and 2 of the paper on a ball that contains all models',
    'batch $j$ is $n$ observations of $\\theta_j$, and $\\ell_j$ its mean negative log-likelihood; every model is fitted to all batches before it (accumulate)',
  ],
  notes: [
    'Both terms were read, inline in the proof; the absolute constant was not. For one dimension $C = \\sqrt2$ suffices: given the past, a curvature differs from its mean by a variable in an interval of length $2K_2$ at most, and the inequality of Azuma and Hoeffding gives $K_2 \\sqrt{2(t+1) \\ln(2/\\delta)/n}$.',
    'Proof of the first term: Lemma C.1, batch by batch. Lemma C.3 has $I(\\theta_0)$ for $I(\\theta_j)$ and pays for it with $K_3 \\sum_j \\|\\theta_j - \\theta_0\\|$; in a location family both are the same.',
    'The Bernoulli logit family has no stochastic term, its curvature being its information: there the first term is the whole of the bound.',
  ],
  formulas: [
    formula({
      latex: String.raw`K_2 \sqrt{2(t+1) \ln(2/\delta)/n}`,
      domain: domain({
        n: axis.logInteger(1, 1000),
        t: axis.integer(0, 100),
        K2: axis.logUniform(0.1, 10),
        delta: axis.logUniform(0.001, 1),
      }),
      computes: ({ n, t, K2, delta }) => stochasticTerm(n, t + 1, K2, delta),
      symbols: { K_2: ({ K2 }) => K2 },
    }),
  ],
})
