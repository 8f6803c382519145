// Sequential tests, and the error rates that every verdict keeps.

export { boundedMeanTest, type MeanHint } from './bounded-mean/bounded-mean-test.ts'
export { ALPHA, BETA, INTERVAL_LEVEL, MAX_EVALUATIONS } from './budget.ts'
export type { VarianceBound } from './catoni/catoni-interval.ts'
export { catoniMeanTest } from './catoni/catoni-mean-test.ts'
export { distributionTest } from './distribution/distribution-test.ts'
export type { IntervalClaim, Range } from './interval-claim.ts'
export { alwaysTest } from './probability/always-test.ts'
export { probabilityTest } from './probability/probability-test.ts'
export type { Levels, SequentialTest } from './sequential-test.ts'
