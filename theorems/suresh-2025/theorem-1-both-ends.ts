import { axis, bound, domain, formula, laws, points, theorem } from 'collapse-check'
import { suresh2025 } from './paper.ts'
import type { Survival } from './theorem-1.ts'
import { undecided } from './undecided-symbol.ts'

const forgottenAtMost = ({ n, p0, k }: Survival) => Math.exp(-n * p0 * laws.survivalExponent(k))
const forgottenAtLeast = (point: Survival) =>
  Math.max(0, 1 - 3 * point.n * point.p0 * point.p0 - 3 * point.k * point.p0) * forgottenAtMost(point)
const other = ({ n, p0, k }: Survival): Survival => ({ n, p0: 1 - p0, k })

/** 1 − e(p₀) − e(1 − p₀) ≤ Pr(0 < P_k < 1), e(p) = exp(−n p g_k). */
export const undecidedAtLeast = (point: Survival): number => 1 - forgottenAtMost(point) - forgottenAtMost(other(point))

/** Pr(0 < P_k < 1) ≤ 1 less the two lower bounds on forgetting, each clamped at 0. */
export const undecidedAtMost = (point: Survival): number => 1 - forgottenAtLeast(point) - forgottenAtLeast(other(point))

/** Both bounds. */
export const undecidedBounds = (point: Survival): readonly [number, number] => [
  undecidedAtLeast(point),
  undecidedAtMost(point),
]

const counts = domain({ n: axis.logInteger(1, 1000), p0: axis.logUniform(0.0001, 0.999), k: axis.logInteger(1, 100) })

/** Where the law is neither lost in rounding, as a difference of numbers near 1, nor as good as 1. */
const grid = points({ n: [2, 5, 20, 100, 500], p0: [0.5, 0.2, 0.05, 0.01, 0.001], k: [1, 2, 3, 10, 50, 300] }).filter(
  ({ n, p0, k }) => k <= 5 * n && n * p0 <= 2 * k,
)

export default theorem({
  id: 'suresh-2025/theorem-1-both-ends',
  title: 'Theorem 1 at both ends: how long neither of two symbols has taken over',
  source: { paper: suresh2025, locator: 'Extension of Theorem 1 in the authors’ notebook', standing: 'stated' },
  statement: String.raw`1 - e_{p_0} - e_{1-p_0} \;\le\; \Pr(0 < P_k < 1) \;\le\; 1 - [1 - 3np_0^2 - 3kp_0]_+\, e_{p_0} - [1 - 3n(1-p_0)^2 - 3k(1-p_0)]_+\, e_{1-p_0}, \qquad e_p = e^{-n p g_k}`,
  assumptions: [
    '$n P_k \\mid P_{k-1} \\sim \\mathrm{Bin}(n, P_{k-1})$: the relative frequency of one of two symbols',
    'each generation replaces the last, with the same $n$',
  ],
  notes: [
    'Read in the authors’ notebook, under this name and without a number; whether the paper itself contains it was not seen. There it is compared with bounds of Seddik et al. 2024 that decay like $(1-\\tfrac1n)^k$; those are the subject of *undecided symbol*. At $p_0 = .01$, $n = 100$ the lower bound here falls below theirs from $k = 46$ on.',
    'Unlike $\\Pr(P_k \\ne 0)$, which tends to $p_0$, this probability tends to 0.',
  ],
  formulas: [
    formula({
      latex: '1 - e_{p_0} - e_{1-p_0}',
      domain: counts,
      computes: undecidedAtLeast,
      symbols: {
        e:
          ({ n, k }) =>
          (p) =>
            forgottenAtMost({ n, p0: p, k }),
      },
    }),
    formula({
      latex: String.raw`1 - [1 - 3np_0^2 - 3kp_0]_+\, e_{p_0} - [1 - 3n(1-p_0)^2 - 3k(1-p_0)]_+\, e_{1-p_0}`,
      domain: counts,
      computes: undecidedAtMost,
      symbols: {
        e:
          ({ n, k }) =>
          (p) =>
            forgottenAtMost({ n, p0: p, k }),
      },
    }),
    formula({
      latex: 'e^{-n p g_k}',
      domain: counts,
      computes: forgottenAtMost,
      symbols: { p: ({ p0 }) => p0, g_k: ({ k }) => laws.survivalExponent(k) },
    }),
  ],
  bounds: [
    bound({ latex: '1 - e_{p_0} - e_{1-p_0}', exact: undecided, atLeast: undecidedAtLeast, over: grid }),
    bound({
      latex: String.raw`1 - [1 - 3np_0^2 - 3kp_0]_+\, e_{p_0} - [1 - 3n(1-p_0)^2 - 3k(1-p_0)]_+\, e_{1-p_0}`,
      exact: undecided,
      atMost: undecidedAtMost,
      over: grid,
    }),
  ],
})
