import fc from 'fast-check'
import { laws } from '../../src/index.ts'

/** What an argument may be, and values that it may not be. */
interface Range<T = unknown> {
  readonly legal: fc.Arbitrary<T>
  readonly illegal: readonly unknown[]
  /** Under which name a wrong value is refused, if not under the argument's own. */
  readonly refusedAs?: string
}

const between = (low: number, high: number) =>
  fc.double({ min: Math.log(low), max: Math.log(high), noNaN: true }).map(Math.exp)
const NO_NUMBERS = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]

/** Integers, as many small as large ones. */
const count = (least: number, most = 1e9): Range<number> => ({
  legal: fc.oneof(fc.integer({ min: least, max: least + 3 }), between(least + 1, most).map(Math.floor)),
  illegal: [least - 1, least + 0.5, -least - 7, ...NO_NUMBERS],
})
const positive = (low = 1e-6, high = 1e9): Range<number> => ({
  legal: between(low, high),
  illegal: [0, -1, ...NO_NUMBERS],
})
const nonNegative = (high = 1e9): Range<number> => ({
  legal: fc.oneof(fc.constant(0), between(1e-6, high)),
  illegal: [-1e-9, ...NO_NUMBERS],
})
const finite = (most: number): Range<number> => ({
  legal: fc.double({ min: -most, max: most, noNaN: true }),
  illegal: NO_NUMBERS,
})
const unit = fc.oneof(fc.constantFrom(0, 1, 1e-15, 1 - 1e-15), fc.double({ min: 0, max: 1, noNaN: true }))
const probability: Range<number> = { legal: unit, illegal: [-1e-9, 1.5, ...NO_NUMBERS] }
const share: Range<number> = {
  legal: unit.map((p) => Math.max(p, 1e-9)),
  illegal: [0, -1, 1.5, ...NO_NUMBERS],
}
const oneOf = <const Word extends string>(...words: readonly Word[]): Range<Word> => ({
  legal: fc.constantFrom(...words),
  illegal: ['N', 1, undefined],
})
/** Lists of sizes; wrong ones have one wrong size. */
const sizes = (size: Range<number>): Range<readonly number[]> => ({
  legal: fc.array(size.legal, { minLength: 1, maxLength: 30 }),
  illegal: size.illegal.map((wrong) => [10, wrong]),
  refusedAs: 'sizes[1]',
})

/** A law: what its values lie between, and what its arguments may be. */
export interface Law {
  readonly call: (values: never) => unknown
  readonly least: number
  readonly most: number
  readonly over: { readonly [argument: string]: Range }
}

function law<Values>(
  least: number,
  most: number,
  over: { readonly [Argument in keyof Values]: Range<Values[Argument]> },
  call: (values: Values) => unknown,
): Law {
  return { least, most, over, call }
}

const ANY = Number.POSITIVE_INFINITY
const divisor = oneOf('n', 'n-1')
const oneOfBoth: Range<boolean> = { legal: fc.boolean(), illegal: [] }

