import type { MeanHint } from '../../inference/bounded-mean/bounded-mean-test.ts'
import { pairedComparisonTest } from '../../inference/bounded-mean/paired-comparison-test.ts'
import { type Bounds, isVacuous } from '../../inference/interval-claim.ts'
import { positive } from '../../validation/checks.ts'
import type { Criterion } from '../criterion.ts'
import { isOneSided, short } from './number-text.ts'

/** How far apart two means must be before the property has to notice, and the largest difference possible. */
export interface ComparisonMargin {
  readonly margin: number
  readonly width: number
  /** Mean and variance of first − second that the theorem predicts; sets the cost, never the validity. */
  readonly hint?: MeanHint
}

/**
 * Claims about the means of two worlds; a replicate returns one number from each. From the same stream, what they
 * share cancels; from streams of their own the guarantee is the same.
 */
export const comparison = {
  /** The mean of the first is at most that of the second. */
  atMost: (margin: ComparisonMargin): Criterion =>
    criterion({ high: 0 }, margin, 'is at most', '≤', (by) => `first − second < ${by}`),

  /** The mean of the first is at least that of the second. */
  atLeast: (margin: ComparisonMargin): Criterion =>
    criterion({ low: 0 }, margin, 'is at least', '≥', (by) => `first − second > -${by}`),

  /** The means of both are the same. */
  equals: (margin: ComparisonMargin): Criterion =>
    criterion({ low: 0, high: 0 }, margin, 'equals', '=', (by) => `|first − second| < ${by}`),
}

function criterion(
  bounds: Bounds,
  { margin, width, hint }: ComparisonMargin,
  relation: string,
  sign: string,
  certifies: (margin: string) => string,
): Criterion {
  const claim = { ...bounds, margin }
  const range = { low: -positive('width', width), high: width }
  return {
    margin: short(positive('margin', margin)),
    words: `the mean of the first world ${relation} that of the second (paired)`,
    observes: 'pair',
    random: true,
    predicted: `first ${sign} second`,
    certifies: certifies(short(margin)),
    claim,
    oneSided: isOneSided(claim, range),
    vacuous: isVacuous(claim, range),
    finer: (times) =>
      criterion(bounds, { margin: margin / times, width, ...(hint && { hint }) }, relation, sign, certifies),
    test: (levels) => pairedComparisonTest(claim, width, levels, hint),
  }
}
