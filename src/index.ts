// The door, layer by layer: what claims, and programs, may use. Importing it loads neither vitest nor the pages.

export * as axis from './claims/axis.ts'
export * as families from './families/index.ts'
export * as inference from './inference/index.ts'
export * as laws from './laws/index.ts'
export * as variates from './random/variates.ts'
export * as special from './special/index.ts'
export * as matrices from './special/linear-algebra/matrices.ts'
export * as schedules from './training/schedule.ts'
export * as workflows from './training/workflows.ts'

// What a claim is made of.

export { type Domain, domain } from './claims/domain.ts'
export { type FigurePlan, integersFrom, logSpaced } from './claims/figure.ts'
export { type Bound, bound } from './claims/formulas/bound.ts'
export { type Formula, formula, type Meaning } from './claims/formulas/formula.ts'
export { type Relation, relation } from './claims/formulas/relation.ts'
export { points } from './claims/points.ts'
export { type Property, type PropertyPlan, property, type VariantPlan } from './claims/property.ts'
export { type Paper, type Source, type Standing, type Theorem, theorem } from './claims/theorem.ts'
export { type ClaimListener, onClaim, verify } from './claims/verify.ts'
export { chain, type Read, type Run } from './worlds/chain.ts'
export {
  type Change,
  type Experiment,
  experiment,
  type Outcome,
  type Replicate,
  type WorldExperiment,
} from './worlds/experiment.ts'
export { fold, type Gathering } from './worlds/fold.ts'
export * as worlds from './worlds/index.ts'
export type { Model } from './worlds/model.ts'
export type { SettledWorld, World, WorldChange } from './worlds/world.ts'

// Criteria: the sentence that must hold.

export { always } from './claims/criteria/always.ts'
export { type ComparisonMargin, comparison } from './claims/criteria/comparison.ts'
export { type DiscreteLaw, distribution, type Law } from './claims/criteria/distribution.ts'
export { exponent } from './claims/criteria/exponent.ts'
export { identity } from './claims/criteria/identity.ts'
export { mean } from './claims/criteria/mean.ts'
export { probability } from './claims/criteria/probability.ts'
export type { Criterion } from './claims/criterion.ts'

// What becomes of it.

export type { Params } from './claims/params.ts'
export type { Verdict } from './inference/verdict.ts'
export { EPOCH } from './trials/epoch.ts'
export { investigate } from './trials/investigate.ts'
export type { PointRecord, PropertyRecord } from './trials/records/record.ts'
export { type ReplayOptions, replay } from './trials/replay.ts'
export type { Progress, RunOptions, Tier } from './trials/run.ts'
export { type Options, readOptions } from './vitest/options.ts'

// Training on one's own output, and the chance that drives it.

export type { Assumptions } from './families/assumptions.ts'
export type { Distances } from './families/distances.ts'
export { type Family, NoFitError, type SufficientStatistic } from './families/family.ts'
export type { Parameters } from './families/parameters.ts'
export { canonicalJson, type Json } from './random/canonical-json.ts'
export { noStream } from './random/no-stream.ts'
export { ENGINE, Stream, StreamFactory } from './random/stream.ts'
export type { StreamKey } from './random/stream-key.ts'
export type { Path } from './training/path.ts'
export { type RecursiveTraining, recursiveTraining } from './training/recursive-training.ts'
export type { Schedule } from './training/schedule.ts'
export type { TrainingPlan, Visit } from './training/training-plan.ts'
export type { TrainingPool, Workflow } from './training/workflow.ts'
export { ArgumentError } from './validation/argument-error.ts'
