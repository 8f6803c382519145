import { axis, bound, domain, formula, laws, points, relation, theorem } from 'collapse-check'
import { suresh2025 } from './paper.ts'
import type { Survival } from './theorem-1.ts'
import * as paper1 from './theorem-1.ts'

/** Bounds Σ_j g_j² = 2.418035…, which takes the place of the paper's 3. */
export const sharpConstant = 2.4181

/** Pr(P_k ≠ 0) ≤ 1 − [1 − c n p₀² − c (k − 1) p₀]₊ exp(−n p₀ g_k). */
export const sharpenedSurvivalAtMost = ({ n, p0, k }: Survival, constant = sharpConstant): number =>
  1 - Math.max(0, 1 - constant * n * p0 * p0 - constant * (k - 1) * p0) * Math.exp(-n * p0 * laws.survivalExponent(k))

export default theorem({
  id: 'suresh-2025/theorem-1-sharpened',
  title: 'The constants 3 in the upper bound of Theorem 1 can be lowered to 2.4181',
  source: { paper: suresh2025, locator: 'Theorem 1', standing: 'sharpened' },
  statement: String.raw`\Pr(P_k \ne 0) \;\le\; 1 - \bigl(1 - 2.4181\, n p_0^2 - 2.4181\,(k-1)\, p_0\bigr)\, e^{-n p_0 g_k}`,
  assumptions: [
    '$n P_k \\mid P_{k-1} \\sim \\mathrm{Bin}(n, P_{k-1})$: the relative frequency of one symbol',
    'each generation replaces the last, with the same $n$',
  ],
  notes: [
    'Proof: with $A_k = \\sum_{j \\le k} g_j^2 \\uparrow 2.418035$ and $B_k = \\sum_{j<k} A_j$, induction gives $\\Pr(P_k = 0) \\ge e^{-np_0g_k}(1 - A_k n p_0^2 - B_k p_0)$; the base is $1 - x \\ge e^{-x}(1 - x^2)$, the step a binomial moment.',
    'Clamped at 0 as the authors do when plotting.',
  ],
  formulas: [
    formula({
      latex: String.raw`1 - \bigl(1 - 2.4181\, n p_0^2 - 2.4181\,(k-1)\, p_0\bigr)\, e^{-n p_0 g_k}`,
      // Below 0 the bracket is clamped.
      domain: domain({
        n: axis.logInteger(1, 10_000),
        p0: axis.logUniform(0.00001, 0.3),
        k: axis.logInteger(1, 100),
      }).where(({ n, p0, k }) => sharpConstant * p0 * (n * p0 + k - 1) <= 1),
      computes: sharpenedSurvivalAtMost,
      symbols: { g_k: ({ k }) => laws.survivalExponent(k) },
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`1 - \bigl(1 - 2.4181\, n p_0^2 - 2.4181\,(k-1)\, p_0\bigr)\, e^{-n p_0 g_k}`,
      exact: laws.wrightFisherSurvival,
      atMost: (point: Survival) => sharpenedSurvivalAtMost(point),
      over: points({ n: [2, 5, 20, 100, 500], p0: [0.5, 0.2, 0.05, 0.01, 0.001], k: [1, 2, 3, 10, 50, 300] }).filter(
        ({ n, p0, k }) => n * p0 <= 2 * k,
      ),
    }),
  ],
  relations: [
    relation({
      kind: 'sharpens',
      from: 'above',
      theorem: paper1.default,
      where: 'the upper bound of survival',
      here: (point: Survival) => sharpenedSurvivalAtMost(point),
      there: paper1.survivalAtMost,
      over: points({ n: [2, 20, 500], p0: [0.5, 0.05, 0.001], k: [1, 10, 100] }),
    }),
  ],
})
