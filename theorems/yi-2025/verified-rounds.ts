import { axis, bound, domain, formula, integersFrom, points, theorem } from 'collapse-check'
import { yi2025 } from './paper.ts'
import { contraction, type Filter, roundError } from './verified-round.ts'

/** k rounds with n kept draws each. */
export interface Rounds extends Filter {
  readonly n: number
  readonly k: number
}

/** E(θ_k − θ_c)² ≤ ρ^{2k} d² + Σ_{j<k} ρ^{2(k − j) − 1}/n. */
export const meanSquareAtMost = ({ d, R, n, k }: Rounds): number => {
  const rho = contraction({ R })
  // One round after the other: wide filters have ρ = 1 to all digits.
  return integersFrom(1, k).reduce((bound) => rho * (rho * bound + 1 / n), d * d)
}

/** Below the probability that the model is nearer to the verifier than to where it began, the truth, |d| away. */
export const nearerAtLeast = (rounds: Rounds): number => 1 - (4 * meanSquareAtMost(rounds)) / rounds.d / rounds.d

export default theorem({
  id: 'yi-2025/verified-rounds',
  title: 'Filtered by a verifier the model ends at the verifier, even if it began at the truth',
  source: { paper: yi2025, locator: 'Theorem 4.1', standing: 'quoted' },
  statement: String.raw`\mathbb E(\theta_k - \theta_c)^2 \le \rho^{2k} d^2 + \sum_{j=0}^{k-1} \frac{\rho^{2(k-j)-1}}{n}, \qquad \Pr\bigl(|\theta_k - \theta_c| < |\theta_k - \theta_0|\bigr) \ge 1 - \frac{4}{d^2}\, \mathbb E(\theta_k - \theta_c)^2`,
  assumptions: [
    'the model of round $j$ is $\\mathcal N(\\theta_j, 1)$; $\\theta_{j+1}$ is the mean of $n$ draws that are within $R$ of the verifier $\\theta_c$; $d = \\theta_0 - \\theta_c$',
    '$\\rho$ is the variance of a standard normal cut to $[-R, R]$; in units of $\\sigma$, one coordinate of the paper’s block design',
  ],
  notes: [
    'The paper’s bound, as notes by others quote it, has a constant $0 < \\rho < 1$ and numbers $n_j$ that may grow. Proof with this $\\rho$: given $\\theta_j$ the mean square of the next is $T(d_j)^2 + T^\\prime(d_j)/n$, and $T(0) = 0$, $0 < T^\\prime \\le \\rho$.',
    'The last inequality is Markov’s: a model that is nearer to $\\theta_0$ is at least $|d|/2$ from the verifier. If $\\theta_0$ is the truth, filtering has moved the model away from it.',
    'With $n_j$ that grow the mean square tends to 0; with a constant $n$ to at most $\\rho/(1 - \\rho^2)/n$, where a loop without filter has $k/n$.',
  ],
  formulas: [
    formula({
      latex: String.raw`\rho^{2k} d^2 + \sum_{j=0}^{k-1} \frac{\rho^{2(k-j)-1}}{n}`,
      domain: domain({
        d: axis.uniform(0, 3),
        R: axis.uniform(0.3, 4),
        n: axis.logInteger(1, 1000),
        k: axis.integer(1, 20),
      }),
      computes: meanSquareAtMost,
      symbols: { '\\rho': contraction },
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`\rho^{2k} d^2 + \sum_{j=0}^{k-1} \frac{\rho^{2(k-j)-1}}{n}`,
      exact: (point: Rounds) => roundError({ ...point, offset: 0 }),
      atMost: meanSquareAtMost,
      over: points({ d: [0, 0.5, 3], R: [0.3, 1.5, 4], n: [1, 20, 1e6], k: 1 }),
    }),
  ],
})
