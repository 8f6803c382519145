import type { TestAtWork } from '../../src/inference/observing.ts'
import type { Progress } from './protocol.ts'

/** How far a test is. */
export const progressOf = (test: TestAtWork): Progress => ({
  replicates: test.observations,
  budget: test.budget,
  statistic: test.estimate(),
  interval: test.interval(),
})
