import { theorem } from '../../src/index.ts'
import { suresh2025 } from './paper.ts'

/** Var Σ_k² / σ₀⁴ = (1 + 2/(n−1))^k − 1. */
export const varianceOfVariance = ({ n, k }: { readonly n: number; readonly k: number }): number =>
  Math.expm1(k * Math.log1p(2 / (n - 1)))

export default theorem({
  id: 'suresh-2025/spread-martingale',
  title: 'The variance tends to 0 in every run while its mean stays where it was',
  source: { paper: suresh2025, locator: 'the process of Theorem 3', standing: 'derived' },
  statement: String.raw`\mathbb E\,\Sigma_k^2 = \sigma_0^2 \text{ for every } k, \qquad \Pr\Bigl(\sup_k \Sigma_k^2 \ge a\,\sigma_0^2\Bigr) \le \frac1a \;\text{ with } \to \text{ as } n \to \infty`,
  assumptions: [
    'Gaussian data with unknown mean and variance',
    '$\\Sigma_k$ is the standard deviation with divisor $n - 1$',
    'each generation replaces the last, with the same $n \\ge 2$',
  ],
  notes: [
    'The unbiased variance is a non-negative martingale; the second part is Ville’s inequality, an equality for continuous paths. $\\mathrm{Var}\\,\\Sigma_k^2 = \\sigma_0^4[(1+\\tfrac2{n-1})^k - 1]$ explodes: the mean lives on runs that nobody samples.',
    'The authors’ figure with 25 runs at $n = 100$ shows an excursion to $\\sigma \\approx 17.5$; that some run of 25 does has a probability of at most $25/306 \\approx 8\\,\\%$.',
  ],
})
