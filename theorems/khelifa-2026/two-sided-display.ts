import { axis, domain, formula, theorem } from 'collapse-check'
import { khelifa2026 } from './paper.ts'

/** Score energies ratio^i of generations i = 0, 1, …, and what a generation leaves of earlier errors. */
export interface Display {
  readonly discount: number
  readonly ratio: number
  readonly N: number
}

/** The right-hand side: Σ_{i ≤ N} discount^{N−i} ratio^i + discount^N D_0, for D_0 = 1. */
export function discountedEnergy({ discount, ratio, N }: Display): number {
  let [sum, energy] = [2, 1]
  for (let i = 1; i <= N; i++) {
    energy *= ratio
    sum = discount * sum + energy
  }
  return sum
}

/** The least constant with which the left-hand side, at least C_bias = 1, is at most the right-hand side. */
export const constantNeeded = (display: Display): number => 1 / discountedEnergy(display)

export default theorem({
  id: 'khelifa-2026/two-sided-display',
  title: 'A bias that stands on one side only is no constant times errors that are forgotten',
  source: {
    paper: khelifa2026,
    locator: 'Theorem 4.2, Equation (23), as an audit of its second version quotes it',
    standing: 'quoted',
  },
  statement: String.raw`D_{N+1} + C_{\text{bias}} \asymp \sum_{i=0}^{N} \delta^{N-i} \varepsilon_i^2 + \delta^N D_0 \quad \text{for all } N \ge i_0, \qquad C_{\text{bias}} > 0, \ \sum_i \varepsilon_i^2 < \infty`,
  assumptions: [
    '$f \\asymp g$: $c_1 g \\le f \\le c_2 g$ with constants $0 < c_1 \\le c_2 < \\infty$ that do not depend on $N$',
    '$D_N \\ge 0$ is the divergence of generation $N$ from the data, $\\varepsilon_i^2$ the score energy of generation $i$, $0 < \\delta < 1$ the discount',
  ],
  notes: [
    'Quoted second-hand, and refuted as quoted: the right-hand side [tends to zero](discounted-energy.md), the left-hand side is at least $C_{\\text{bias}}$. For $\\delta = 0.81$, $\\varepsilon_i^2 = 2^{-i}$, $D_0 = C_{\\text{bias}} = 1$ the constant $c_2$ must be above 18.7, 1267 and 5.8 million at $N = 20, 40, 80$.',
    'The theorem has assumptions on the scores that are not looked at here: whatever they are, a positive constant is no multiple of what tends to zero.',
    'With $C_{\\text{bias}}$ on both sides, or with energies that do not sum up, nothing here speaks against it. By the audit the paper’s appendix proves bounds that add $C_{\\text{bias}}$ to the upper side.',
  ],
  formulas: [
    formula({
      latex: String.raw`\sum_{i=0}^{N} \delta^{N-i} \varepsilon_i^2 + \delta^N D_0`,
      domain: domain({ discount: axis.uniform(0.05, 0.95), ratio: axis.uniform(0.05, 0.95), N: axis.integer(0, 30) }),
      computes: discountedEnergy,
      symbols: {
        '\\delta': ({ discount }) => discount,
        '\\varepsilon':
          ({ ratio }) =>
          (i: number) =>
            Math.exp((i / 2) * Math.log(ratio)),
        D_0: () => 1,
      },
    }),
  ],
})
