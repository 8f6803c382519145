import { changedEstimator } from '../../src/families/changed/biased-estimator.ts'
import { bernoulli } from '../../src/families/counts/bernoulli.ts'
import { binomial } from '../../src/families/counts/binomial.ts'
import { categorical } from '../../src/families/counts/categorical.ts'
import { negativeBinomial } from '../../src/families/counts/negative-binomial.ts'
import { poisson } from '../../src/families/counts/poisson.ts'
import type { Family } from '../../src/families/family.ts'
import { gaussian } from '../../src/families/gaussian/gaussian.ts'
import { gaussianMean } from '../../src/families/gaussian/gaussian-mean.ts'
import { gaussianVariance } from '../../src/families/gaussian/gaussian-variance.ts'
import { multivariateGaussian } from '../../src/families/multivariate/multivariate-gaussian.ts'
import { histogram } from '../../src/families/nonparametric/histogram.ts'
import type { Parameters } from '../../src/families/parameters.ts'
import { linearRegression } from '../../src/families/regression/linear-regression.ts'
import { exponential } from '../../src/families/scale/exponential.ts'
import { gamma } from '../../src/families/scale/gamma.ts'
import { inverseGaussian } from '../../src/families/scale/inverse-gaussian.ts'
import { laplaceScale } from '../../src/families/scale/laplace-scale.ts'
import { pareto } from '../../src/families/scale/pareto.ts'
import { powerFunction } from '../../src/families/scale/power-function.ts'
import { rayleigh } from '../../src/families/scale/rayleigh.ts'
import { uniform } from '../../src/families/scale/uniform.ts'
import { weibullScale } from '../../src/families/scale/weibull-scale.ts'

const square = (x: number) => x * x

export interface Claim {
  readonly maker: string
  readonly family: Family
  readonly truth: readonly number[]
  /** A mean parameter. */
  readonly meanOf: (theta: Float64Array) => number
  /** Of the S that it is the mean of, for one observation. */
  readonly variance: number
  /** Whether the mean parameter is a probability. */
  readonly bounded?: true
  /** Estimators that are used, or have been by mistake, and are not maximum likelihood. */
  readonly controls: { readonly [name: string]: Family }
}

export const first = (theta: Float64Array) => theta[0] as number
const scaled = (family: Family, name: string, factor: (count: number) => number, i = 0) =>
  changedEstimator(family, name, (theta: Parameters, count) => {
    theta[i] = (theta[i] as number) * factor(count)
  })
/** The divisor n − 1 for a mean parameter that goes like the given power of θ. */
const lessOne = (family: Family, power = 1, i = 0) => ({
  'divisor n − 1': scaled(family, 'divisor n − 1', (c) => Math.exp(Math.log(c / (c - 1)) / power), i),
})
/** One more observation of every outcome. */
const smoothed = (family: Family, outcomes: number, trials = 1) => ({
  'add-one smoothing': changedEstimator(family, 'smoothed', (theta, count) => {
    for (let k = 0; k < theta.length; k++) {
      theta[k] = (count * trials * (theta[k] as number) + 1) / (count * trials + outcomes)
    }
  }),
})

/** Mean and second moment along (1, 2) of N((1, −1), R·Rᵀ), R = [[1, 0], [.5, 2]]: variance 4 + 16. */
const plane = { truth: [1, -1, 1, 0.5, 2], mean: -1, variance: 20 }
const along = (theta: Float64Array) => {
  const [a, b, p, q, r] = Array.from(theta) as [number, number, number, number, number]
  return { mean: a + 2 * b, second: square(a + 2 * b) + square(p + 2 * q) + square(2 * r) }
}
const secondMomentVariance = (mean: number, variance: number) =>
  2 * square(variance) + 4 * square(mean) * variance

const families = {
  bernoulli: bernoulli(),
  binomial: binomial({ trials: 3 }),
  categorical: categorical({ symbols: 3 }),
  exponential: exponential(),
  gamma: gamma({ shape: 2.5 }),
  gaussian: gaussian({ divisor: 'n' }),
  gaussianMean: gaussianMean({ sd: 1.5 }),
  gaussianVariance: gaussianVariance({ mean: 1 }),
  histogram: histogram({ from: 0, to: 1, bins: 2 }),
  inverseGaussian: inverseGaussian(),
  laplaceScale: laplaceScale(),
  linearRegression: linearRegression({ dimension: 1, noise: 2, design: Float64Array.of(1, 2, 0, -1) }),
  multivariateGaussian: multivariateGaussian({ dimension: 2, divisor: 'n' }),
  negativeBinomial: negativeBinomial({ size: 2 }),
  pareto: pareto(),
  poisson: poisson(),
  powerFunction: powerFunction(),
  rayleigh: rayleigh(),
  weibull: weibullScale({ shape: 3 }),
}

