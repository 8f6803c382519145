import { axis, domain, formula, type schedules, theorem } from 'collapse-check'
import { xu2025 } from './paper.ts'

/** T generations of ⌈n t^p⌉, the last estimate multiplied by ρ. */
export interface ShrunkRace extends schedules.PowerGrowth {
  readonly rho: number
}

/** P that ρ·θ_T is closer to the truth, the point of shrinkage, than θ_1; R the relative synthetic variance. */
export function shrunkBeatsRealOnly(R: number, rho: number): number {
  const square = rho * rho
  const noise = square * R
  const cosine = (square - 1 + noise) / Math.sqrt(((1 - rho) * (1 - rho) + noise) * ((1 + rho) * (1 + rho) + noise))
  return Math.acos(cosine) / Math.PI
}

export default theorem({
  id: 'xu-2025/shrinkage',
  title: 'A model that is shrunk towards the truth can beat real data alone more often than not',
  source: {
    paper: xu2025,
    locator:
      'the probability that recursive training outperforms real data alone, which the abstract studies, here with a shrunk estimate, which is ours',
    standing: 'derived',
  },
  statement: String.raw`\Pr\bigl(|\rho\,\theta_T| < |\theta_1|\bigr) = \frac1\pi \arccos \frac{\rho^2 - 1 + \rho^2 R_T}{\sqrt{\bigl((1-\rho)^2 + \rho^2 R_T\bigr)\bigl((1+\rho)^2 + \rho^2 R_T\bigr)}} \;>\; \tfrac12 \iff \rho^2 < \frac1{1 + R_T}`,
  assumptions: [
    'data $\\mathcal N(\\theta_0, \\sigma^2)$ with $\\sigma$ known and $\\theta_0 = 0$, the point that the last estimate is shrunk to',
    'each generation replaces the last; $R_T = \\sum_{t=2}^{T} n_1/n_t$',
  ],
  notes: [
    'Proof: $(\\rho\\theta_T - \\theta_1)(\\rho\\theta_T + \\theta_1) < 0$ for two centred normals; their correlation is the fraction.',
    'Not a licence: it knows the truth. It shows that “below one half” needs unbiased steps.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac1\pi \arccos \frac{\rho^2 - 1 + \rho^2 R_T}{\sqrt{\bigl((1-\rho)^2 + \rho^2 R_T\bigr)\bigl((1+\rho)^2 + \rho^2 R_T\bigr)}}`,
      domain: domain({ R: axis.logUniform(0.01, 100), rho: axis.uniform(0.1, 2) }),
      computes: ({ R, rho }) => shrunkBeatsRealOnly(R, rho),
      symbols: { R_T: ({ R }) => R },
    }),
  ],
})
