import type { TestAtWork } from '../../src/trials/watched.ts'
import type { Progress } from './protocol.ts'

/** How far a test is. */
export const progressOf = (test: TestAtWork): Progress => ({
  replicates: test.observations,
  budget: test.budget,
  statistic: test.estimate(),
  interval: test.interval(),
})
