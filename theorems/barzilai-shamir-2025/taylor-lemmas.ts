import { axis, domain, formula, theorem } from 'collapse-check'
import { barzilaiShamir2025 } from './paper.ts'

export interface SummedGradients {
  /** Observations a batch. */
  readonly n: number
  /** t + 1. */
  readonly batches: number
  /** Distance of the two parameters. */
  readonly delta: number
}

/** |Σ_{j≤t} second-order remainder| ≤ (t + 1)/2 · K₃ · |Δ|. */
export const remainderAtMost = (batches: number, third: number, delta: number): number =>
  0.5 * batches * third * Math.abs(delta)

export default theorem({
  id: 'barzilai-shamir-2025/taylor-lemmas',
  title: 'Curvatures are Lipschitz, and gradients are linear up to a bounded remainder',
  source: { paper: barzilaiShamir2025, locator: 'Lemmas C.1 and C.4', standing: 'stated' },
  statement: String.raw`\bigl\|\nabla^2 \log p_\theta(x) - \nabla^2 \log p_{\theta'}(x)\bigr\| \le K_3 \|\theta - \theta'\|, \qquad \sum_{j \le t} \nabla\ell_j(\theta') = \sum_{j \le t} \nabla\ell_j(\theta) + \Bigl(\sum_{j \le t} \nabla^2\ell_j(\theta) + R_t\Bigr)(\theta' - \theta), \quad \|R_t\| \le \frac{t+1}{2} K_3 \|\theta' - \theta\|`,
  assumptions: [
    'Assumption 2.C of the paper on a ball that contains both parameters',
    '$\\ell_j$ is the mean negative log-likelihood of batch $j$',
  ],
  notes: [
    'Both are the fundamental theorem of calculus, once and twice. Remainders average out over many observations: the constant ½ can be seen with one observation only.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{t+1}{2} K_3 \|\theta' - \theta\|`,
      domain: domain({
        t: axis.integer(0, 100),
        third: axis.logUniform(0.1, 10),
        theta: axis.uniform(-1, 1),
        other: axis.uniform(-1, 1),
      }),
      computes: ({ t, third, theta, other }) => remainderAtMost(t + 1, third, other - theta),
      symbols: { K_3: ({ third }) => third, "\\theta'": ({ other }) => other },
    }),
  ],
})
