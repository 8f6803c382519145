import fc from 'fast-check'
import { bernoulli } from '../../src/families/counts/bernoulli.ts'
import { bernoulliLogit } from '../../src/families/counts/bernoulli-logit.ts'
import { binomial } from '../../src/families/counts/binomial.ts'
import { categorical } from '../../src/families/counts/categorical.ts'
import { negativeBinomial } from '../../src/families/counts/negative-binomial.ts'
import { poisson } from '../../src/families/counts/poisson.ts'
import { softmaxCategorical } from '../../src/families/counts/softmax-categorical.ts'
import type { Family } from '../../src/families/family.ts'
import { gaussian } from '../../src/families/gaussian/gaussian.ts'
import { gaussianMean } from '../../src/families/gaussian/gaussian-mean.ts'
import { gaussianVariance } from '../../src/families/gaussian/gaussian-variance.ts'
import { leakyBlocks } from '../../src/families/leaky/leaky-blocks.ts'
import { leakyStaircase } from '../../src/families/leaky/leaky-staircase.ts'
import { leakyUniform } from '../../src/families/leaky/leaky-uniform.ts'
import { cauchyLocation } from '../../src/families/location/cauchy-location.ts'
import { laplaceLocation } from '../../src/families/location/laplace-location.ts'
import { logisticLocation } from '../../src/families/location/logistic-location.ts'
import { secantLocation } from '../../src/families/location/secant-location.ts'
import { shearedLogistic } from '../../src/families/location/sheared-logistic.ts'
import { studentLocation } from '../../src/families/location/student-location.ts'
import { vonMises } from '../../src/families/location/von-mises.ts'
import { gaussianMixture } from '../../src/families/mixtures/gaussian-mixture.ts'
import { mixtureWeights } from '../../src/families/mixtures/mixture-weights.ts'
import { symmetricMixture } from '../../src/families/mixtures/symmetric-mixture.ts'
import { multivariateGaussian } from '../../src/families/multivariate/multivariate-gaussian.ts'
import { histogram } from '../../src/families/nonparametric/histogram.ts'
import { kernelDensity } from '../../src/families/nonparametric/kernel-density.ts'
import { memoriser } from '../../src/families/nonparametric/memoriser.ts'
import { linearRegression } from '../../src/families/regression/linear-regression.ts'
import { logisticRegression } from '../../src/families/regression/logistic-regression.ts'
import { exponential } from '../../src/families/scale/exponential.ts'
import { gamma } from '../../src/families/scale/gamma.ts'
import { inverseGaussian } from '../../src/families/scale/inverse-gaussian.ts'
import { laplaceScale } from '../../src/families/scale/laplace-scale.ts'
import { pareto } from '../../src/families/scale/pareto.ts'
import { powerFunction } from '../../src/families/scale/power-function.ts'
import { rayleigh } from '../../src/families/scale/rayleigh.ts'
import { shiftedExponential } from '../../src/families/scale/shifted-exponential.ts'
import { uniform } from '../../src/families/scale/uniform.ts'
import { weibullScale } from '../../src/families/scale/weibull-scale.ts'
import { cells, counts, halfLine, interval, joined, line, type Nodes, product, rows } from './quadrature.ts'

type Theta = readonly number[]

/** A family with members drawn at random, and where the observations of two of them are. */
export interface Entry {
  /** The function that makes the family, as `families` has it. */
  readonly maker: string
  readonly family: Family
  readonly theta: fc.Arbitrary<number[]>
  /** None where a density cannot be integrated on a grid. */
  readonly nodes?: (a: Theta, b: Theta) => Nodes
  /** Whether probabilities stand in for parameters, so that only directions of sum 0 count. */
  readonly simplex?: true
  /** Whether ln p has corners, where its second derivative misses part of the information. */
  readonly corners?: true
}

/** A thousand steps from min to max: members of fast-check's denormal corners differ by less than a cell. */
const between = (min: number, max: number) =>
  fc.integer({ min: 0, max: 1000 }).map((step) => min + ((max - min) * step) / 1000)
