import { axis, domain, formula, theorem } from 'collapse-check'
import { suresh2025 } from './paper.ts'

/** A symmetric mixture fitted by Algorithm 1; the spread is in units of the first one. */
export interface MixtureSpread {
  readonly n: number
  readonly k: number
  readonly epsilon: number
  /** The tuning constant of Algorithm 1, above 1. */
  readonly eta: number
  /** μ₀/σ₀: how far apart the components are. */
  readonly ratio: number
}

/** Pr(Σ_k > ε) ≤ exp(−k / (4n)) / ε, in units of σ₀. */
export const mixtureTailAtMost = ({ n, k, epsilon }: MixtureSpread): number => Math.exp(-k / (4 * n)) / epsilon

export default theorem({
  id: 'suresh-2025/theorem-4',
  title: 'A symmetric Gaussian mixture forgets its spread within 4n generations',
  source: { paper: suresh2025, locator: 'Theorem 4', standing: 'stated' },
  statement: String.raw`\Pr(\Sigma_k > \varepsilon) \;\le\; \frac{\sigma_0}{\varepsilon}\, e^{-k/(4n)}`,
  assumptions: [
    'data $Y = \\mu B + \\sigma Z$, $B = \\pm 1$ with equal probability, $Z$ standard normal; weights known',
    'the approximate joint maximum-likelihood estimate of Algorithm 1 with $1 < \\eta \\le 10.5$',
    'each generation replaces the last, with the same $n \\ge 2$',
  ],
  notes: [
    'Read in the authors’ notebook. The proof on *mixture contraction* covers every $n \\ge 2$ for $\\eta \\le 10.5$; all runs of the paper use $\\eta = 2$. For larger $\\eta$ the theorem is neither proved nor refuted here.',
    'No theorem is claimed for exact joint maximum likelihood. The notebook’s curve for it takes one root of the score from a fixed start: of 6000 early fits, 649 have a lower likelihood than another fit. It shows .53, .19, .05 at $k$ = 20, 40, 60 for $n = 10$, $\\varepsilon = .1$; the joint maximum gives about .43, .05, .006.',
    'The error bars on the notebook’s curve for Algorithm 1 are computed from the proportions of the other curve, and its bound is drawn one generation early. Neither contradicts the theorem.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{\sigma_0}{\varepsilon}\, e^{-k/(4n)}`,
      domain: domain({
        n: axis.logInteger(2, 1000),
        k: axis.logInteger(1, 1000),
        epsilon: axis.logUniform(0.01, 1),
        sigma0: axis.logUniform(0.1, 10),
      }),
      computes: ({ sigma0, n, k, epsilon }) => mixtureTailAtMost({ n, k, epsilon: epsilon / sigma0, eta: 2, ratio: 1 }),
    }),
  ],
})