/** Every law with numbers for arguments, over all of its documented range, as far as its cost allows. */
export const LAWS: { readonly [name: string]: Law } = {
  contaminatedRisk: law(
    0,
    ANY,
    { m: positive(), generations: count(1, 1e4), share: probability },
    ({ m, generations, share }) => laws.contaminatedRisk(m, generations, share),
  ),
  correctedRisk: law(0, ANY, { start: probability, n: positive(1, 1e9) }, ({ start, n }) =>
    laws.correctedRisk(start, [[{ n, share: 1 }]]),
  ),
  harmonicSquares: law(0, 1.65, { T: count(0) }, ({ T }) => laws.harmonicSquares(T)),
  quadraticVariance: law(
    0,
    ANY,
    { v2: finite(1), 'steps[0]': positive(1e-9, 1) },
    ({ v2, 'steps[0]': step }) => laws.quadraticVariance({ v2, steps: [step] }),
  ),
  quadraticVarianceLimit: law(0, ANY, { v2: finite(1), n: positive(1, 1e9) }, (point) =>
    laws.quadraticVarianceLimit(point),
  ),
  deviationMoments: law(
    -ANY,
    ANY,
    { truth: finite(10), v0: finite(10), v1: finite(10), v2: finite(10), 'steps[0].n': positive(1, 1e9) },
    ({ truth, 'steps[0].n': n, ...variance }) => laws.deviationMoments(variance, truth, [{ n }]),
  ),
  reciprocalSum: law(0, ANY, { sizes: sizes(positive(1e-3, 1e9)), a: finite(3) }, ({ sizes, a }) =>
    laws.reciprocalSum(sizes, a),
  ),
  binomialLaw: law(0, 1, { n: count(0, 1e5), p: probability }, ({ n, p }) => laws.binomialLaw(n, p)),
  survivalExponent: law(0, 1, { k: count(1, 1e5) }, ({ k }) => laws.survivalExponent(k)),
  survivalExponentBounds: law(0, 1, { k: count(1) }, ({ k }) => laws.survivalExponentBounds(k)),
  staircaseSurvival: law(0, 1, { n: count(1), k: count(1) }, ({ n, k }) => laws.staircaseSurvival(n, k)),
  wrightFisherSurvival: law(0, 1, { n: count(1, 100), p0: probability, k: count(1, 1000) }, (point) =>
    laws.wrightFisherSurvival(point),
  ),
  poissonExtinction: law(0, 1, { mean: nonNegative(), sizes: sizes(positive()) }, (point) =>
    laws.poissonExtinction(point),
  ),
  zipfMandelbrot: law(
    0,
    1,
    { symbols: count(1, 1e4), exponent: finite(3), shift: nonNegative(1e3) },
    ({ symbols, exponent, shift }) => laws.zipfMandelbrot(symbols, exponent, shift),
  ),
  gammaProductTail: law(
    0,
    1,
    { shape: positive(0.5, 1e9), rate: positive(1e-3, 1e9), k: count(1, 1e9), logAbove: finite(50) },
    ({ k, logAbove, ...step }) => laws.gammaProductTail(step, k, logAbove),
  ),
  gaussianSpreadTail: law(
    0,
    1,
    { n: count(2), k: count(1), epsilon: positive(1e-6, 1e3), divisor },
    (point) => laws.gaussianSpreadTail(point),
  ),
  replacedGaussian: law(
    0,
    ANY,
    { divisor, sizes: { ...sizes(count(2)), refusedAs: 'n' } },
    ({ divisor, sizes }) => laws.replacedGaussian(divisor, sizes),
  ),
  replacedGaussianWasserstein: law(
    0,
    ANY,
    { divisor, sizes: { ...sizes(count(2)), refusedAs: 'n' } },
    ({ divisor, sizes }) => laws.replacedGaussianWasserstein(divisor, sizes),
  ),
  accumulatedGaussian: law(0, 2, { n: count(2), T: count(0, 1e4) }, ({ n, T }) =>
    laws.accumulatedGaussian(n, T),
  ),
  accumulatedUnbiasedVariance: law(0, 1, { n: count(2), T: count(0, 1e4) }, ({ n, T }) =>
    laws.accumulatedUnbiasedVariance(n, T),
  ),
  accumulatedDistortedVariance: law(
    0,
    ANY,
    { n: count(2), T: count(0, 1e4), factor: positive(1e-3, 2) },
    ({ n, T, factor }) => laws.accumulatedDistortedVariance(n, T, factor),
  ),
  meanSdRatio: law(0.79, 1, { n: count(2) }, ({ n }) => laws.meanSdRatio(n)),
  relativeSteps: law(
    0,
    ANY,
    { workflow: oneOf('replace', 'accumulate'), sizes: sizes(positive()) },
    ({ workflow, sizes }) => laws.relativeSteps(workflow, sizes),
  ),
  fixedRealVariance: law(
    0,
    ANY,
    { n: positive(1, 1e9), k: positive(1, 1e9), rounds: count(0), v2: finite(1) },
    (point) => laws.fixedRealVariance(point),
  ),
  freshRealVariance: law(
    0,
    ANY,
    { n: positive(1, 1e9), k: positive(1, 1e9), rounds: count(0), v2: finite(1) },
    (point) => laws.freshRealVariance(point),
  ),
  weightedRealVariance: law(
    0,
    ANY,
    { n: positive(1, 1e9), m: positive(1, 1e9), weight: { ...share, legal: between(0.75, 1) } },
    (point) => laws.weightedRealVariance(point),
  ),
  bestRealWeight: law(0, 1, { k: positive() }, ({ k }) => laws.bestRealWeight(k)),
  replacedRegressionRisk: law(
    0,
    ANY,
    { d: count(1, 1e4), generations: count(1), n: { ...count(2e4), illegal: [0, 2.5, ...NO_NUMBERS] } },
    (of) => laws.replacedRegressionRisk(of),
  ),
  projectedShare: law(
    0,
    1,
    { n: count(1, 1e4), generations: count(1), d: { ...count(2e4), illegal: [0, 2.5, ...NO_NUMBERS] } },
    (of) => laws.projectedShare(of),
  ),
  replacedKernelVariance: law(
    0,
    ANY,
    { n: count(1), h: nonNegative(1e3), v1: nonNegative(), updates: count(0, 1e4) },
    ({ n, h, v1, updates }) => laws.replacedKernelVariance(n, h, v1, updates),
  ),
  accumulatedKernelVariance: law(
    0,
    ANY,
    { n: count(1), h: nonNegative(1e3), v1: nonNegative(), updates: count(0, 1e4) },
    ({ n, h, v1, updates }) => laws.accumulatedKernelVariance(n, h, v1, updates),
  ),
  resamplingDistance: law(0, 1 / 6, { n: count(1), t: count(0) }, ({ n, t }) =>
    laws.resamplingDistance(n, t),
  ),
  injectedAgreement: law(
    0,
    1,
    { n: count(1), c: probability, agreement: probability },
    ({ n, c, agreement }) => laws.injectedAgreement(n, c, agreement),
  ),
  distortedVarianceLimit: law(0, ANY, { share, factor: nonNegative() }, ({ share, factor }) =>
    laws.distortedVarianceLimit(share, factor),
  ),
  normalScaleGap: law(0, 1, { sd: positive() }, ({ sd }) => laws.normalScaleGap(sd)),
  beatsRealOnly: law(0, 0.5, { R: { ...nonNegative(), illegal: [-1, Number.NaN] } }, ({ R }) =>
    laws.beatsRealOnly(R),
  ),
  beatsIndependentRealOnly: law(0, 0.5, { R: { ...nonNegative(), illegal: [-1, Number.NaN] } }, ({ R }) =>
    laws.beatsIndependentRealOnly(R),
  ),
  relativeSyntheticVariance: law(0, ANY, { sizes: sizes(positive()) }, ({ sizes }) =>
    laws.relativeSyntheticVariance(sizes),
  ),
  meanAndVarianceRace: law(0, 0.5, { n: count(2, 1e6) }, ({ n }) => laws.meanAndVarianceRace(n)),
  leakHitAtLeast: law(0, 1, { n: count(1), k: count(1, 3) }, ({ n, k }) => laws.leakHitAtLeast(n, k)),
  logisticLoopWithin: law(
    0,
    1,
    {
      a: nonNegative(20),
      n: positive(2, 1e9),
      k: count(1, 1e4),
      t: { ...count(1), legal: fc.constant(1) },
      c: nonNegative(10),
    },
    ({ c, ...loop }) => laws.logisticLoopWithin(loop, c, () => 0.5),
  ),
  correctedMoments: law(
    -1,
    1,
    {
      p: probability,
      n: positive(1, 1e9),
      later: { ...positive(1, 1e9), refusedAs: 'n' },
      share: { ...share, legal: between(0.01, 1) },
    },
    ({ p, n, later, share }) => laws.correctedMoments(p, [[{ n, share: 1 }], [{ n: later, share }]]),
  ),
  subsampledGaussian: law(
    0,
    ANY,
    {
      n: count(2),
      generations: count(1, 1e4),
      fitted: { ...oneOf('known', 'n', 'n-1'), refusedAs: 'divisor' },
    },
    ({ n, generations, fitted }) => laws.subsampledGaussian(n, generations, fitted),
  ),
  subsampledMoments: law(
    0,
    ANY,
    {
      n: count(2),
      generations: count(1, 12),
      fitted: { ...oneOf('known', 'n', 'n-1'), refusedAs: 'divisor' },
    },
    ({ n, generations, fitted }) => laws.subsampledMoments(n, generations, fitted),
  ),
  countChain: law(0, 1, { n: count(1, 200), k: count(0, 100) }, ({ n, k }) =>
    laws.countChain(n).expectation(k, (count) => (count === 0 ? 1 : 0)),
  ),
  pooledCountLaw: law(
    0,
    1,
    {
      n: count(1),
      k: count(1, 100),
      t: count(1, 20),
      real: { legal: fc.integer({ min: 0, max: 1 }), illegal: [-1, 0.5, 2e9, ...NO_NUMBERS] },
    },
    ({ real, ...sizes }) => laws.pooledCountLaw(sizes, real),
  ),
  pooledSquaredDistance: law(
    0,
    ANY,
    { n: count(1, 1e4), k: count(1, 1e4), t: count(0, 10), equal: count(2, 1e6) },
    ({ equal, ...sizes }) => laws.pooledSquaredDistance(sizes, { equal }),
  ),
  gaussianMeanTail: law(0, 1, { n: count(2, 1e4), k: count(1, 50), x: positive(1e-6, 5), divisor }, (point) =>
    laws.gaussianMeanTail(point),
  ),
  pooledGaussian: law(
    0,
    ANY,
    {
      real: count(1),
      fresh: oneOfBoth,
      synthetic: count(1),
      factor: positive(1e-3, 1),
      rounds: count(0, 1e4),
    },
    (point) => laws.pooledGaussian(point),
  ),
  scaleStep: law(
    0,
    ANY,
    {
      n: count(2),
      family: oneOf(
        'Gaussian variance, divisor n',
        'Gaussian variance, divisor n-1',
        'shifted exponential scale',
      ),
    },
    ({ family, n }) => laws.scaleStep(family, n),
  ),
  accumulatedRegressionRisk: law(
    0,
    ANY,
    {
      d: count(1, 1e4),
      generations: count(1, 1e4),
      n: { ...count(2e4), illegal: [0, 2.5, ...NO_NUMBERS] },
      design: oneOf('fresh', 'fixed'),
    },
    ({ design, ...of }) => laws.accumulatedRegressionRisk(of, design),
  ),
  shiftedRegressionRisk: law(
    0,
    ANY,
    {
      d: count(1, 1e4),
      real: count(0),
      shifted: { ...count(2e4), illegal: [-1, 0.5, ...NO_NUMBERS] },
      noise: nonNegative(),
      shift: nonNegative(),
    },
    (point) => laws.shiftedRegressionRisk(point),
  ),
  countRace: law(0, 1, { n: count(1, 30), T: count(2, 20) }, (point) =>
    laws.countRace(
      { ratio: (n, p, j) => ((n - j) * p) / ((j + 1) * (1 - p)), variance: 0.25, truth: 0.5, most: (n) => n },
      point,
    ),
  ),
  scaleRace: law(
    0,
    1,
    {
      shape: positive(0.5, 1e9),
      rate: positive(),
      power: { legal: between(0.25, 2), illegal: [0, ...NO_NUMBERS] },
      T: count(2, 1e6),
    },
    ({ shape, rate, ...race }) => laws.scaleRace({ step: { shape, rate }, ...race }),
  ),
  chainRace: law(0, 1, { T: count(2, 1e3) }, ({ T }) =>
    laws.chainRace({
      first: Float64Array.of(0.5, 0.5),
      next: [Float64Array.of(0.5, 0.5), Float64Array.of(0, 1)],
      errors: Float64Array.of(1, 0),
      T,
    }),
  ),
  ancestors: law(
    0,
    1,
    { n: count(1, 60), g: { ...count(0, 1e3), illegal: [-1, 0.5, ...NO_NUMBERS] } },
    ({ n, g }) => laws.ancestors(n).after(g),
  ),
  positiveQuadraticForm: law(
    0,
    1,
    { 'weights[1]': { legal: between(1e-3, 1e3), illegal: NO_NUMBERS, refusedAs: 'weights' } },
    ({ 'weights[1]': weight }) => laws.positiveQuadraticForm([-1, weight]),
  ),
  discrete: law(
    0,
    1,
    { 'probabilities[0]': { legal: unit, illegal: [-1e-3, ...NO_NUMBERS] } },
    ({ 'probabilities[0]': p }) => laws.discrete('coin', [p, 1 - p]).cdf(0),
  ),
  normalLaw: law(0, 1, { mean: finite(1e9), sd: positive() }, (point) => laws.normalLaw(point).cdf(0)),
  collapseWithoutHit: law(0, 1, { n: count(1, 40) }, ({ n }) => laws.collapseWithoutHit(n)),
  hitWithoutCollapse: law(0, 1, { n: count(1, 40), N: count(1) }, ({ n, N }) =>
    laws.hitWithoutCollapse(n, N),
  ),
  collapseDespiteSize: law(0, 1, { n: count(1, 40), N: count(1) }, ({ n, N }) =>
    laws.collapseDespiteSize(n, N),
  ),
  locationRetraining: law(-2, 2, { lambda: nonNegative(1e3), theta: finite(1.9) }, ({ lambda, theta }) =>
    laws.locationRetraining(laws.logisticScores(laws.twoAtoms(1)), { lambda })(theta),
  ),
  orbit: law(-2, 2, { generations: count(1, 100) }, ({ generations }) =>
    laws.orbit((theta) => theta / 2, 1, generations),
  ),
  twoAtoms: law(-ANY, ANY, { a: finite(1e9) }, ({ a }) => laws.twoAtoms(a)),
  mixture: law(
    -ANY,
    ANY,
    { 'parts[0].weight': { legal: between(0.01, 0.99), illegal: [0, -0.1, ...NO_NUMBERS] } },
    ({ 'parts[0].weight': weight }) =>
      laws.mixture([
        { at: 0, weight },
        { at: 1, weight: 1 - weight },
      ]),
  ),
  cauchyDivergence: law(0, ANY, { theta: finite(1e9), other: finite(1e9) }, ({ theta, other }) =>
    laws.cauchyDivergence(theta, other),
  ),
}
