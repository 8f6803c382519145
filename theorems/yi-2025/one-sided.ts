import { ArgumentError, axis, domain, formula, special, theorem } from 'collapse-check'
import { yi2025 } from './paper.ts'

/** Draws of N(θ, 1) are kept if they are above a threshold; `edge` is how far the model is above it at first. */
export interface OneSided {
  readonly edge: number
  /** Rounds. */
  readonly k: number
}

/** φ(x)/Φ(x): how far a round moves a model that is x above the threshold. */
export const step = ({ x }: { readonly x: number }): number => {
  // Below it the density is no double any more.
  if (!(x >= -37)) throw new ArgumentError('x', x, 'a number, −37 or above')
  return Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI) / special.normalCdf(x)
}

/** How far the model is above the threshold after k rounds of infinitely many draws. */
export const heightAfter = ({ edge, k }: OneSided): number => {
  let x = edge
  for (let round = 0; round < k; round++) x += step({ x })
  return x
}

/** √(2 ln k). */
export const slowGrowth = ({ k }: Pick<OneSided, 'k'>): number => {
  if (!(k >= 1)) throw new ArgumentError('k', k, 'an integer, 1 or above')
  return Math.sqrt(2 * Math.log(k))
}

export default theorem({
  id: 'yi-2025/one-sided',
  title:
    'A verifier that objects on one side only never lets the model settle: it drifts off like the root of a logarithm',
  source: { paper: yi2025, locator: 'beside the contraction of Theorem 4.1', standing: 'derived' },
  statement: String.raw`x_{k+1} = x_k + \frac{\varphi(x_k)}{\Phi(x_k)}: \qquad x_k \to \infty, \quad \frac{x_k}{\sqrt{2 \ln k}} \to 1`,
  assumptions: [
    'the model is $\\mathcal N(\\theta, 1)$, draws above a threshold pass, $x = \\theta - \\text{threshold}$; the next $\\theta$ is the mean of infinitely many that passed',
  ],
  notes: [
    'Proof: with $F(x) = \\int_0^x e^{u^2/2} \\sqrt{2\\pi}\\, du$, convex, $F(x_{k+1}) \\ge F(x_k) + \\varphi(x_k) F^\\prime(x_k) = F(x_k) + 1$; and $F(x_{k+1}) \\le F(x_k) + 2e^{0.81}$, as a step is at most $2\\varphi(x)$ and at most $2\\varphi(0)$. So $F(x_k)$ is between $k$ and $F(x_0) + 4.5k$, and $\\ln F(x) \\sim x^2/2$.',
    'There is no fixed point: a mean of what lies above a threshold is above the mean of all.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{\varphi(x_k)}{\Phi(x_k)}`,
      domain: domain({ x: axis.uniform(-2, 5) }),
      computes: step,
      symbols: { '\\varphi': () => (x) => Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI), x_k: ({ x }) => x },
    }),
    formula({
      latex: String.raw`\sqrt{2 \ln k}`,
      domain: domain({ k: axis.logInteger(2, 1_000_000) }),
      computes: slowGrowth,
    }),
  ],
})
