import { axis, domain, formula, theorem } from 'collapse-check'
import { barzilaiShamir2025 } from './paper.ts'

/** Pr(TV(θ_1, truth) > ln n/n) ≤ 1/n, as quoted. */
export const quotedAtMost = (n: number): number => 1 / n

/** The distance of which it speaks. */
export const quotedDistance = (n: number): number => Math.log(n) / n

export default theorem({
  id: 'barzilai-shamir-2025/theorem-5-1-first-model',
  title: 'As quoted, the first half of Theorem 5.1 promises a little too much of its first model',
  source: { paper: barzilaiShamir2025, locator: 'Theorem 5.1, part 1', standing: 'quoted' },
  statement: String.raw`\Pr\Bigl(TV(p_{\theta_1}, p_{\theta_0}) \le \frac{\ln n}{n}\Bigr) \ge 1 - \frac1n`,
  assumptions: [
    'the leaky uniform family (Construction 1 of the paper), truth $U[0,1]$, $n$ real observations',
    'the estimate is the exact global maximum of the likelihood',
  ],
  notes: [
    'The display of the theorem was seen only through an audit of the paper; constants may have been lost on the way, and the paper’s own statement may differ.',
    'The argument that can be read gives a lower bound only: the loss falls on $[0, \\tfrac12(1 - x_{\\max})]$, so the estimate is at least its end. Nothing readable bounds $\\alpha_1$ from above, as the theorem needs.',
    'For $\\alpha_1 = \\tfrac12(1 - x_{\\max})$ the statement holds. The exact estimate is larger with probability 0.0775 (*first-model*), and exceeds $\\ln n/n$ with a probability that falls like $n^{-0.54}$ up to logarithms: by the exact law more than $1/n$ from $n = 169$ on.',
    'Nothing is lost for the theorem: with $3 \\ln n/n$ in place of $\\ln n/n$ the probability is at most $n^{-1.39} + e^{-0.0072 n}$, proved in *first-model*.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{\ln n}{n}`,
      domain: domain({ n: axis.logInteger(1, 10_000) }),
      computes: ({ n }) => quotedDistance(n),
    }),
    formula({
      latex: String.raw`1 - \frac1n`,
      domain: domain({ n: axis.logInteger(1, 10_000) }),
      computes: ({ n }) => 1 - quotedAtMost(n),
    }),
  ],
})
