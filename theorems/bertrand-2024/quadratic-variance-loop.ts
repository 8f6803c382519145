import { axis, domain, formula, laws, theorem } from 'collapse-check'
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

/** V and its derivatives at the mean m. */
export const varianceAt = ({ v0, v1, v2 }: laws.VarianceFunction, m: number): VarianceAtMean => ({
  value: v0 + v1 * m + v2 * m * m,
  slope: v1 + 2 * v2 * m,
  quadratic: v2,
})

/** Var(m_t | real data) = (1 − q^t) V(m̂) λ / (n(1 + 2λ) − v₂λ), q = ρ²(1 + v₂/k). */
export const deviationVariance = ({ value, quadratic }: VarianceAtMean, { n, k, t }: Sizes): number =>
  value * laws.fixedRealVariance({ n, k, rounds: t, v2: quadratic }).givenReal

/** E (m_t − m̂)⁴ given the real data; pooling leaves ρ = k/(n + k) of every deviation. V is that around m̂. */
export const deviationFourthMoment = ({ value, slope, quadratic }: VarianceAtMean, { n, k, t }: Sizes): number =>
  laws.deviationMoments(
    { v0: value, v1: slope, v2: quadratic },
    0,
    new Array<laws.MeanStep>(t).fill({ n: k, kept: k / (n + k) }),
  ).fourth

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
  formulas: [
    formula({
      latex: String.raw`(1 - q^t)\, \frac{V(\hat m)\, \lambda}{n(1 + 2\lambda) - v_2\lambda}`,
      domain: domain({
        v0: axis.uniform(1, 2),
        v1: axis.uniform(-1, 1),
        v2: axis.uniform(-1, 2),
        mean: axis.uniform(-0.5, 0.5),
        n: axis.logInteger(2, 1000),
        k: axis.logInteger(2, 1000),
        t: axis.integer(0, 100),
      }).where(({ n, k, v2 }) => v2 * k < n * (n + 2 * k)),
      computes: ({ mean, n, k, t, ...V }) => deviationVariance(varianceAt(V, mean), { n, k, t }),
      symbols: {
        V: (V) => (m) => varianceAt(V, m).value,
        '\\hat m': ({ mean }) => mean,
        '\\lambda': ({ n, k }) => k / n,
        q: String.raw`\Bigl(\frac{\lambda}{1+\lambda}\Bigr)^2 \Bigl(1 + \frac{v_2}{k}\Bigr)`,
      },
    }),
    formula({
      latex: 'v_0 + v_1 m + v_2 m^2',
      domain: domain({
        v0: axis.uniform(0, 2),
        v1: axis.uniform(-1, 1),
        v2: axis.uniform(-1, 2),
        m: axis.uniform(-2, 2),
      }),
      computes: ({ m, ...V }) => varianceAt(V, m).value,
    }),
  ],
})
