import { axis, domain, formula, theorem } from 'collapse-check'
import { ferbach2024 } from './paper.ts'
import type { Curation } from './reward-increment.ts'

/** Curation beside fresh real data. */
export interface Stabilised extends Curation {
  /** λ, curated observations for each real one. */
  readonly lambda: number
  readonly T: number
}

/** p_data/p_T is at most this, everywhere. */
export const ratioAtMost = ({ lambda }: Pick<Stabilised, 'lambda'>): number => 1 + lambda

/** KL(p_data ‖ p_T) is at most this. */
export const divergenceAtMost = ({ lambda }: Pick<Stabilised, 'lambda'>): number => Math.log1p(lambda)

const weights = domain({ lambda: axis.logUniform(0.01, 100) })

export default theorem({
  id: 'ferbach-2024/real-share',
  title: 'A constant share of real data keeps every answer at that share of its frequency, whatever is curated',
  source: {
    paper: ferbach2024,
    locator: 'that real data stabilise the loop, of which its abstract speaks',
    standing: 'derived',
  },
  statement: String.raw`p_{t+1} = \frac{1}{1 + \lambda}\, p_{\mathrm{data}} + \frac{\lambda}{1 + \lambda}\, F(p_t): \qquad \frac{p_{\mathrm{data}}}{p_T} \le 1 + \lambda, \qquad \mathrm{KL}(p_{\mathrm{data}} \| p_T) \le \ln(1 + \lambda)`,
  assumptions: ['$F(p)$ is any law that curation makes of the latest model; $T \\ge 1$; infinitely many observations'],
  notes: [
    'Proof: $F(p_t) \\ge 0$. The bound is approached by answers that curation never takes: it is no pessimism, and does not improve with better rewards.',
    'With infinitely many candidates the loop settles at the law of Proposition 3.8 of Wei et al.: [reference data](../wei-2026/reference-data.md), $\\eta = \\lambda/(1 + \\lambda)$.',
  ],
  formulas: [
    formula({ latex: String.raw`1 + \lambda`, domain: weights, computes: ratioAtMost }),
    formula({ latex: String.raw`\ln(1 + \lambda)`, domain: weights, computes: divergenceAtMost }),
  ],
})
