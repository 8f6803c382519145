import { axis, domain, formula, laws, theorem } from 'collapse-check'
import { xu2025 } from './paper.ts'

/** Equal batches of n with a share s of fresh real data in each after the first: θ_t = (1 − s) θ_{t−1} + noise. */
export interface FreshShare {
  readonly n: number
  readonly T: number
  readonly share: number
}

/** E(θ_T − θ_0)² in units of σ²: (1/n) Σ_{j<T} (1 − s)^{2j}. */
export const freshShareRisk = ({ n, T, share }: FreshShare): number => {
  const kept = (1 - share) * (1 - share)
  return share === 0 ? T / n : (1 - Math.exp(T * Math.log(kept))) / (n * (1 - kept))
}

/** Its limit 1/(n s (2 − s)). */
export const freshShareLimit = ({ n, share }: FreshShare): number => 1 / (n * share * (2 - share))

const batches = domain({
  n: axis.logInteger(1, 1000),
  T: axis.logInteger(1, 200),
  s: axis.uniform(0.01, 1),
  sigma: axis.logUniform(0.1, 10),
})

export default theorem({
  id: 'xu-2025/scope',
  title: 'Sample sizes need to grow only if each generation replaces the last and nothing real is added',
  source: {
    paper: xu2025,
    locator: 'the scope of the abstract’s “progressively increasing sample size is necessary”',
    standing: 'derived',
  },
  statement: String.raw`\text{equal batches of } n:\quad \text{all data kept}:\ \mathbb E(\theta_T - \theta_0)^2 = \frac{\sigma^2}{n} \sum_{t=1}^{T} \frac{1}{t^2} < \frac{\pi^2}{6} \frac{\sigma^2}{n}; \qquad \text{a share } s \text{ fresh}:\ \frac{\sigma^2}{n} \sum_{j=0}^{T-1} (1-s)^{2j} < \frac{\sigma^2}{n\, s (2 - s)}`,
  assumptions: [
    'data $\\mathcal N(\\theta_0, \\sigma^2)$ with $\\sigma$ known; the estimate is the sample mean',
    'every generation draws $n$ observations and keeps all earlier ones; or a share $s$ of its $n$ observations is real and new',
  ],
  notes: [
    'Proof: with all data kept, generation $T$ moves the mean by $1/T$ of its own noise; with fresh data $\\theta_t$ is autoregressive with coefficient $1 - s$.',
    'So a constant number of new observations a generation is enough in either workflow. The paper’s claim is about purely synthetic training that discards the past.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{\sigma^2}{n} \sum_{t=1}^{T} \frac{1}{t^2}`,
      domain: batches,
      computes: ({ n, T, sigma }) => (sigma * sigma * laws.harmonicSquares(T)) / n,
    }),
    formula({
      latex: String.raw`\frac{\sigma^2}{n} \sum_{j=0}^{T-1} (1-s)^{2j}`,
      domain: batches,
      computes: ({ n, T, s, sigma }) => sigma * sigma * freshShareRisk({ n, T, share: s }),
    }),
    formula({
      latex: String.raw`\frac{\sigma^2}{n\, s (2 - s)}`,
      domain: batches,
      computes: ({ n, T, s, sigma }) => sigma * sigma * freshShareLimit({ n, T, share: s }),
    }),
  ],
})
