import type { MeanHint } from '../../inference/bounded-mean/bounded-mean-test.ts'
import { pairedComparisonTest } from '../../inference/bounded-mean/paired-comparison-test.ts'
import { isVacuous } from '../../inference/interval-claim.ts'
import type { Criterion } from '../criterion.ts'
import { short } from './number-text.ts'

/** How far apart two means must be before the property has to notice, and the largest difference possible. */
export interface ComparisonMargin {
  readonly margin: number
  readonly width: number
  /** Mean and variance of first − second that the theorem predicts; sets the cost, never the validity. */
  readonly hint?: MeanHint
}

/** Claims that one world beats another; a replicate returns one number from each, from the same stream. */
export const comparison = {
  /** The mean of the first is at most that of the second. */
  atMost: ({ margin, width, hint }: ComparisonMargin): Criterion => {
    const claim = { high: 0, margin }
    return {
      words: 'the mean of the first world is at most that of the second (paired)',
      observes: 'pair',
      random: true,
      predicted: 'first ≤ second',
      certifies: `first − second < ${short(margin)}`,
      margin: short(margin),
      vacuous: isVacuous(claim, { low: -width, high: width }),
      test: (levels) => pairedComparisonTest(claim, width, levels, hint),
    }
  },
}
