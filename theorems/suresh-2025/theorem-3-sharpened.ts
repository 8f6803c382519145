import { axis, bound, domain, formula, laws, points, relation, theorem } from 'collapse-check'
import { suresh2025 } from './paper.ts'
import type { GaussianSpread } from './theorem-3.ts'
import * as paper3 from './theorem-3.ts'

/** The factor e^{−1/(4n−2)} that bounds E[Σ_{k+1} | Σ_k] / Σ_k. */
export const contractionAtMost = (n: number): number => Math.exp(-1 / (4 * n - 2))

/** Pr(Σ_k > ε) ≤ exp(−k / (4n − 2)) / ε, in units of σ₀. */
export const sharpenedTailAtMost = ({ n, k, epsilon }: GaussianSpread): number => Math.exp(-k / (4 * n - 2)) / epsilon

/** As long as the tail is computed to many digits. */
const grid = points({ n: [2, 3, 5, 20, 100], perObservation: [0.2, 1, 3, 6], epsilon: [0.9, 0.5, 0.1, 0.01] }).map(
  ({ n, perObservation, epsilon }): GaussianSpread => ({ n, k: Math.ceil(perObservation * n), epsilon }),
)
const exactly = (point: GaussianSpread) => laws.gaussianSpreadTail({ ...point, divisor: 'n-1' })

export default theorem({
  id: 'suresh-2025/theorem-3-sharpened',
  title: 'The scale of Theorem 3 can be lowered from 4n − 1 to 4n − 2 generations',
  source: { paper: suresh2025, locator: 'Theorem 3', standing: 'sharpened' },
  statement: String.raw`\frac{\mathbb E[\Sigma_{k+1} \mid \Sigma_k]}{\Sigma_k} = c_4(n) = \sqrt{\tfrac{2}{n-1}}\,\frac{\Gamma(n/2)}{\Gamma((n-1)/2)} \;\le\; e^{-1/(4n-2)}, \qquad \Pr(\Sigma_k > \varepsilon) \;\le\; \frac{\sigma_0}{\varepsilon}\, e^{-k/(4n-2)}`,
  assumptions: [
    'Gaussian data with unknown mean and variance',
    '$\\Sigma_k$ is the standard deviation with divisor $n - 1$',
    'each generation replaces the last, with the same $n \\ge 2$',
  ],
  notes: [
    'Proof: Watson’s inequality $\\Gamma(x+1)/\\Gamma(x+\\tfrac12) > \\sqrt{x + \\tfrac14}$ at $x = (n-1)/2$ gives $c_4^2 < 1 - 1/(2n-1)$; iterate and apply Markov’s inequality.',
    'Numerically $4n - 3$ holds too and $4n - 4$ does not; that part is not proved here.',
  ],
  formulas: [
    formula({
      latex: String.raw`\sqrt{\tfrac{2}{n-1}}\,\frac{\Gamma(n/2)}{\Gamma((n-1)/2)}`,
      domain: domain({ n: axis.logInteger(2, 300) }),
      computes: ({ n }) => laws.meanSdRatio(n),
    }),
    formula({
      latex: 'e^{-1/(4n-2)}',
      domain: domain({ n: axis.logInteger(2, 10_000) }),
      computes: ({ n }) => contractionAtMost(n),
    }),
    formula({
      latex: String.raw`\frac{\sigma_0}{\varepsilon}\, e^{-k/(4n-2)}`,
      domain: domain({
        n: axis.logInteger(2, 1000),
        k: axis.logInteger(1, 1000),
        epsilon: axis.logUniform(0.01, 1),
        sigma0: axis.logUniform(0.1, 10),
      }),
      computes: ({ sigma0, ...tail }) => sharpenedTailAtMost({ ...tail, epsilon: tail.epsilon / sigma0 }),
    }),
  ],
  bounds: [
    bound({
      latex: 'e^{-1/(4n-2)}',
      exact: ({ n }) => laws.meanSdRatio(n),
      atMost: ({ n }) => contractionAtMost(n),
      over: points({ n: [2, 3, 5, 20, 100, 1000, 10_000] }),
    }),
    bound({
      latex: String.raw`\frac{\sigma_0}{\varepsilon}\, e^{-k/(4n-2)}`,
      exact: exactly,
      atMost: sharpenedTailAtMost,
      over: grid,
    }),
  ],
  relations: [
    relation({
      kind: 'sharpens',
      from: 'above',
      theorem: paper3.default,
      where: 'the probability that the spread is above $\\varepsilon$',
      here: sharpenedTailAtMost,
      there: paper3.tailAtMost,
      over: points({ n: [2, 5, 50], k: [1, 10, 60], epsilon: [0.9, 0.1] }),
    }),
  ],
})
