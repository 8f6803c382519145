import { axis, bound, domain, formula, laws, points, theorem } from 'collapse-check'
import { seddik2024 } from './paper.ts'

/** Two symbols, n observations a generation, each replacing the last. */
export interface Loop {
  readonly n: number
  /** The probability of one symbol. */
  readonly p: number
  readonly T: number
}

/** p(1 − p)(1 − 1/n)^T. */
export const varietyOf = ({ n, p, T }: Loop): number => p * (1 - p) * Math.exp(T * Math.log1p(-1 / n))

/** Pr(both symbols are left after T generations), from the transition matrix of the count. */
export const notCollapsed = ({ n, p, T }: Loop): number =>
  laws
    .countChain(n)
    .law(p, T)
    .reduce((sum, mass, count) => (count === 0 || count === n ? sum : sum + mass), 0)

/** 4p(1 − p)(1 − 1/n)^T ≤ Pr(not collapsed). */
export const notCollapsedAtLeast = (loop: Loop): number => 4 * varietyOf(loop)

/** Pr(not collapsed) ≤ 2n p(1 − p)(1 − 1/n)^T. */
export const notCollapsedAtMost = (loop: Loop): number => 2 * loop.n * varietyOf(loop)

/** What stands in place of 4 in the long run: 1/E_ν c(n − c)/n², ν the law of the count that is not absorbed yet. */
export function longRunConstant(n: number): number {
  const rows = Array.from({ length: n - 1 }, (_, i) => laws.binomialLaw(n, (i + 1) / n))
  let law = new Float64Array(n - 1).fill(1 / (n - 1))
  // A generation leaves 1 − 2/n of a difference from ν.
  for (let t = 0; t < 20 * n; t++) {
    const next = new Float64Array(n - 1)
    rows.forEach((row, i) => {
      for (let j = 0; j < n - 1; j++) next[j] = Number(next[j]) + Number(law[i]) * Number(row[j + 1])
    })
    const left = next.reduce((sum, mass) => sum + mass, 0)
    law = next.map((mass) => mass / left)
  }
  return 1 / law.reduce((sum, mass, i) => sum + mass * ((i + 1) / n) * (1 - (i + 1) / n), 0)
}

const loops = domain({ n: axis.logInteger(2, 1000), p: axis.uniform(0.001, 0.999), T: axis.logInteger(1, 200) })
const grid = points({ n: [2, 5, 20, 100], p: [0.5, 0.3, 0.05, 0.001], T: [1, 2, 10, 100] })

export default theorem({
  id: 'seddik-2024/total-collapse',
  title: 'Fully synthetic training collapses at the rate 1/n: of the two constants around it the lower is nearly right',
  source: {
    paper: seddik2024,
    locator: 'the bounds on the probability of no total collapse, as the notebook of Suresh et al. has them',
    standing: 'quoted',
  },
  statement: String.raw`4\, p(1-p) \Bigl(1 - \frac1n\Bigr)^T \le \Pr(0 < \hat p_T < 1) \le 2n\, p(1-p) \Bigl(1 - \frac1n\Bigr)^T`,
  assumptions: [
    'two symbols with probabilities $p$ and $1 - p$; $n \\ge 2$ observations in every generation',
    'each generation replaces the last; the model is the frequencies of its sample',
  ],
  notes: [
    'Proof: $\\mathbb E\\,\\hat p_T(1 - \\hat p_T) = p(1-p)(1 - \\frac1n)^T$, and $\\hat p(1 - \\hat p)$ is between $\\frac1n(1 - \\frac1n) \\ge \\frac1{2n}$ and $\\frac14$ where it is not 0. Two observations have equality on both sides.',
    'In the long run the constant is $C_n$, the reciprocal of the mean of $\\hat p(1 - \\hat p)$ over runs that are not collapsed: 4 at $n = 2$, 5.60 at 20, 6 for large $n$, where they are uniformly spread; so $2n$ is too large by $n/3$. At $n = 20$ and $p = 0.3$ the 4 may be raised to 5 from the first generation on, and not to 6.',
    'The expected variety itself: [Wright–Fisher moments](../suresh-2025/wright-fisher-moments.md). A sharper upper bound: [the undecided symbol](../suresh-2025/undecided-symbol.md).',
  ],
  formulas: [
    formula({
      latex: String.raw`4\, p(1-p) \Bigl(1 - \frac1n\Bigr)^T`,
      domain: loops,
      computes: notCollapsedAtLeast,
    }),
    formula({
      latex: String.raw`2n\, p(1-p) \Bigl(1 - \frac1n\Bigr)^T`,
      domain: loops,
      computes: notCollapsedAtMost,
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`4\, p(1-p) \Bigl(1 - \frac1n\Bigr)^T`,
      exact: notCollapsed,
      atLeast: notCollapsedAtLeast,
      over: grid.filter(({ n, T }) => T <= 10 * n),
    }),
    bound({
      latex: String.raw`2n\, p(1-p) \Bigl(1 - \frac1n\Bigr)^T`,
      exact: notCollapsed,
      atMost: notCollapsedAtMost,
      over: grid.filter(({ n, T }) => T <= 10 * n),
    }),
  ],
})
