import { axis, bound, domain, formula, laws, points, relation, theorem } from 'collapse-check'
import * as collapse from '#theorems/seddik-2024/total-collapse'
import * as absorption from '#theorems/shumailov-2024/absorption'
import { suresh2025 } from './paper.ts'
import type { Survival } from './theorem-1.ts'

/** Pr(P_k = 1): the other symbol is forgotten. */
export const takenOver = ({ n, p0, k }: Survival): number =>
  Math.max(0, 1 - laws.wrightFisherSurvival({ n, p0: 1 - p0, k }))

/** Pr(0 < P_k < 1), exactly. */
export const undecided = (point: Survival): number => Math.max(0, laws.wrightFisherSurvival(point) - takenOver(point))

const variety = ({ n, p0 }: Survival, generations: number) => p0 * (1 - p0) * Math.exp(generations * Math.log1p(-1 / n))

/** 4 p₀ q₀ (1 − 1/n)^k ≤ Pr(0 < P_k < 1). */
export const undecidedAtLeast = (point: Survival): number => 4 * variety(point, point.k)

/** Pr(0 < P_k < 1) ≤ n p₀ q₀ (1 − 1/n)^{k−1}. */
export const undecidedAtMost = (point: Survival): number => point.n * variety(point, point.k - 1)

const counts = domain({ n: axis.logInteger(2, 1000), p0: axis.uniform(0.001, 0.999), k: axis.logInteger(1, 100) })

/** Where the law is above rounding: it is a difference of numbers near 1. */
const grid = points({ n: [2, 5, 20, 100, 500], p0: [0.5, 0.2, 0.05, 0.01, 0.001], k: [1, 2, 3, 10, 50, 300] }).filter(
  ({ n, k }) => k <= 5 * n,
)

export default theorem({
  id: 'suresh-2025/undecided-symbol',
  title: 'In the end one symbol takes over, each with its own probability, at the rate 1/n a generation',
  source: { paper: suresh2025, locator: 'Extension of Theorem 1 in the authors’ notebook', standing: 'derived' },
  statement: String.raw`\begin{gathered} \Pr(0 < P_k < 1) = s_k(p_0) + s_k(1 - p_0) - 1, \qquad \Pr(P_k = 1) = 1 - s_k(1 - p_0) \to p_0, \\ 4p_0q_0\bigl(1-\tfrac1n\bigr)^k \;\le\; \Pr(0 < P_k < 1) \;\le\; n p_0 q_0 \bigl(1-\tfrac1n\bigr)^{k-1} \end{gathered}`,
  assumptions: [
    '$n P_k \\mid P_{k-1} \\sim \\mathrm{Bin}(n, P_{k-1})$: the relative frequency of one of two symbols',
    'each generation replaces the last, with the same $n$',
  ],
  notes: [
    '$s_k$ is the exact survival probability, $q_0 = 1 - p_0$. A symbol has taken over when the other is forgotten.',
    'Bounds: $\\mathbb E[P_k(1-P_k)] = p_0q_0(1-\\tfrac1n)^k$, and $P(1-P)$ of an undecided symbol lies between $\\tfrac1n(1-\\tfrac1n)$ and $\\tfrac14$. The authors’ notebook quotes Seddik et al. 2024 with $2n p_0q_0(1-\\tfrac1n)^k$ as upper bound, for large $n$ twice this one.',
    '$\\Pr(P_k \\ne 0)$ therefore tends to $p_0$, not to 0; Theorem 1 is a statement about symbols much rarer than $1/k$.',
  ],
  formulas: [
    formula({
      latex: 's_k(p_0) + s_k(1 - p_0) - 1',
      domain: domain({ n: axis.logInteger(1, 50), p0: axis.uniform(0.001, 0.999), k: axis.logInteger(1, 50) }),
      computes: undecided,
      symbols: {
        s_k:
          ({ n, k }) =>
          (p) =>
            laws.wrightFisherSurvival({ n, p0: p, k }),
      },
    }),
    formula({
      latex: '1 - s_k(1 - p_0)',
      domain: domain({ n: axis.logInteger(1, 50), p0: axis.uniform(0.001, 0.999), k: axis.logInteger(1, 50) }),
      computes: takenOver,
      symbols: {
        s_k:
          ({ n, k }) =>
          (p) =>
            laws.wrightFisherSurvival({ n, p0: p, k }),
      },
    }),
    formula({
      latex: String.raw`4p_0q_0\bigl(1-\tfrac1n\bigr)^k`,
      domain: counts,
      computes: undecidedAtLeast,
      symbols: { q_0: ({ p0 }) => 1 - p0 },
    }),
    formula({
      latex: String.raw`n p_0 q_0 \bigl(1-\tfrac1n\bigr)^{k-1}`,
      domain: counts,
      computes: undecidedAtMost,
      symbols: { q_0: ({ p0 }) => 1 - p0 },
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`4p_0q_0\bigl(1-\tfrac1n\bigr)^k`,
      exact: undecided,
      atLeast: undecidedAtLeast,
      over: grid,
    }),
    bound({
      latex: String.raw`n p_0 q_0 \bigl(1-\tfrac1n\bigr)^{k-1}`,
      exact: undecided,
      atMost: undecidedAtMost,
      over: grid,
    }),
  ],
  relations: [
    relation({
      kind: 'special case of',
      theorem: absorption.default,
      where: 'two symbols that are equally frequent',
      here: (point) => 1 - undecided(point),
      there: ({ n, k }) => absorption.pointMass({ symbols: 2, exponent: 0, n, T: k }),
      over: points({ n: [2, 5, 20], p0: [0.5], k: [2, 10, 50] }),
    }),
    relation({
      kind: 'equivalent to',
      theorem: collapse.default,
      where: '$\\Pr(0 < P_k < 1)$, by the genealogy here and by the chain of counts there',
      here: undecided,
      there: ({ n, p0, k }) => collapse.notCollapsed({ n, p: p0, T: k }),
      over: points({ n: [2, 5, 20, 100], p0: [0.5, 0.2, 0.05], k: [1, 2, 10, 50] }).filter(({ n, k }) => k <= 5 * n),
    }),
    relation({
      kind: 'sharpens',
      from: 'above',
      theorem: collapse.default,
      where: 'the upper bound, halved for large $n$',
      here: undecidedAtMost,
      there: ({ n, p0, k }) => collapse.notCollapsedAtMost({ n, p: p0, T: k }),
      over: points({ n: [2, 5, 20, 1000], p0: [0.5, 0.01], k: [1, 10, 300] }),
    }),
  ],
})
