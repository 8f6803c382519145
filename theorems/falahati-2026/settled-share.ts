import { ArgumentError, axis, bound, domain, formula, points, theorem } from 'collapse-check'
import type { Groups } from './ascent.ts'
import { falahati2026 } from './paper.ts'

/** Two groups with a favourite each. */
export interface Favourites {
  /** The share of the first group. */
  readonly q: number
  /** Δ_1, how much less the second favourite is worth to the first group. */
  readonly gap1: number
  /** Δ_2, how much less the first favourite is worth to the second group. */
  readonly gap2: number
}

/** The same, and a third answer. */
export interface Outsider extends Favourites {
  /** How much less it is worth to the first group than its favourite. */
  readonly deficit1: number
  readonly deficit2: number
}

/** Both groups, and the answers: favourite of the first, of the second, outsider. */
export const groupsOf = ({ q, gap1, gap2, deficit1, deficit2 }: Outsider): Groups => ({
  shares: [q, 1 - q],
  weights: [
    [1, Math.exp(-gap1), Math.exp(-deficit1)],
    [Math.exp(-gap2), 1, Math.exp(-deficit2)],
  ],
})

const unclipped = ({ q, gap1, gap2 }: Favourites): number =>
  q / -Math.expm1(-gap2) - ((1 - q) * Math.exp(-gap1)) / -Math.expm1(-gap1)

/** a*, the share at which the first favourite settles. Throws where whoever chooses is indifferent, and every share stays. */
export const settledShare = (point: Favourites): number => {
  const share = unclipped(point)
  if (Number.isNaN(share))
    throw new ArgumentError('gap1', point.gap1, 'a number above 0 for one of the groups that choose')
  return Math.min(1, Math.max(0, share))
}

/** Below it: (q − κ_1)/(1 − κ_1). */
export const settledShareAtLeast = ({ q, gap1 }: Favourites): number => (q - Math.exp(-gap1)) / -Math.expm1(-gap1)

/** Above it: q/(1 − κ_2). */
export const settledShareAtMost = ({ q, gap2 }: Favourites): number => q / -Math.expm1(-gap2)

/** W, by which a generation multiplies a third answer that is still rare. */
export const outsiderFactor = ({ deficit1, deficit2, ...point }: Outsider): number => {
  const a = settledShare(point)
  const [k1, k2] = [Math.exp(-point.gap1), Math.exp(-point.gap2)]
  return (point.q * Math.exp(-deficit1)) / (a + k1 * (1 - a)) + ((1 - point.q) * Math.exp(-deficit2)) / (1 - a + k2 * a)
}

/** Var r_1 in the end: a*(1 − a*) Δ_1². */
export const settledVariance = (point: Favourites): number => {
  const a = settledShare(point)
  return a * (1 - a) * point.gap1 * point.gap1
}

const favourites = { q: axis.uniform(0.2, 0.8), gap1: axis.uniform(1.7, 10), gap2: axis.uniform(1.7, 10) }
const grid = points({ q: [0.2, 0.5, 0.8], gap1: [1.7, 5, 10], gap2: [1.7, 5, 10] })
const symbols = {
  k_1: ({ gap1 }: Favourites) => Math.exp(-gap1),
  k_2: ({ gap2 }: Favourites) => Math.exp(-gap2),
}
const settled = { 'a_\\star': settledShare, '\\Delta_1': ({ gap1 }: Favourites) => gap1 }

