import { axis, domain, formula, laws, points, relation, theorem } from 'collapse-check'
import * as moments from '#theorems/bertrand-2024/moments-kept'
import { suresh2025 } from './paper.ts'
import type { Generations } from './theorem-3.ts'

/** Did the variance ever reach a times the first one? */
export interface Excursion extends Generations {
  readonly a: number
}

/** Var Σ_k² / σ₀⁴ = (1 + 2/(n−1))^k − 1. */
export const varianceOfVariance = ({ n, k }: Generations): number => Math.expm1(k * Math.log1p(2 / (n - 1)))

/**
 * A lower bound of Pr(Σ_j² ≥ a σ₀² for a j ≤ k): of its value for all j, 1/(a·E[R | R > 1]) or more, at most
 * E min(1, Σ_k²/a) comes after k, by Ville's inequality from there on. R is one step, χ²_{n−1}/(n − 1).
 */
export function excursionAtLeast({ n, k, a }: Excursion): number {
  const divisor = 'n-1'
  // E[R; R > 1] = Pr(χ²_{n+1} > n − 1), by the size-biased law.
  const biased = laws.gaussianSpreadTail({ n: n + 2, k: 1, epsilon: Math.sqrt((n - 1) / (n + 1)), divisor })
  const ever = laws.gaussianSpreadTail({ n, k: 1, epsilon: 1, divisor }) / biased / a
  // E min(1, W/a) = ∫₀^∞ Pr(W > a e^−y) e^−y dy, by the trapezoid rule.
  const step = 0.1
  let later = 0
  for (let i = 0; i <= 300; i++) {
    const share = Math.exp(-i * step)
    later +=
      (i === 0 ? 0.5 : 1) * step * share * laws.gaussianSpreadTail({ n, k, epsilon: Math.sqrt(a * share), divisor })
  }
  return ever - later
}

export default theorem({
  id: 'suresh-2025/spread-martingale',
  title: 'The variance tends to 0 in every run while its mean stays where it was',
  source: { paper: suresh2025, locator: 'the process of Theorem 3', standing: 'derived' },
  statement: String.raw`\mathbb E\,\Sigma_k^2 = \sigma_0^2 \text{ for every } k, \qquad \Pr\Bigl(\sup_k \Sigma_k^2 \ge a\,\sigma_0^2\Bigr) \le \frac1a, \quad \ge \frac1{a\,\mathbb E[R \mid R > 1]} \;\to\; \frac1a \quad (n \to \infty), \qquad R = \frac{\chi^2_{n-1}}{n-1}`,
  assumptions: [
    'Gaussian data with unknown mean and variance',
    '$\\Sigma_k$ is the standard deviation with divisor $n - 1$',
    'each generation replaces the last, with the same $n \\ge 2$',
  ],
  notes: [
    'The unbiased variance is a non-negative martingale; the upper bound is Ville’s inequality, an equality for continuous paths. The lower bound: under the law that weighs runs by $\\Sigma^2$ the level $a$ is surely reached, so that the probability is $\\tfrac1a\\,\\mathbb E\\,e^{-O}$ with the overshoot $O$ of $\\ln\\Sigma^2$; given that a step from below $a$ by the factor $r \\ge 1$ is made, the mean of $e^{-O}$ is $r/\\mathbb E[R \\mid R > r]$, which rises with $r$ for gamma laws. $\\mathrm{Var}\\,\\Sigma_k^2 = \\sigma_0^4[(1+\\tfrac2{n-1})^k - 1]$ explodes: the mean lives on runs that nobody samples.',
    'The authors’ figure with 25 runs at $n = 100$ shows an excursion to $\\sigma \\approx 17.5$; that some run of 25 does has a probability of at most $25/306 \\approx 8\\,\\%$.',
  ],
  formulas: [
    formula({
      latex: String.raw`\sigma_0^4[(1+\tfrac2{n-1})^k - 1]`,
      domain: domain({ n: axis.logInteger(2, 1000), k: axis.logInteger(1, 100), sigma0: axis.logUniform(0.1, 10) }),
      computes: ({ sigma0, ...loop }) => sigma0 * sigma0 * sigma0 * sigma0 * varianceOfVariance(loop),
    }),
  ],
  relations: [
    relation({
      kind: 'equivalent to',
      theorem: moments.default,
      where: 'the mean square of the variance, in units of $\\sigma_0^4$',
      here: ({ n, k }) => varianceOfVariance({ n, k }),
      there: ({ n, k }) => moments.fourthMoment({ n, t: k }) - 1,
      over: points({ n: [2, 10, 300], k: [1, 10, 100] }),
    }),
  ],
})
