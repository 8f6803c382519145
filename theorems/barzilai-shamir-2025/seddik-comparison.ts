import { axis, domain, formula, laws, theorem } from 'collapse-check'
import { barzilaiShamir2025 } from './paper.ts'

/** A categorical model that learns from everything. */
export interface CategoricalRun {
  /** Equally frequent symbols. */
  readonly symbols: number
  readonly n: number
  readonly T: number
}

/** E‖p_T − p_0‖² = (1 − 1/m)(1 − Π_{k ≤ T}(1 − 1/(nk²))), for m equally frequent symbols. */
export function squaredDistance({ symbols, n, T }: CategoricalRun): number {
  let log = 0
  for (let k = T; k >= 1; k--) log += n * k * k === 1 ? Number.NEGATIVE_INFINITY : Math.log1p(-1 / (n * k * k))
  return (1 - 1 / symbols) * -Math.expm1(log)
}

/** By how much √(T/n) exceeds √(H_T/n). */
export const excess = (T: number): number => Math.sqrt(T / laws.harmonicSquares(T))

export default theorem({
  id: 'barzilai-shamir-2025/seddik-comparison',
  title: 'With all data kept the error of a categorical model does not grow like √(T/n): it stays below √(π²/6n)',
  source: {
    paper: barzilaiShamir2025,
    locator: 'the comparison with Seddik et al. 2024, whose bound becomes O(√(T/n)) here',
    standing: 'derived',
  },
  statement: String.raw`\mathbb E\|p_T - p_0\|^2 = \Bigl(1 - \frac1m\Bigr)\Bigl(1 - \prod_{k=1}^{T} \Bigl(1 - \frac{1}{n k^2}\Bigr)\Bigr) \;\le\; \frac{H_T}{n}`,
  assumptions: [
    'a categorical model of $m$ symbols, equally frequent at first; the estimate is their relative frequencies',
    'every generation draws $n$ observations from the latest model and adds them to all earlier ones (accumulate)',
  ],
  notes: [
    '$H_T = \\sum_{k=1}^{T} \\frac1{k^2} < \\frac{\\pi^2}6$. The bound of Seddik et al. is of order $\\sqrt{k}/n$ for $k$ synthetic observations after $n$ real ones, as Barzilai and Shamir report it; with $k = (T-1)n$ it is of order $\\sqrt{T/n}$. That is no contradiction, being an upper bound; at $T = 100$ it is 7.8 times the root of $H_T/n$.',
    'Proof: $1 - \\sum p^2$ loses a share of $1/(nk^2)$ in generation $k$, on average, and $p_T$ is a martingale.',
  ],
  formulas: [
    formula({
      latex: String.raw`\Bigl(1 - \frac1m\Bigr)\Bigl(1 - \prod_{k=1}^{T} \Bigl(1 - \frac{1}{n k^2}\Bigr)\Bigr)`,
      domain: domain({ symbols: axis.integer(2, 100), n: axis.logInteger(1, 1000), T: axis.logInteger(1, 200) }),
      computes: squaredDistance,
      symbols: { m: ({ symbols }) => symbols },
    }),
    formula({ latex: '7.8', domain: domain({}), computes: () => excess(100), rounded: true }),
  ],
})