export default theorem({
  id: 'falahati-2026/settled-share',
  title:
    'Two groups of distant tastes settle at nearly their own shares; as long as both favourites stay, whether a third answer invades does not depend on how large they are',
  source: {
    paper: falahati2026,
    locator: 'Lemma 3.5 and Theorems 3.6 and 3.7 of version 1, as an audit quotes them, for one answer a basin',
    standing: 'derived',
  },
  statement: String.raw`a_\star = \frac{q}{1 - k_2} - \frac{(1 - q)\, k_1}{1 - k_1} \text{ clipped to } [0, 1], \quad k_i = e^{-\Delta_i}; \qquad \frac{q - k_1}{1 - k_1} \le a_\star \le \frac{q}{1 - k_2}; \qquad \operatorname{Var} r_1 \to a_\star (1 - a_\star)\, \Delta_1^2; \qquad W = \frac{q\, e^{-d_1}}{a_\star + k_1 (1 - a_\star)} + \frac{(1 - q)\, e^{-d_2}}{1 - a_\star + k_2 a_\star} = \frac{(1 - k_2)\, e^{-d_1} + (1 - k_1)\, e^{-d_2}}{1 - k_1 k_2} \text{ for } 0 < a_\star < 1`,
  assumptions: [
    'two groups of users with shares $q$ and $1 - q$; the favourite of the first is worth $\\Delta_2$ less to the second than its own, that of the second $\\Delta_1$ less to the first',
    'a third answer is worth $d_1$ and $d_2$ less than the favourites; while it is rare a generation multiplies it by $W$: it dies out if $W < 1$ and wins a share if $W > 1$',
    'each group chooses among infinitely many candidates in proportion to $e^{r}$, infinitely many choices a generation',
  ],
  notes: [
    'Proof: $a_\\star$ is where $G$ of [the ascent](ascent.md) is stationary in $a$, a linear equation; $G$ is concave. $W$ is the map at $(a_\\star, 1 - a_\\star)$, and $W \\le 1$ for every other answer is the condition of Karush, Kuhn and Tucker: it decides for good, not only at first. That both favourites are multiplied by 1 there are two linear equations in $q/E_1$ and $(1-q)/E_2$, in which $q$ does not occur otherwise: so it leaves $W$.',
    'The bounds are those that Lemma 3.5 is quoted with, at $\\varepsilon = 0$; the quoted theorem on variances contains $a(1-a)$ times the squared difference of the rewards, as here. The weighted product of Nash is largest at $a = q$, which is where the loop settles up to terms of the order $e^{-\\Delta}$ only.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{q}{1 - k_2} - \frac{(1 - q)\, k_1}{1 - k_1}`,
      domain: domain(favourites).where((point) => unclipped(point) > 0 && unclipped(point) < 1),
      computes: settledShare,
      symbols,
    }),
    formula({
      latex: String.raw`\frac{q - k_1}{1 - k_1}`,
      domain: domain(favourites),
      computes: settledShareAtLeast,
      symbols: { k_1: symbols.k_1 },
    }),
    formula({
      latex: String.raw`\frac{q}{1 - k_2}`,
      domain: domain(favourites),
      computes: settledShareAtMost,
      symbols: { k_2: symbols.k_2 },
    }),
    formula({
      latex: String.raw`a_\star (1 - a_\star)\, \Delta_1^2`,
      domain: domain(favourites).where((point) => unclipped(point) > 0 && unclipped(point) < 1),
      computes: settledVariance,
      symbols: settled,
    }),
    formula({
      latex: String.raw`\frac{q\, e^{-d_1}}{a_\star + k_1 (1 - a_\star)} + \frac{(1 - q)\, e^{-d_2}}{1 - a_\star + k_2 a_\star}`,
      domain: domain({ ...favourites, deficit1: axis.uniform(0, 5), deficit2: axis.uniform(0, 5) }),
      computes: outsiderFactor,
      symbols: {
        ...symbols,
        'a_\\star': settledShare,
        d_1: ({ deficit1 }) => deficit1,
        d_2: ({ deficit2 }) => deficit2,
      },
    }),
    formula({
      latex: String.raw`\frac{(1 - k_2)\, e^{-d_1} + (1 - k_1)\, e^{-d_2}}{1 - k_1 k_2}`,
      domain: domain({ ...favourites, deficit1: axis.uniform(0, 5), deficit2: axis.uniform(0, 5) }).where(
        (point) => unclipped(point) > 0 && unclipped(point) < 1,
      ),
      computes: outsiderFactor,
      symbols: { ...symbols, d_1: ({ deficit1 }) => deficit1, d_2: ({ deficit2 }) => deficit2 },
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`\frac{q - k_1}{1 - k_1}`,
      exact: settledShare,
      atLeast: settledShareAtLeast,
      over: grid,
    }),
    bound({
      latex: String.raw`\frac{q}{1 - k_2}`,
      exact: settledShare,
      atMost: settledShareAtMost,
      over: grid,
    }),
  ],
})
