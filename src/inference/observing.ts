import type { SequentialTest } from './sequential-test.ts'

/** A test at work, to be read and not to be fed. */
export type TestAtWork = Omit<SequentialTest, 'observe'>

/** A test in all but how it observes: what it says of itself is asked of it anew each time. */
export function observing<Observe>(
  test: TestAtWork,
  observe: Observe,
): TestAtWork & { readonly observe: Observe } {
  return {
    observe,
    budget: test.budget,
    get observations() {
      return test.observations
    },
    get logRefute() {
      return test.logRefute
    },
    get logCertify() {
      return test.logCertify
    },
    get decision() {
      return test.decision
    },
    estimate: () => test.estimate(),
    interval: () => test.interval(),
  }
}
