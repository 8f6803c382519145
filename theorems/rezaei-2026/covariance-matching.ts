import { ArgumentError, axis, bound, domain, formula, points, special, theorem } from 'collapse-check'
import { rezaei2026 } from './paper.ts'

/** Real rows of covariance I, and synthetic ones with variance `low` along half of the axes and 2 − low along the others. */
export interface Pools {
  /** Dimensions, an even number. */
  readonly p: number
  readonly nt: number
  readonly ns: number
  readonly low: number
}

/** The eigenvalues of MᵀM; their mean is 1. */
export const spectrum = ({ p, low }: Pick<Pools, 'p' | 'low'>): number[] =>
  Array.from({ length: p }, (_, i) => (i < p / 2 ? low : 2 - low))

/** ρ = R/σ² in the limit, for any eigenvalues above 0: the solution of ρ = Σ 1/((n − p − μ)λ_i + μ), μ = n_t/(1 + ρ) ≤ n − p. */
export const limitOf = (eigenvalues: readonly number[], { nt, ns }: Pick<Pools, 'nt' | 'ns'>): number => {
  const left = nt + ns - eigenvalues.length
  if (!(left > 0)) throw new ArgumentError('ns', ns, `more than p − n_t = ${eigenvalues.length - nt}`)
  return special.bisect(
    (rho) => {
      const mu = nt / (1 + rho)
      return eigenvalues.reduce((sum, lambda) => sum + 1 / ((left - mu) * lambda + mu), -rho)
    },
    Math.max(0, nt / left - 1),
    eigenvalues.length / left / Math.min(1, ...eigenvalues),
  )
}

export const limitRisk = (pools: Pools): number => limitOf(spectrum(pools), pools)

/** Of a synthetic covariance that is the real one: p/(n − p). */
export const matchedLimit = ({ p, nt, ns }: Omit<Pools, 'low'>): number => p / (nt + ns - p)

/** The same at finite sizes: p/(n − p − 1). */
export const matchedRisk = ({ p, nt, ns }: Omit<Pools, 'low'>): number => {
  if (!(nt + ns > p)) throw new ArgumentError('ns', ns, `more than p − n_t = ${p - nt}`)
  return p / (nt + ns - p - 1)
}

/** The variance of the risk over the designs is at most this: by the smallest eigenvalue, at most 1. */
export const mismatchedVarianceAtMost = (pools: Pools): number => {
  const [{ p, low }, n, matched] = [pools, pools.nt + pools.ns, matchedRisk(pools)]
  const spread = (2 * p * (n - 1)) / (n - p) / (n - p - 1) / (n - p - 1) / (n - p - 3)
  return (matched * matched + spread) / low / low - matched * matched
}

const pools = domain({
  pairs: axis.integer(1, 8),
  nt: axis.integer(1, 40),
  more: axis.integer(1, 40),
  low: axis.uniform(0.1, 1),
}).derive(({ pairs, nt, more, low }): Pools => ({ p: 2 * pairs, nt, ns: 2 * pairs + more, low }))
const all = { n: ({ nt, ns }: Omit<Pools, 'low'>) => nt + ns }

export default theorem({
  id: 'rezaei-2026/covariance-matching',
  title: 'At equal total variance the best synthetic covariance is the real one',
  source: { paper: rezaei2026, locator: 'the limiting risk, and Theorem 4.3', standing: 'quoted' },
  statement: String.raw`\frac{R}{\sigma^2} \to \rho = \sum_{i=1}^{p} \frac{1}{(n - p - \mu_t)\,\lambda_i + \mu_t}, \quad \mu_t = \frac{n_t}{1 + \rho}; \qquad \sum_{i=1}^{p} \lambda_i = p \implies \rho \ge \frac{p}{n - p}`,
  assumptions: [
    '$n_t$ real and $n_s$ synthetic rows, $n = n_t + n_s > p$, joint least squares; $\\lambda_i$ are the eigenvalues of $M^\\top M$, $M = \\Sigma_s^{1/2} \\Sigma_t^{-1/2}$; $R$ is the excess risk on new real rows',
    'in the limit $p \\to \\infty$ with $n_t/p$ and $n_s/p$ fixed',
  ],
  notes: [
    'The limit is the paper’s, as notes by others quote it, with $\\alpha_1 = \\mu_s/n$ and $\\alpha_2 = \\mu_t/n$, where $\\mu_s + \\mu_t = n - p$. Proof of the bound: Jensen’s inequality for $1/x$; equality only if all $\\lambda_i$ are 1.',
    'At finite sizes the risk is above the limit by a share of order $1/p$, $1/(n - p - 1)$ if the covariances match, where it is $p/(n - p - 1)$. That matching is best there, too, is observed for $p = 2$, and not proved.',
  ],
  formulas: [
    formula({
      latex: String.raw`\sum_{i=1}^{p} \frac{1}{(n - p - \mu_t)\,\lambda_i + \mu_t}`,
      domain: pools,
      computes: limitRisk,
      symbols: {
        ...all,
        '\\lambda': (point) => (i) => spectrum(point)[i - 1] ?? Number.NaN,
        '\\mu_t': String.raw`\frac{n_t}{1 + \rho}`,
        n_t: ({ nt }) => nt,
        '\\rho': limitRisk,
      },
    }),
    formula({ latex: String.raw`\frac{p}{n - p}`, domain: pools, computes: matchedLimit, symbols: all }),
    formula({ latex: 'p/(n - p - 1)', domain: pools, computes: matchedRisk, symbols: all }),
  ],
  bounds: [
    bound({
      latex: String.raw`\frac{p}{n - p}`,
      exact: limitRisk,
      atLeast: matchedLimit,
      over: points({ p: [2, 20], nt: [1, 30, 1000], ns: [50, 1e5], low: [0.01, 0.2, 0.9, 1] }),
    }),
  ],
})
