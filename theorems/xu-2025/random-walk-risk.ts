import { axis, domain, formula, points, relation, schedules, theorem } from 'collapse-check'
import { xu2025 } from './paper.ts'
import * as quadratic from './quadratic-variance-risk.ts'

/** T generations, the t-th of ⌈n t^p⌉ observations with standard deviation sd. */
export interface Walk extends schedules.PowerGrowth {
  readonly sd: number
}

/** σ² Σ 1/n_t with the sizes that are really used. */
export const walkRisk = ({ sd, ...growth }: Walk): number =>
  schedules.powerSizes(growth).reduce((sum, size) => sum + (sd * sd) / size, 0)

export default theorem({
  id: 'xu-2025/random-walk-risk',
  title: 'The estimate is a random walk: its risk is the sum of the reciprocal sample sizes',
  source: { paper: xu2025, locator: 'the random-walk view of the abstract', standing: 'derived' },
  statement: String.raw`\mathbb E(\theta_T - \theta_0)^2 = \sigma^2 \sum_{t=1}^{T} \frac1{n_t}`,
  assumptions: [
    'data $\\mathcal N(\\theta_0, \\sigma^2)$ with $\\sigma$ known; the estimate is the sample mean',
    'each generation replaces the last; generation $t$ draws $n_t$ observations',
  ],
  notes: [
    'Proof: the steps $\\theta_t - \\theta_{t-1}$ are martingale differences with variance $\\sigma^2/n_t$, hence orthogonal.',
    'The risk stays bounded exactly when $\\sum 1/n_t$ converges: not for a constant or linear schedule, and for $n_t = n t^p$ exactly when $p > 1$. The finite identity is what data can check; the convergence is a statement about the series.',
    'The body of the paper was not read: that the estimate is a random walk is in its abstract, the formula is ours.',
  ],
  formulas: [
    formula({
      latex: String.raw`\sigma^2 \sum_{t=1}^{T} \frac1{n_t}`,
      domain: domain({
        n: axis.logInteger(1, 1000),
        p: axis.uniform(0, 2),
        T: axis.logInteger(1, 50),
        sd: axis.logUniform(0.1, 10),
      }),
      computes: walkRisk,
      symbols: { '\\sigma': ({ sd }) => sd, n: ({ n, p }) => schedules.power(n, p) },
    }),
  ],
  relations: [
    relation({
      kind: 'special case of',
      theorem: quadratic.default,
      where: 'a known variance: $v_2 = 0$',
      here: walkRisk,
      there: ({ sd, ...growth }) =>
        quadratic.quadraticVarianceRisk({ v0: sd * sd, v1: 0, v2: 0 }, 0, schedules.powerSizes(growth)),
      over: points({ n: [1, 50], p: [0, 1, 1.7], T: [1, 2, 60], sd: [0.2, 3] }),
    }),
  ],
})
