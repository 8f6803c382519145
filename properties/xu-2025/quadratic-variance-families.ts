import { type Family, families, type laws, type Parameters, type Stream, variates } from 'collapse-check'

/** A family with quadratic variance: its variance function, where it starts, and how its mean is read. */
export interface QuadraticVarianceFamily {
  readonly family: Family
  readonly variance: laws.VarianceFunction
  /** The parameters with a given mean. */
  readonly truth: (mean: number) => readonly number[]
  readonly mean: (theta: Parameters) => number
  /** Maps u in (0, 1) to a mean of the family. */
  readonly meanAt: (u: number) => number
  /** Degrees of freedom that the estimate has for every n observations. */
  readonly degrees: (n: number) => number
}

const first = (theta: Parameters) => theta[0] ?? Number.NaN
const odds = (u: number) => u / (1 - u)
const known = (family: Family, v0: number, v1: number, v2: number): QuadraticVarianceFamily => ({
  family,
  variance: { v0, v1, v2 },
  truth: (mean) => [mean],
  mean: first,
  meanAt: odds,
  degrees: (n) => n,
})

/** All six types of Morris 1982, the gamma type three times. */
export const morrisFamilies: { readonly [name: string]: QuadraticVarianceFamily } = {
  'normal mean': known(families.gaussianMean({ sd: 1 }), 1, 0, 0),
  Poisson: known(families.poisson(), 0, 1, 0),
  Bernoulli: { ...known(families.bernoulli(), 0, 1, -1), meanAt: (u) => u },
  exponential: known(families.exponential(), 0, 0, 1),
  'gamma of shape 3': known(families.gamma({ shape: 3 }), 0, 0, 1 / 3),
  'negative binomial of size 2': known(families.negativeBinomial({ size: 2 }), 0, 1, 1 / 2),
  'hyperbolic secant': { ...known(hyperbolicSecant(), 1, 0, 1), meanAt: (u) => Math.log(odds(u)) },
  'normal variance': {
    ...known(families.gaussian({ divisor: 'n-1' }), 0, 0, 2),
    truth: (mean) => [0, Math.sqrt(mean)],
    mean: (theta) => (theta[1] ?? Number.NaN) * (theta[1] ?? Number.NaN),
    degrees: (n) => n - 1,
  },
}

/**
 * Generalised hyperbolic secant with unknown mean m: ln(G/G′)/π of two gamma variates of shapes α and 1 − α
 * with m = −cot πα. Its variance is 1 + m², by the reflection formula.
 */
function hyperbolicSecant(): Family {
  const observation = (mean: number, stream: Stream) => {
    const alpha = 0.5 + Math.atan(mean) / Math.PI
    return (logGammaVariate(stream, alpha) - logGammaVariate(stream, 1 - alpha)) / Math.PI
  }
  const statistic = families.totalStatistic((theta, n, stream) => {
    let sum = 0
    for (let i = 0; i < n; i++) sum += observation(first(theta), stream)
    return sum
  })
  return {
    name: 'hyperbolic secant',
    parameters: ['mean'],
    width: 1,
    check: () => undefined,
    draw(theta, n, stream, out, start) {
      for (let i = start; i < start + n; i++) out[i] = observation(first(theta), stream)
    },
    fit: families.fitByStatistic(statistic),
    statistic,
  }
}

/** ln of a gamma variate of shape below 1, where the variate itself may underflow. */
const logGammaVariate = (stream: Stream, shape: number) =>
  Math.log(variates.gamma(stream, shape + 1)) + Math.log(stream.openUniform()) / shape
