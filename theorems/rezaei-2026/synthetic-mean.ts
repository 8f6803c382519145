import { axis, bound, domain, formula, points, theorem } from 'collapse-check'
import { rezaei2026 } from './paper.ts'

/** Real and synthetic rows of the same covariance. */
export interface ShiftedPool {
  readonly p: number
  readonly nt: number
  readonly ns: number
  /** How far the synthetic mean is from the real one, in standard deviations. */
  readonly mu: number
}

type Sizes = Omit<ShiftedPool, 'mu'>

/** The risk without a shift: p/(n − p − 1), n = n_t + n_s. */
export const unshiftedRisk = ({ p, nt, ns }: Sizes): number => p / (nt + ns - p - 1)

/** One dimension known: (p − 1)/(n − p − 1), which is also the limit of a large shift. */
export const shiftedAtLeast = ({ p, nt, ns }: Sizes): number => (p - 1) / (nt + ns - p - 1)

/** One row lost: p/(n − p − 2). */
export const shiftedAtMost = ({ p, nt, ns }: Sizes): number => p / (nt + ns - p - 2)

/** The variance of the risk over the designs is at most this: its second moment is at most that of one row fewer. */
export const shiftedVarianceAtMost = (pool: Sizes): number => {
  const [{ p }, n, most, least] = [pool, pool.nt + pool.ns - 1, shiftedAtMost(pool), shiftedAtLeast(pool)]
  const spread = (2 * p * (n - 1)) / (n - p) / (n - p - 1) / (n - p - 1) / (n - p - 3)
  return most * most + spread - least * least
}

const sizes = domain({ p: axis.integer(2, 20), more: axis.integer(3, 50), nt: axis.integer(1, 20) }).derive(
  ({ p, more, nt }): Sizes => ({ p, nt, ns: p + more }),
)
const all = { n: ({ nt, ns }: Sizes) => nt + ns }

export default theorem({
  id: 'rezaei-2026/synthetic-mean',
  title: 'A synthetic mean that is off, however far, costs at most one row, and gains at most one dimension',
  source: {
    paper: rezaei2026,
    locator: 'Proposition 4.2, that means do not matter in the limit beside real data',
    standing: 'derived',
  },
  statement: String.raw`\sigma^2\, \frac{p - 1}{n - p - 1} \le \mathbb E\, R \le \sigma^2\, \frac{p}{n - p - 2}, \qquad \mu_s = 0: \quad \mathbb E\, R = \sigma^2\, \frac{p}{n - p - 1}, \qquad n = n_t + n_s`,
  assumptions: [
    '$n_t$ real rows $\\mathcal N(0, \\Sigma)$ and $n_s \\ge 1$ synthetic ones $\\mathcal N(\\mu_s, \\Sigma)$, $n \\ge p + 3$; least squares on labels of one model with noise of variance $\\sigma^2$; $R$ is the excess risk on new real rows, averaged over the noise',
  ],
  notes: [
    'Proof: a rotation of the synthetic rows leaves $X^\\top X$ as it is and puts $\\sqrt{n_s}\\,\\mu_s$ into a single row $x$. With $W$ the matrix of the others, $R = \\operatorname{Tr} W^{-1} - x^\\top W^{-2} x/(1 + x^\\top W^{-1} x)$ is at most $\\operatorname{Tr} W^{-1}$, and more than what is left if $x$ is infinitely long: a coordinate known without error, $(p - 1)/(n - p - 1)$ on average.',
    'If it is the real mean that is away from 0, new real rows have that mean, too, and one row is an intercept: a large mean costs about $1/n_t$. With synthetic rows alone a shift of means is paid in full.',
  ],
  formulas: [
    formula({ latex: String.raw`\frac{p - 1}{n - p - 1}`, domain: sizes, computes: shiftedAtLeast, symbols: all }),
    formula({ latex: String.raw`\frac{p}{n - p - 2}`, domain: sizes, computes: shiftedAtMost, symbols: all }),
    formula({ latex: String.raw`\frac{p}{n - p - 1}`, domain: sizes, computes: unshiftedRisk, symbols: all }),
  ],
  bounds: [
    bound({
      latex: String.raw`\frac{p}{n - p - 2}`,
      exact: unshiftedRisk,
      atMost: shiftedAtMost,
      over: points({ p: [1, 5, 50], nt: [5, 1000], ns: [60, 1e6] }),
    }),
    bound({
      latex: String.raw`\frac{p - 1}{n - p - 1}`,
      exact: unshiftedRisk,
      atLeast: shiftedAtLeast,
      over: points({ p: [2, 5, 50], nt: [5, 1000], ns: [60, 1e6] }),
    }),
  ],
})
