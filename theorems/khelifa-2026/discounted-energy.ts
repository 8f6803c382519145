import { axis, bound, domain, formula, integersFrom, points, theorem } from 'collapse-check'
import { khelifa2026 } from './paper.ts'

/** Score energies (i + 1)^−power of generations i = 0, 1, …, and what a generation leaves of earlier errors. */
export interface DiscountedEnergy {
  readonly discount: number
  readonly power: number
  readonly N: number
}

const power = (base: number, exponent: number) => (exponent === 0 ? 1 : Math.exp(exponent * Math.log(base)))
const energy = (i: number, exponent: number) => power(i + 1, -exponent)

/** Σ_{i ≤ N} discount^{N−i} ε_i². */
export const discountedSum = (of: DiscountedEnergy): number =>
  integersFrom(0, of.N).reduce((sum, i) => of.discount * sum + energy(i, of.power), 0)

/** Above it, for m = ⌊N/2⌋: discount^{N−m} Σ_{i ≤ m} ε_i² + max_{i > m} ε_i²/(1 − discount). */
export function discountedSumAtMost(of: DiscountedEnergy): number {
  const m = Math.floor(of.N / 2)
  const first = integersFrom(0, m).reduce((sum, i) => sum + energy(i, of.power), 0)
  const latest = of.N === 0 ? 0 : energy(m + 1, of.power) / (1 - of.discount)
  return power(of.discount, of.N - m) * first + latest
}

export default theorem({
  id: 'khelifa-2026/discounted-energy',
  title: 'Errors that sum up are forgotten: their discounted sum tends to zero',
  source: {
    paper: khelifa2026,
    locator: 'the discounted sum of score energies of Theorem 4.2',
    standing: 'derived',
  },
  statement: String.raw`\sum_{i=0}^{N} \delta^{N-i} \varepsilon_i^2 \le \delta^{N-m} \sum_{i=0}^{m} \varepsilon_i^2 + \frac{\max_{i > m} \varepsilon_i^2}{1 - \delta}, \quad m = \lfloor N/2 \rfloor, \qquad \text{so that it} \to 0 \text{ if } \sum_i \varepsilon_i^2 < \infty`,
  assumptions: ['$0 < \\delta < 1$; any $\\varepsilon_i^2 \\ge 0$'],
  notes: [
    'Proof: $\\delta^{N-i} \\le \\delta^{N-m}$ for $i \\le m$; the others are at most the largest times a geometric series. It is enough that $\\varepsilon_i^2 \\to 0$.',
    'What is left is governed by the latest errors: for $\\varepsilon_i^2 = (i+1)^{-p}$ the sum is $N^{-p}/(1 - \\delta)$ to leading order, so that a generation of small error soon makes good for large ones before it.',
  ],
  formulas: [
    formula({
      latex: String.raw`\sum_{i=0}^{N} \delta^{N-i} \varepsilon_i^2`,
      domain: domain({ discount: axis.uniform(0.05, 0.95), power: axis.uniform(0.1, 6), N: axis.integer(0, 30) }),
      computes: discountedSum,
      symbols: {
        '\\delta': ({ discount }) => discount,
        '\\varepsilon':
          ({ power: exponent }) =>
          (i: number) =>
            Math.sqrt(energy(i, exponent)),
      },
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`\delta^{N-m} \sum_{i=0}^{m} \varepsilon_i^2 + \frac{\max_{i > m} \varepsilon_i^2}{1 - \delta}`,
      exact: discountedSum,
      atMost: discountedSumAtMost,
      over: points({ discount: [0.01, 0.5, 0.99], power: [0.1, 1, 4], N: [0, 1, 2, 30, 3000] }),
    }),
  ],
})