const one = (min: number, max: number) => fc.tuple(between(min, max))
const pair = (first: readonly [number, number], second: readonly [number, number]) =>
  fc.tuple(between(...first), between(...second))
/** Probabilities, none below .05/k. */
const probabilities = (k: number) =>
  fc.array(between(0.05, 1), { minLength: k, maxLength: k }).map((weights) => {
    const sum = weights.reduce((x, y) => x + y)
    return weights.map((x) => x / sum)
  })

const at = (theta: Theta, i: number) => theta[i] as number
const middle = (a: Theta, b: Theta) => (at(a, 0) + at(b, 0)) / 2
/** The first parameters of two members in order. */
const ends = (a: Theta, b: Theta) => [Math.min(at(a, 0), at(b, 0)), Math.max(at(a, 0), at(b, 0))] as const
/** Around two locations with a known scale. */
const around = (scale: number) => (a: Theta, b: Theta) => line(middle(a, b), scale)
/** Around two locations, with scales in the second place. */
const located = (a: Theta, b: Theta) => line(middle(a, b), Math.max(at(a, 1), at(b, 1)))
const halfOf =
  (scale: number, from = 0) =>
  (a: Theta, b: Theta) =>
    halfLine(scale * Math.sqrt(at(a, 0) * at(b, 0)), from)
const fixed = (nodes: () => Nodes) => nodes

const design = Float64Array.of(1, 0.5, -1, 2, 0.3, -0.7)
const designRows = [0, 1, 2].map((row) => design.subarray(2 * row, 2 * row + 2))
const dot = (x: Float64Array, w: Theta) => x.reduce((sum, value, i) => sum + value * at(w, i), 0)
/** Labels of width `noise` around x·w, for w = a and b. */
const labels = (x: Float64Array, a: Theta, b: Theta, noise: number) => {
  const [low, high] = [Math.min(dot(x, a), dot(x, b)), Math.max(dot(x, a), dot(x, b))]
  return rows(low - 9 * noise, high + 9 * noise, 600)
}
/** One row a node. */
const column = ({ at: xs, weight }: Nodes) =>
  Array.from(xs, (x, j) => [Float64Array.of(x), weight[j] as number] as const)
const grid = column(rows(-9, 9, 90))
const plane = grid.flatMap(([x, first]) =>
  grid.map(([y, second]) => [Float64Array.of(...x, ...y), first * second] as const),
)
/** How far apart two laws of labels are has a corner at x = 0. The derivatives of this map vanish at both ends. */
const half = (from: number) => cells((u) => from + 9 * (u - Math.sin(2 * Math.PI * u) / (2 * Math.PI)), 45)
const halves = column(joined(half(-9), half(0)))
const binary: Nodes = counts(1)