/** Every exponential family, by mean parameters. */
export const claims: readonly Claim[] = [
  {
    maker: 'bernoulli',
    family: families.bernoulli,
    truth: [0.3],
    meanOf: first,
    variance: 0.21,
    bounded: true,
    controls: smoothed(families.bernoulli, 2),
  },
  {
    maker: 'binomial',
    family: families.binomial,
    truth: [0.2],
    meanOf: first,
    variance: 0.16 / 3,
    bounded: true,
    controls: smoothed(families.binomial, 2, 3),
  },
  {
    maker: 'categorical',
    family: families.categorical,
    truth: [0.6, 0.3, 0.1],
    meanOf: first,
    variance: 0.24,
    bounded: true,
    controls: smoothed(families.categorical, 3),
  },
  {
    maker: 'histogram',
    family: families.histogram,
    truth: [0.8, 0.2],
    meanOf: first,
    variance: 0.16,
    bounded: true,
    controls: smoothed(families.histogram, 2),
  },
  {
    maker: 'poisson',
    family: families.poisson,
    truth: [2],
    meanOf: first,
    variance: 2,
    controls: lessOne(families.poisson),
  },
  {
    maker: 'negativeBinomial',
    family: families.negativeBinomial,
    truth: [2],
    meanOf: first,
    variance: 4,
    controls: lessOne(families.negativeBinomial),
  },
  {
    maker: 'exponential',
    family: families.exponential,
    truth: [2],
    meanOf: first,
    variance: 4,
    controls: {
      ...lessOne(families.exponential),
      'maximum of uniform data': uniform({ estimator: 'maximum' }),
    },
  },
  {
    maker: 'gamma',
    family: families.gamma,
    truth: [2],
    meanOf: first,
    variance: 4 / 2.5,
    controls: lessOne(families.gamma),
  },
  {
    maker: 'laplaceScale',
    family: families.laplaceScale,
    truth: [2],
    meanOf: first,
    variance: 4,
    controls: lessOne(families.laplaceScale),
  },
  {
    maker: 'gaussianVariance',
    family: families.gaussianVariance,
    truth: [2],
    meanOf: first,
    variance: 8,
    controls: lessOne(families.gaussianVariance),
  },
  {
    maker: 'rayleigh',
    family: families.rayleigh,
    truth: [2],
    meanOf: (theta) => 2 * square(first(theta)),
    variance: 64,
    controls: lessOne(families.rayleigh, 2),
  },
  {
    maker: 'weibullScale',
    family: families.weibull,
    truth: [2],
    meanOf: (theta) => first(theta) * square(first(theta)),
    variance: 64,
    controls: lessOne(families.weibull, 3),
  },
  {
    maker: 'pareto',
    family: families.pareto,
    truth: [2],
    meanOf: (theta) => 1 / first(theta),
    variance: 0.25,
    controls: {
      'the index without bias, (n − 1)/Σ ln x': scaled(families.pareto, 'unbiased', (c) => (c - 1) / c),
    },
  },
  {
    maker: 'powerFunction',
    family: families.powerFunction,
    truth: [0.5],
    meanOf: (theta) => 1 / first(theta),
    variance: 4,
    controls: {
      'the power without bias, (n − 1)/Σ −ln x': scaled(
        families.powerFunction,
        'unbiased',
        (c) => (c - 1) / c,
      ),
    },
  },
  {
    maker: 'gaussianMean',
    family: families.gaussianMean,
    truth: [3],
    meanOf: first,
    variance: 2.25,
    controls: { 'shrunk by 1/(n + 1)': scaled(families.gaussianMean, 'shrunk', (c) => c / (c + 1)) },
  },
  {
    maker: 'gaussian',
    family: families.gaussian,
    truth: [0.5, 2],
    meanOf: ([mean = 0, sd = 0]) => square(mean) + square(sd),
    variance: secondMomentVariance(0.5, 4),
    controls: { 'divisor n − 1': gaussian({ divisor: 'n-1' }) },
  },
  {
    maker: 'multivariateGaussian',
    family: families.multivariateGaussian,
    truth: plane.truth,
    meanOf: (theta) => along(theta).second,
    variance: secondMomentVariance(plane.mean, plane.variance),
    controls: { 'divisor n − 1': multivariateGaussian({ dimension: 2, divisor: 'n-1' }) },
  },
  {
    maker: 'multivariateGaussian',
    family: families.multivariateGaussian,
    truth: plane.truth,
    meanOf: (theta) => along(theta).mean,
    variance: plane.variance,
    controls: {
      'one coordinate doubled': scaled(families.multivariateGaussian, 'doubled', () => 2, 1),
    },
  },
  {
    maker: 'inverseGaussian',
    family: families.inverseGaussian,
    truth: [1.5, 2],
    meanOf: first,
    variance: 3.375 / 2,
    controls: lessOne(families.inverseGaussian),
  },
  {
    maker: 'inverseGaussian',
    family: families.inverseGaussian,
    truth: [1.5, 2],
    // E 1/x = 1/μ + 1/λ, with variance 1/(μλ) + 2/λ².
    meanOf: ([mean = 0, shape = 0]) => 1 / mean + 1 / shape,
    variance: 1 / 3 + 1 / 2,
    controls: lessOne(families.inverseGaussian, -1, 1),
  },
  {
    maker: 'linearRegression',
    family: families.linearRegression,
    truth: [3],
    meanOf: first,
    // Least squares: noise²/Σx², that is 4/6, for the four rows together.
    variance: (4 * 4) / 6,
    controls: {
      'ridge of a quarter': scaled(families.linearRegression, 'ridge', () => 6 / 7.5),
    },
  },
]

/** Not exponential families in full, or without a fit for some samples: nothing is claimed. */
export const NO_MEAN_PARAMETER = ['uniform', 'shiftedExponential', 'leakyStaircase', 'vonMises'].concat([
  'bernoulliLogit',
  'softmaxCategorical',
])
