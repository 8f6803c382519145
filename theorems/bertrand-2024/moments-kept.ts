import { axis, domain, formula, theorem } from 'collapse-check'
import { bertrand2024 } from './paper.ts'

export interface Generation {
  readonly n: number
  readonly t: number
}

/** E σ_t⁴ / σ₀⁴ = (1 + 2/(n − 1))^t. */
export const fourthMoment = ({ n, t }: Generation): number => Math.exp(t * Math.log1p(2 / (n - 1)))

/** E μ_t² / σ₀² = t/n, for a mean that started at 0. */
export const meanSquaredDrift = ({ n, t }: Generation): number => t / n

/** E μ_t⁴ / σ₀⁴ = 3/n² Σ_{r, s < t} (1 + 2/(n − 1))^{min(r, s)}. */
export const fourthMomentOfDrift = ({ n, t }: Generation): number => {
  let sum = 0
  for (let s = 0; s < t; s++) sum += (2 * (t - s) - 1) * fourthMoment({ n, t: s })
  return (3 * sum) / (n * n)
}

const generations = domain({
  n: axis.logInteger(2, 1000),
  t: axis.logInteger(1, 100),
  sigma0: axis.logUniform(0.1, 10),
})

export default theorem({
  id: 'bertrand-2024/moments-kept',
  title: 'A trap: without real data the mean of the variance does not shrink at all, while the model is collapsing',
  source: { paper: bertrand2024, locator: 'the process of Proposition 1', standing: 'derived' },
  statement: String.raw`\mathbb E\,\sigma_t^2 = \sigma_0^2, \qquad \mathbb E\,(\mu_t - \mu_0)^2 = \frac{t}{n}\,\sigma_0^2 \qquad \text{for every } t, \text{ although } \sigma_t \to 0 \text{ almost surely}`,
  assumptions: [
    'Gaussian data with unknown mean and variance',
    '$\\sigma_t^2$ is the variance with divisor $n - 1$',
    'fully synthetic: each generation replaces the last, with the same $n \\ge 2$',
  ],
  notes: [
    'Proof: the sample variance with divisor $n - 1$ is unbiased, and so is the sample mean, with variance $\\sigma_{t-1}^2/n$ given the past.',
    'The mean of $\\sigma_t^2$ is carried by ever rarer and larger values: $\\mathbb E\\,\\sigma_t^4 = (1 + \\tfrac{2}{n-1})^t \\sigma_0^4$. After many generations an average over simulated runs looks collapsed whatever their number, which is why only a few generations are tested.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{t}{n}\,\sigma_0^2`,
      domain: generations,
      computes: ({ sigma0, ...generation }) => sigma0 * sigma0 * meanSquaredDrift(generation),
    }),
    formula({
      latex: String.raw`(1 + \tfrac{2}{n-1})^t \sigma_0^4`,
      domain: generations,
      computes: ({ sigma0, ...generation }) => sigma0 * sigma0 * sigma0 * sigma0 * fourthMoment(generation),
    }),
  ],
})
