import { bernoulli } from '../../src/families/bernoulli.ts'
import { bernoulliLogit } from '../../src/families/bernoulli-logit.ts'
import { binomial } from '../../src/families/binomial.ts'
import { categorical } from '../../src/families/categorical.ts'
import { cauchyLocation } from '../../src/families/cauchy-location.ts'
import { exponential } from '../../src/families/exponential.ts'
import { gamma } from '../../src/families/gamma.ts'
import { gaussian } from '../../src/families/gaussian.ts'
import { gaussianMean } from '../../src/families/gaussian-mean.ts'
import { gaussianVariance } from '../../src/families/gaussian-variance.ts'
import { histogram } from '../../src/families/histogram.ts'
import { inverseGaussian } from '../../src/families/inverse-gaussian.ts'
import { laplaceLocation } from '../../src/families/laplace-location.ts'
import { laplaceScale } from '../../src/families/laplace-scale.ts'
import { logisticLocation } from '../../src/families/logistic-location.ts'
import { negativeBinomial } from '../../src/families/negative-binomial.ts'
import { pareto } from '../../src/families/pareto.ts'
import { poisson } from '../../src/families/poisson.ts'
import { powerFunction } from '../../src/families/power-function.ts'
import { rayleigh } from '../../src/families/rayleigh.ts'
import { secantLocation } from '../../src/families/secant-location.ts'
import { shiftedExponential } from '../../src/families/shifted-exponential.ts'
import { softmaxCategorical } from '../../src/families/softmax-categorical.ts'
import { studentLocation } from '../../src/families/student-location.ts'
import { uniform } from '../../src/families/uniform.ts'
import { vonMises } from '../../src/families/von-mises.ts'
import { weibullScale } from '../../src/families/weibull-scale.ts'
import { around, at, type Entry, fixed, halfOf, located, one, pair, probabilities } from './entry.ts'
import { counts, halfLine, interval, line, rows } from './quadrature.ts'

/** Families of numbers or symbols with one law of their own. */
export const plainFamilies: readonly Entry[] = [
  { maker: 'bernoulli', family: bernoulli(), theta: one(0.05, 0.95), nodes: fixed(() => counts(1)) },
  { maker: 'bernoulliLogit', family: bernoulliLogit(), theta: one(-3, 3), nodes: fixed(() => counts(1)) },
  {
    maker: 'binomial',
    family: binomial({ trials: 7 }),
    theta: one(0.05, 0.95),
    nodes: fixed(() => counts(7)),
  },
  {
    maker: 'categorical',
    family: categorical({ symbols: 4 }),
    theta: probabilities(4),
    nodes: fixed(() => counts(3)),
    simplex: true,
  },
  {
    maker: 'cauchyLocation',
    family: cauchyLocation({ solver: 'global' }),
    theta: one(-2, 2),
    nodes: around(1),
  },
  { maker: 'exponential', family: exponential(), theta: one(0.3, 4), nodes: halfOf(1) },
  { maker: 'gamma', family: gamma({ shape: 2.5 }), theta: one(0.3, 4), nodes: halfOf(1) },
  { maker: 'gaussian', family: gaussian({ divisor: 'n' }), theta: pair([-2, 2], [0.5, 3]), nodes: located },
  { maker: 'gaussianMean', family: gaussianMean({ sd: 1.5 }), theta: one(-2, 2), nodes: around(1.5) },
  {
    maker: 'gaussianVariance',
    family: gaussianVariance({ mean: 1 }),
    theta: one(0.3, 4),
    nodes: fixed(() => line(1, 1.5)),
  },
  {
    maker: 'histogram',
    family: histogram({ from: -1, to: 2, bins: 3 }),
    theta: probabilities(3),
    nodes: fixed(() => rows(-1, 2, 3000)),
    simplex: true,
  },
  {
    maker: 'inverseGaussian',
    family: inverseGaussian(),
    theta: pair([0.5, 3], [0.5, 4]),
    nodes: halfOf(1),
  },
  {
    maker: 'laplaceLocation',
    family: laplaceLocation({ scale: 1.3 }),
    theta: one(-2, 2),
    nodes: around(1.3),
    corners: true,
  },
  {
    maker: 'laplaceScale',
    family: laplaceScale({ location: -1 }),
    theta: one(0.3, 4),
    nodes: fixed(() => line(-1, 1.5)),
  },
  {
    maker: 'logisticLocation',
    family: logisticLocation({ scale: 0.8 }),
    theta: one(-2, 2),
    nodes: around(0.8),
  },
  {
    maker: 'negativeBinomial',
    family: negativeBinomial({ size: 2.5 }),
    theta: one(0.2, 4),
    nodes: fixed(() => counts(250)),
  },
  // Tails of index 4 and more have variances that a grid can see.
  {
    maker: 'pareto',
    family: pareto({ minimum: 2 }),
    theta: one(4, 8),
    nodes: fixed(() => halfLine(0.5, 2)),
  },
  { maker: 'poisson', family: poisson(), theta: one(0.2, 6), nodes: fixed(() => counts(80)) },
  {
    maker: 'powerFunction',
    family: powerFunction(),
    theta: one(0.6, 4),
    nodes: fixed(() => interval(0, 1)),
  },
  { maker: 'rayleigh', family: rayleigh(), theta: one(0.3, 4), nodes: halfOf(1) },
  { maker: 'secantLocation', family: secantLocation(), theta: one(-2, 2), nodes: around(0.8) },
  {
    maker: 'shiftedExponential',
    family: shiftedExponential(),
    theta: pair([-1, 1], [0.5, 3]),
    nodes: (a, b) => halfLine(2, Math.min(at(a, 0), at(b, 0))),
  },
  {
    maker: 'softmaxCategorical',
    family: softmaxCategorical({ symbols: 3 }),
    theta: pair([-2, 2], [-2, 2]),
    nodes: fixed(() => counts(2)),
  },
  {
    maker: 'studentLocation',
    family: studentLocation({ degrees: 3, solver: 'nearest' }),
    theta: one(-2, 2),
    nodes: around(1),
  },
  {
    maker: 'uniform',
    family: uniform({ estimator: 'maximum' }),
    theta: one(0.5, 3),
    nodes: (a, b) => interval(0, Math.max(at(a, 0), at(b, 0))),
  },
  {
    maker: 'vonMises',
    family: vonMises({ concentration: 2 }),
    theta: one(-3, 3),
    nodes: fixed(() => rows(-Math.PI, Math.PI, 2000)),
  },
  { maker: 'weibullScale', family: weibullScale({ shape: 1.7 }), theta: one(0.3, 4), nodes: halfOf(1) },
]
