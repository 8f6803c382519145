// The public API, layer by layer. `verify`, which registers a property with vitest, is in ./vitest/index.ts.

export { type Axis, choice, integer, logInteger, logUniform, uniform } from './claims/axis.ts'
export { always } from './claims/criteria/always.ts'
export { type ComparisonMargin, comparison } from './claims/criteria/comparison.ts'
export { type DiscreteLaw, distribution, type Law } from './claims/criteria/distribution.ts'
export { exponent } from './claims/criteria/exponent.ts'
export { identity } from './claims/criteria/identity.ts'
export { mean } from './claims/criteria/mean.ts'
export { probability } from './claims/criteria/probability.ts'
export type { Criterion } from './claims/criterion.ts'
export { type Domain, domain } from './claims/domain.ts'
export { EPOCH } from './claims/epoch.ts'
export { type FigurePlan, integersFrom, logSpaced } from './claims/figure.ts'
export { investigate } from './claims/investigate.ts'
export {
  type Experiment,
  type Outcome,
  type Property,
  type PropertyPlan,
  property,
  type Replicate,
  type Variant,
} from './claims/property.ts'
export type { Params, PointRecord, PropertyRecord } from './claims/record.ts'
export { replay } from './claims/replay.ts'
export type { Progress, RunOptions, Tier } from './claims/run.ts'
export { type Paper, type Source, type Standing, type Theorem, theorem } from './claims/theorem.ts'
export type { Assumptions } from './families/assumptions.ts'
export { bernoulli } from './families/bernoulli.ts'
export { bernoulliLogit } from './families/bernoulli-logit.ts'
export { binomial } from './families/binomial.ts'
export { categorical } from './families/categorical.ts'
export { cauchyLocation } from './families/cauchy-location.ts'
export type { Distances } from './families/distances.ts'
export { exponential } from './families/exponential.ts'
export {
  drawByReduction,
  type Family,
  fitByStatistic,
  NoFitError,
  type Parameters,
  type SufficientStatistic,
} from './families/family.ts'
export { gamma as gammaFamily } from './families/gamma.ts'
export { gaussian } from './families/gaussian.ts'
export { gaussianMean } from './families/gaussian-mean.ts'
export { gaussianMixture } from './families/gaussian-mixture.ts'
export { gaussianVariance } from './families/gaussian-variance.ts'
export { histogram } from './families/histogram.ts'
export { inverseGaussian } from './families/inverse-gaussian.ts'
export { kernelDensity } from './families/kernel-density.ts'
export { laplaceLocation } from './families/laplace-location.ts'
export { laplaceScale } from './families/laplace-scale.ts'
export { leakyBlocks } from './families/leaky-blocks.ts'
export { leakyStaircase, staircaseDistance } from './families/leaky-staircase.ts'
export { hasHit, type LeakyUniformOptions, leakyUniform } from './families/leaky-uniform.ts'
export { linearRegression } from './families/linear-regression.ts'
export { logisticLocation } from './families/logistic-location.ts'
export { logisticRegression } from './families/logistic-regression.ts'
export { meanStatistic } from './families/mean-statistic.ts'
export { memoriser } from './families/memoriser.ts'
export { multivariateGaussian } from './families/multivariate-gaussian.ts'
export { negativeBinomial } from './families/negative-binomial.ts'
export { pareto } from './families/pareto.ts'
export { poisson } from './families/poisson.ts'
export { powerFunction } from './families/power-function.ts'
export { rayleigh } from './families/rayleigh.ts'
export { reduction } from './families/reduction.ts'
export { secantLocation } from './families/secant-location.ts'
export { shiftedExponential } from './families/shifted-exponential.ts'
export { softmaxCategorical } from './families/softmax-categorical.ts'
export { type LocationSolver, studentLocation } from './families/student-location.ts'
export { type SymmetricMixtureFit, symmetricMixture } from './families/symmetric-mixture.ts'
export { totalStatistic } from './families/total-statistic.ts'
export { uniform as uniformFamily } from './families/uniform.ts'
export { vonMises } from './families/von-mises.ts'
export { weibullScale } from './families/weibull-scale.ts'
export { alwaysTest } from './inference/always-test.ts'
export { boundedMeanTest, type MeanHint } from './inference/bounded-mean-test.ts'
export { ALPHA, BETA, INTERVAL_LEVEL, MAX_EVALUATIONS } from './inference/budget.ts'
export type { VarianceBound } from './inference/catoni-interval.ts'
export { catoniMeanTest } from './inference/catoni-mean-test.ts'
export { distributionTest } from './inference/distribution-test.ts'
export type { IntervalClaim, Range } from './inference/interval-claim.ts'
export { probabilityTest } from './inference/probability-test.ts'
export type { Levels, SequentialTest } from './inference/sequential-test.ts'
export type { Verdict } from './inference/verdict.ts'
export { accumulatedProductLog, accumulatedProductMoment } from './laws/accumulated-product.ts'
export { contaminatedRisk, correctedRisk, subsampledRisk } from './laws/accumulated-risk.ts'
export { ancestors } from './laws/ancestors.ts'
export { beatsIndependentRealOnly, beatsRealOnly, relativeSyntheticVariance } from './laws/beats-real-only.ts'
export { type ChainRace, chainRace } from './laws/chain-race.ts'
export { countChain } from './laws/count-chain.ts'
export { covarianceLoop, covarianceLoopLimit } from './laws/covariance-loop.ts'
export { meanOverFirstLeak } from './laws/first-leak.ts'
export { gammaProductTail } from './laws/gamma-product-tail.ts'
export { gaussianMeanTail } from './laws/gaussian-mean-tail.ts'
export { gaussianSpreadTail } from './laws/gaussian-spread-tail.ts'
export {
  accumulatedDistortedVariance,
  accumulatedGaussian,
  accumulatedUnbiasedVariance,
  replacedGaussian,
  replacedGaussianWasserstein,
} from './laws/gaussian-walk.ts'
export { harmonicSquares } from './laws/harmonic-squares.ts'
export { positiveQuadraticForm } from './laws/imhof.ts'
export { leakHitAtLeast } from './laws/leak-hits.ts'
export { meanSdRatio } from './laws/mean-sd-ratio.ts'
export { poissonExtinction } from './laws/poisson-extinction.ts'
export { type PooledCounts, pooledCountLaw, pooledSquaredDistance } from './laws/pooled-counts.ts'
export { quadraticVariance, quadraticVarianceLimit } from './laws/quadratic-variance.ts'
export {
  type DeviationMoments,
  deviationMoments,
  type MeanStep,
  type VarianceFunction,
} from './laws/quadratic-variance-moments.ts'
export {
  bestRealWeight,
  fixedRealVariance,
  freshRealVariance,
  weightedRealVariance,
} from './laws/real-and-synthetic.ts'
export {
  accumulatedRegressionRisk,
  projectedShare,
  replacedRegressionRisk,
  shiftedRegressionRisk,
} from './laws/regression-risk.ts'
export { relativeSteps } from './laws/relative-steps.ts'
export {
  accumulatedKernelVariance,
  distortedVarianceLimit,
  injectedAgreement,
  replacedKernelVariance,
  resamplingDistance,
} from './laws/resampling.ts'
export { type ScaleRace, scaleRace } from './laws/scale-race.ts'
export { logMoment, scaleStep, scaleWalk, uniformStep } from './laws/scale-walk.ts'
export { staircaseSurvival } from './laws/staircase-survival.ts'
export { survivalExponent, survivalExponentBounds } from './laws/survival-exponent.ts'
export type { VarianceDivisor } from './laws/variance-divisor.ts'
export { wrightFisherSurvival } from './laws/wright-fisher.ts'
export { AliasTable } from './random/alias-table.ts'
export { binomial as binomialVariate } from './random/binomial.ts'
export { canonicalJson, type Json } from './random/canonical-json.ts'
export { exponential as exponentialVariate } from './random/exponential.ts'
export { chiSquare as chiSquareVariate, gamma as gammaVariate } from './random/gamma.ts'
export { Multinomial } from './random/multinomial.ts'
export { noStream } from './random/no-stream.ts'
export { normal as normalVariate } from './random/normal.ts'
export { poisson as poissonVariate } from './random/poisson.ts'
export { ENGINE, type Stream, StreamFactory } from './random/stream.ts'
export type { StreamKey } from './random/stream-key.ts'
export { regularizedBeta, regularizedBetaUpper } from './special/beta.ts'
export {
  digamma,
  gammaQuantile,
  logGamma,
  regularizedGammaLower,
  regularizedGammaUpper,
  trigamma,
} from './special/gamma.ts'
export { normalCdf, normalQuantile, normalSurvival } from './special/normal.ts'
export { accumulateSubsample } from './training/accumulate-subsample.ts'
export { additiveBias, changedEstimator, multiplicativeBias } from './training/biased-estimator.ts'
export {
  distortedSampler,
  type Perturbation,
  perturbedSampler,
  temperedSampler,
} from './training/distorted-sampler.ts'
export {
  contaminatedAccumulation,
  freshRealLatestSynthetic,
  type RealShare,
  weightedRealLatestSynthetic,
} from './training/fresh-real.ts'
export type { Path } from './training/path.ts'
export {
  type RecursiveTraining,
  recursiveTraining,
  type TrainingPlan,
  type Visit,
} from './training/recursive-training.ts'
export {
  constant,
  linearithmic,
  listed,
  power,
  realThenSynthetic,
  type Schedule,
} from './training/schedule.ts'
export { slidingWindow } from './training/sliding-window.ts'
export {
  type Keep,
  nucleus,
  truncatedSampler,
  withinStandardDeviations,
} from './training/truncated-sampler.ts'
export {
  accumulate,
  fixedRealLatestSynthetic,
  replace,
  type TrainingPool,
  type Workflow,
} from './training/workflow.ts'
export { ArgumentError } from './validation/argument-error.ts'
