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
export { bernoulli } from './families/bernoulli.ts'
export { type Family, NoFitError, type Parameters, type SufficientStatistic } from './families/family.ts'
export { gaussian } from './families/gaussian.ts'
export { gaussianMean } from './families/gaussian-mean.ts'
export { hasHit, type LeakyUniformOptions, leakyUniform } from './families/leaky-uniform.ts'
export { poisson } from './families/poisson.ts'
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
export {
  beatsIndependentRealOnly,
  beatsRealOnly,
  relativeSyntheticVariance,
} from './laws/beats-real-only.ts'
export { gaussianSpreadTail } from './laws/gaussian-spread-tail.ts'
export { harmonicSquares } from './laws/harmonic-squares.ts'
export { meanSdRatio } from './laws/mean-sd-ratio.ts'
export { survivalExponent, survivalExponentBounds } from './laws/survival-exponent.ts'
export { wrightFisherSurvival } from './laws/wright-fisher.ts'
export { binomial as binomialVariate } from './random/binomial.ts'
export { canonicalJson, type Json } from './random/canonical-json.ts'
export { exponential as exponentialVariate } from './random/exponential.ts'
export { chiSquare as chiSquareVariate, gamma as gammaVariate } from './random/gamma.ts'
export { normal as normalVariate } from './random/normal.ts'
export { poisson as poissonVariate } from './random/poisson.ts'
export { ENGINE, type Stream, StreamFactory } from './random/stream.ts'
export type { StreamKey } from './random/stream-key.ts'
export { normalCdf, normalQuantile } from './special/normal.ts'
export {
  type RecursiveTraining,
  recursiveTraining,
  type TrainingPlan,
  type Visit,
} from './training/recursive-training.ts'
export { constant, listed, power, realThenSynthetic, type Schedule } from './training/schedule.ts'
export { accumulate, fixedRealLatestSynthetic, replace, type Workflow } from './training/workflow.ts'
export { ArgumentError } from './validation/argument-error.ts'
