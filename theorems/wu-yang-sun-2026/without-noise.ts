import { axis, domain, formula, theorem } from 'collapse-check'
import { type Designs, finiteRisk } from './finite-risk.ts'
import { wuYangSun2026 } from './paper.ts'

/** R_t/r² after the first fit and T refits, without noise. */
export const noiselessRisk = (point: Designs & { readonly T: number }): number =>
  finiteRisk({ ...point, r: 1, sigma: 0 })

/** In the end the model is 0: R_∞/r² = s. */
export const forgottenRisk = ({ s }: Pick<Designs, 's'>): number => s

export default theorem({
  id: 'wu-yang-sun-2026/without-noise',
  title:
    'Without noise self-training only hurts if the truth is along the largest variance; if it is along the least, it may help',
  source: {
    paper: wuYangSun2026,
    locator: 'that noiseless self-training is monotone, as a summary by others says',
    standing: 'derived',
  },
  statement: String.raw`\sigma = 0: \qquad s \ge 1 \implies R_{t+1} \ge R_t \ \text{ for every } t; \qquad s < 1: \ R_t > \lim_{t \to \infty} R_t = s r^2 \ \text{ for some } t`,
  assumptions: ['self-training of least-norm fits with one spike, by its exact risk at finite sizes; no noise at all'],
  notes: [
    'Observed on the exact law, not proved, for $s \\ge 1$. The limit is that of a model that has forgotten everything, whose risk is $s r^2$.',
    'Proof for $s < 1$, by the moments of [the exact risk](finite-risk.md): $m_1 = \\mathbb E\\pi < n/p$, as $\\pi < B$. A refit leaves $m_1 Q + \\frac{n - m_1}{p-1} W$ of the mean squared length $Q + W$, with $\\frac{n - m_1}{p-1} > \\frac np > m_1$; so $Q + W$ falls more slowly than $A$, which is $m_1^{t+1} r$, and in the end $R_t - s r^2 = sQ + W - 2srA$ is above 0. Near $s = 1$ by less than a double can say.',
    'For $s < 1$ the first fits move what they keep of the truth across the spike, where the variance is larger; later refits forget that, too.',
  ],
  formulas: [
    formula({
      latex: 's r^2',
      domain: domain({ s: axis.logUniform(0.1, 10), r: axis.uniform(0.2, 3) }),
      computes: ({ s, r }) => r * r * forgottenRisk({ s }),
    }),
  ],
})
