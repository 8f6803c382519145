import type { Criterion } from '../claims/criterion.ts'
import { observing, type TestAtWork } from '../inference/observing.ts'
import type { PairTest } from '../inference/pair-test.ts'
import type { SequentialTest } from '../inference/sequential-test.ts'

/**
 * The same criterion, whose tests tell of themselves after every observation: for drawing evidence on its way. Verdict and
 * numbers stay what they are, for what a test says of itself changes nothing in it.
 */
export function watched(criterion: Criterion, tell: (test: TestAtWork) => void): Criterion {
  if (criterion.observes === 'pair') {
    return {
      ...criterion,
      test(levels) {
        const test: PairTest = criterion.test(levels)
        return observing(test, (first: number, second: number) => {
          test.observe(first, second)
          tell(test)
        })
      },
    }
  }
  return {
    ...criterion,
    test(levels) {
      const test: SequentialTest = criterion.test(levels)
      return observing(test, (x: number) => {
        test.observe(x)
        tell(test)
      })
    },
  }
}
