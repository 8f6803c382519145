import { theorem } from '../../src/index.ts'
import { bertrand2024 } from './paper.ts'

/** A family whose variance is V(m) = v₀ + v₁m + v₂m², at the mean of the real data. */
export interface VarianceAtMean {
  /** V(m̂). */
  readonly value: number
  /** V′(m̂). */
  readonly slope: number
  /** v₂ = V″/2. */
  readonly quadratic: number
}

export interface Sizes {
  /** Real observations. */
  readonly n: number
  /** Synthetic ones in every generation. */
  readonly k: number
  /** Generations after the fit on real data. */
  readonly t: number
}

/** Var(m_t | real data) = (1 − q^t) V(m̂) λ / (n(1 + 2λ) − v₂λ), q = ρ²(1 + v₂/k). */
export function deviationVariance({ value, quadratic }: VarianceAtMean, { n, k, t }: Sizes): number {
  const lambda = k / n
  const rho = k / (n + k)
  const q = rho * rho * (1 + quadratic / k)
  return ((1 - Math.exp(t * Math.log(q))) * value * lambda) / (n * (1 + 2 * lambda) - quadratic * lambda)
}

/**
 * E (m_t − m̂)⁴ given the real data. The cumulants of such a family are polynomials in the mean (Morris 1982:
 * V, VV′, V(V′² + VV″), …), so the first four moments obey a linear recursion.
 */
export function deviationFourthMoment(
  { value: a, slope: b, quadratic: c }: VarianceAtMean,
  { n, k, t }: Sizes,
): number {
  const rho = k / (n + k)
  let [second, third, fourth] = [0, 0, 0]
  for (let s = 0; s < t; s++) {
    const mean = (at: readonly [number, number, number, number, number]) =>
      at[0] + at[2] * second + at[3] * third + at[4] * fourth
    const v = mean([a, b, c, 0, 0])
    const vOnce = mean([0, a, b, c, 0])
    const vTwice = mean([0, 0, a, b, c])
    const skew = mean([a * b, b * b + 2 * a * c, 3 * b * c, 2 * c * c, 0])
    const skewOnce = mean([0, a * b, b * b + 2 * a * c, 3 * b * c, 2 * c * c])
    const square = mean([a * a, 2 * a * b, b * b + 2 * a * c, 2 * b * c, c * c])
    const slopes = mean([
      a * b * b,
      4 * a * b * c + b * b * b,
      4 * a * c * c + 5 * b * b * c,
      8 * b * c * c,
      4 * c * c * c,
    ])
    const next = [
      second + v / k,
      third + (3 * vOnce) / k + skew / (k * k),
      fourth +
        (6 * vTwice) / k +
        (4 * skewOnce + 3 * square) / (k * k) +
        (slopes + 2 * c * square) / (k * k * k),
    ] as const
    second = rho * rho * next[0]
    third = rho * rho * rho * next[1]
    fourth = rho * rho * rho * rho * next[2]
  }
  return fourth
}

export default theorem({
  id: 'bertrand-2024/quadratic-variance-loop',
  title:
    'Around fixed real data every quadratic-variance family settles at a variance of order λ/(n(1 + 2λ)), however long the loop runs',
  source: {
    paper: bertrand2024,
    locator: 'an exact instance of the setting of its finite-sample theorem',
    standing: 'derived',
  },
  statement: String.raw`\mathbb E[m_t \mid \text{real}] = \hat m, \qquad \operatorname{Var}(m_t \mid \text{real}) = (1 - q^t)\, \frac{V(\hat m)\, \lambda}{n(1 + 2\lambda) - v_2\lambda}, \qquad q = \Bigl(\frac{\lambda}{1+\lambda}\Bigr)^2 \Bigl(1 + \frac{v_2}{k}\Bigr)`,
  assumptions: [
    'a one-parameter exponential family with mean $m$ and variance $V(m) = v_0 + v_1 m + v_2 m^2$, fitted by the pooled mean (maximum likelihood)',
    '$n$ real observations with mean $\\hat m$, drawn once; $k = \\lambda n$ fresh synthetic ones of the latest model in every generation',
    'the loop starts from the fit on the real data',
  ],
  notes: [
    'Proof: $\\operatorname{Var}_{t+1} = \\rho^2 (\\operatorname{Var}_t + \\mathbb E V(m_t)/k)$ and $\\mathbb E V(m_t) = V(\\hat m) + v_2 \\operatorname{Var}_t$.',
    '$v_2$ is 0 for a normal mean and Poisson, −1 for Bernoulli, $-1/N$ for binomial, 1 for exponential, $1/r$ for gamma and negative binomial, 2 for the variance of a normal law.',
    'Without real data the same families wander off: their variance grows for ever, or until they are absorbed.',
  ],
})
