import { axis, domain, formula, laws, theorem } from 'collapse-check'
import { bertrand2024 } from './paper.ts'

export interface FullySynthetic {
  /** Observations a generation, ≥ 2. */
  readonly n: number
  /** Generations. */
  readonly t: number
}

/** E σ_t / σ₀ = α(n)^t. */
export const meanSpread = ({ n, t }: FullySynthetic): number => Math.exp(t * Math.log(laws.meanSdRatio(n)))

/**
 * Var σ_t / (E σ_t)² = α(n)^{−2t} − 1, because E σ_t² = σ₀² for every t: the variance with divisor n − 1 is a
 * martingale.
 */
export const relativeVariance = ({ n, t }: FullySynthetic): number => Math.expm1(-2 * t * Math.log(laws.meanSdRatio(n)))

/** Two sample sizes, n and a larger one. */
export interface TwoSizes extends FullySynthetic {
  readonly larger: number
}

/** The exact probability that half of the spread is left. */
export const halfLeft = ({ n, t }: FullySynthetic): number =>
  laws.gaussianSpreadTail({ n, k: t, epsilon: 0.5, divisor: 'n-1' })

export default theorem({
  id: 'bertrand-2024/proposition-1',
  title: 'Without real data the mean spread of a Gaussian shrinks by the same factor in every generation',
  source: {
    paper: bertrand2024,
    locator: 'Proposition 1, as quoted with its constant by Suresh et al. 2025',
    standing: 'quoted',
  },
  statement: String.raw`\mathbb E\,\sigma_t = \alpha(n)^t\, \sigma_0, \qquad \alpha(n) = \frac{\mathbb E\sqrt{\chi^2_{n-1}}}{\sqrt{n-1}} = \sqrt{\tfrac{2}{n-1}}\,\frac{\Gamma(n/2)}{\Gamma((n-1)/2)} < 1`,
  assumptions: [
    'Gaussian data in one dimension with unknown mean and variance',
    '$\\sigma_t$ is the standard deviation with divisor $n - 1$',
    'fully synthetic: each generation replaces the last, with the same $n \\ge 2$',
  ],
  notes: [
    'The proposition is an inequality between matrices in any dimension; in one dimension it is this equality.',
    'The mean of the *variance* does not shrink at all: $\\mathbb E\\,\\sigma_t^2 = \\sigma_0^2$ for every $t$, carried by ever rarer and larger values.',
  ],
  formulas: [
    formula({
      latex: String.raw`\alpha(n)^t\, \sigma_0`,
      domain: domain({ n: axis.logInteger(2, 1000), t: axis.logInteger(1, 100), sigma0: axis.logUniform(0.1, 10) }),
      computes: ({ n, t, sigma0 }) => sigma0 * meanSpread({ n, t }),
      symbols: { '\\alpha': () => laws.meanSdRatio },
    }),
    formula({
      latex: String.raw`\sqrt{\tfrac{2}{n-1}}\,\frac{\Gamma(n/2)}{\Gamma((n-1)/2)}`,
      domain: domain({ n: axis.logInteger(2, 300) }),
      computes: ({ n }) => meanSpread({ n, t: 1 }),
    }),
  ],
})
