import { theorem } from 'collapse-check'
import { barzilaiShamir2025 } from './paper.ts'

export interface Delay {
  /** Observations a generation. */
  readonly n: number
  /** Generations. */
  readonly T: number
}

/** The level J of a clean zone: every lower spike loses however early its level is visited. NaN between the zones. */
export function levelOf(n: number): number {
  if (n <= 100) return 2
  if (n >= 2e4 && n <= 1e6) return 3
  return n >= 1.3e9 && n <= 1e10 ? 4 : Number.NaN
}

/** lim Pr(no observation of k synthetic batches is beyond [0, 1]) = 2/(k + 2), as n → ∞. */
export const survivalLimit = (k: number): number => 2 / (k + 2)

/**
 * How far that probability is from its limit at n ≥ 4, at most. With a = 1 + k/2 its integrand over u = n(1 − m) is
 * below e^{−(a − 1/n)u}, and above e^{−au}(1 − (1 + k/4)u²/n) by (1 − x/n)^n ≥ e^{−x}(1 − x²/n): an excess of
 * 1/(a(an − 1)) and 2^{−n} for the cap, below 1/n, and a lack of (2 + k/2)/(na³), below 1/n.
 */
export const survivalLimitError = (n: number): number => 1 / n

export default theorem({
  id: 'barzilai-shamir-2025/delayed-collapse',
  title:
    'The delay of the collapse has a law with a tail of 2/k: free of the sample size, without a mean, and with no warning before',
  source: { paper: barzilaiShamir2025, locator: 'the construction of Theorem 5.2', standing: 'derived' },
  statement: String.raw`\Pr(\tau > k) = \int_0^1 n\,m^{n-1} \Bigl(1 - \min\bigl(\tfrac14, \tfrac{1-m}{2}\bigr)\Bigr)^{nk} dm \;\longrightarrow\; \frac{2}{k+2}, \qquad TV(p_{\theta_t}, p_{\theta_0}) = \begin{cases} 2\alpha_0 \approx E/n & \text{before} \\ 1 - \frac1{2J} & \text{from } \tau_{J-1} + 1 \text{ on} \end{cases}`,
  assumptions: [
    'the leaky staircase family (Construction 2 of the paper) with the table of *theorem-5-2*; truth $U[0,1]$',
    'every generation draws $n$ observations and adds them to all earlier ones (accumulate)',
    'the estimate is the exact global maximum of the likelihood',
    '$\\tau_j$ is the first synthetic batch with an observation in $[j, j+1]$, $\\tau = \\tau_1$; $J$ is the level that belongs to $n$: 2 up to 100, 3 from $2\\cdot10^4$ to $10^6$, 4 from $1.3\\cdot10^9$ to $10^{10}$',
  ],
  notes: [
    'Proof: the first leak is frozen at $\\min(\\tfrac14, \\tfrac12(1-m))$, $m$ the largest real observation; given it, each of $nk$ synthetic observations misses the next level independently.',
    'A level can be entered only after the one below, one batch later at the earliest: no collapse before generation $J$.',
    'The delay at confidence $1 - \\delta$ is about $2/\\delta$: polynomial in $1/\\delta$, as in the paper’s proof ($C\\log(4/\\delta)/\\delta$ for $J = 2$); no bound of order $\\log(1/\\delta)$ is possible.',
  ],
})