/** Every family, some of them twice. */
export const everyFamily: readonly Entry[] = [
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
    maker: 'gaussianMixture',
    family: gaussianMixture({ components: 2, steps: 1 }),
    theta: fc
      .tuple(probabilities(2), between(-2, 2), between(0.5, 2), between(-2, 2), between(0.5, 2))
      .map(([p, ...rest]) => [...p, ...rest]),
    nodes: fixed(() => line(0, 2)),
  },
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
    maker: 'kernelDensity',
    family: kernelDensity({ bandwidth: 0.5, capacity: 3 }),
    theta: fc.tuple(between(-2, 2), between(-2, 2)).map(([x, y]) => [2, 0.5, x, y, 0]),
    nodes: fixed(() => line(0, 2)),
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
    maker: 'leakyBlocks',
    family: leakyBlocks({ blocks: 2, N: 1 }),
    theta: fc.tuple(between(0, 0.25), between(0, 0.25), between(3, 3.97)),
    nodes: fixed(() => rows(0, 4, 60_000)),
  },
  {
    maker: 'leakyStaircase',
    family: leakyStaircase({ logSpike: (J) => -100 * J, levels: 3 }),
    theta: fc
      .tuple(between(0.01, 0.25), between(0.01, 0.25))
      .map(([first, second]) => [0, 2, 0, first, second, 0]),
    nodes: fixed(() => rows(0, 3, 60_000)),
  },
  {
    maker: 'leakyUniform',
    family: leakyUniform({ N: 1 }),
    theta: pair([0, 0.25], [2, 2.97]),
    nodes: fixed(() => rows(0, 3, 60_000)),
  },
  {
    maker: 'linearRegression',
    family: linearRegression({ dimension: 1, noise: 0.8, design: 'fresh' }),
    theta: one(-2, 2),
    nodes: (a, b) => product(halves, (x) => labels(x, a, b, 0.8)),
  },
  {
    maker: 'linearRegression',
    family: linearRegression({ dimension: 2, noise: 0.8, design }),
    theta: pair([-2, 2], [-2, 2]),
    nodes: (a, b) =>
      product(
        designRows.map((x) => [x, 1 / 3] as const),
        (x) => labels(x, a, b, 0.8),
      ),
  },
  {
    maker: 'logisticLocation',
    family: logisticLocation({ scale: 0.8 }),
    theta: one(-2, 2),
    nodes: around(0.8),
  },
  {
    maker: 'logisticRegression',
    family: logisticRegression({ dimension: 2, design: 'fresh' }),
    theta: pair([-2, 2], [-2, 2]),
    nodes: fixed(() => product(plane, () => binary)),
  },
  {
    maker: 'logisticRegression',
    family: logisticRegression({ dimension: 2, design }),
    theta: pair([-2, 2], [-2, 2]),
    nodes: fixed(() =>
      product(
        designRows.map((x) => [x, 1 / 3] as const),
        () => binary,
      ),
    ),
  },
  { maker: 'memoriser', family: memoriser({ N: 3, solver: 'nearest' }), theta: one(-1, 1), nodes: around(1) },
  {
    maker: 'mixtureWeights',
    family: mixtureWeights({ centres: [[-1], [1.5]], variance: 0.5, steps: 1 }),
    theta: probabilities(2),
    nodes: fixed(() => line(0, 2)),
  },
  {
    maker: 'multivariateGaussian',
    family: multivariateGaussian({ dimension: 2, divisor: 'n' }),
    theta: fc.tuple(between(-1, 1), between(-1, 1), between(0.7, 2), between(-1.5, 1.5), between(0.7, 2)),
    nodes: fixed(() => {
      const wide = rows(-18, 18, 120)
      return product(column(wide), () => wide)
    }),
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
    maker: 'shearedLogistic',
    family: shearedLogistic({ shear: 0.8 }),
    theta: pair([-2, 2], [-2, 2]),
    nodes: fixed(() => {
      const wide = rows(-70, 70, 240)
      const first = Array.from(wide.at, (x, j) => [Float64Array.of(x), wide.weight[j] as number] as const)
      return product(first, () => wide)
    }),
  },
  {
    maker: 'shiftedExponential',
    family: shiftedExponential(),
    theta: pair([-1, 1], [0.5, 3]),
    nodes: (a, b) => {
      const [from, to] = ends(a, b)
      return joined(interval(from, to), halfLine(2, to))
    },
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
    maker: 'symmetricMixture',
    family: symmetricMixture({ estimator: 'joint' }),
    theta: pair([0.1, 3], [0.5, 2]),
    nodes: fixed(() => line(0, 2)),
  },
  {
    maker: 'uniform',
    family: uniform({ estimator: 'maximum' }),
    theta: one(0.5, 3),
    nodes: (a, b) => {
      const [from, to] = ends(a, b)
      return joined(interval(0, from), interval(from, to))
    },
  },
  {
    maker: 'vonMises',
    family: vonMises({ concentration: 2 }),
    theta: one(-3, 3),
    nodes: fixed(() => rows(-Math.PI, Math.PI, 2000)),
  },
  { maker: 'weibullScale', family: weibullScale({ shape: 1.7 }), theta: one(0.3, 4), nodes: halfOf(1) },
]
