// Sequential tests, and the error rates that every verdict keeps.

export { alwaysTest } from './always-test.ts'
export { boundedMeanTest, type MeanHint } from './bounded-mean-test.ts'
export { ALPHA, BETA, INTERVAL_LEVEL, MAX_EVALUATIONS } from './budget.ts'
export type { VarianceBound } from './catoni-interval.ts'
export { catoniMeanTest } from './catoni-mean-test.ts'
export { distributionTest } from './distribution-test.ts'
export type { IntervalClaim, Range } from './interval-claim.ts'
export { probabilityTest } from './probability-test.ts'
export type { Levels, SequentialTest } from './sequential-test.ts'
