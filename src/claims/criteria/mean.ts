import { boundedMeanTest, type MeanHint } from '../../inference/bounded-mean/bounded-mean-test.ts'
import type { VarianceBound } from '../../inference/catoni/catoni-interval.ts'
import { catoniMeanTest } from '../../inference/catoni/catoni-mean-test.ts'
import { type IntervalClaim, isVacuous, type Range } from '../../inference/interval-claim.ts'
import { ArgumentError } from '../../validation/argument-error.ts'
import { finite, positive } from '../../validation/checks.ts'
import type { Criterion } from '../criterion.ts'
import { certifiedInterval, isOneSided, short } from './number-text.ts'

/**
 * How far off a mean must be before the property has to notice, and what the theorem knows about the
 * replicates: their range, or a bound on their variance. Without either no test can certify a mean.
 */
export type MeanMargin = { readonly margin: number } & (
  | { readonly range: Range; readonly hint?: MeanHint }
  | { readonly variance: VarianceBound }
)

/**
 * Claims about the mean of what the replicates return: by betting where they have a known range, by the
 * Catoni-style process where the theorem bounds their variance. The bound comes from the theorem, with
 * slack, never from the replicates.
 */
export const mean = {
  /** The mean is at most `bound`. */
  atMost: (bound: number, margin: MeanMargin): Criterion =>
    criterion(
      { high: finite('bound', bound), margin: margin.margin },
      margin,
      `≤ ${short(bound)}`,
      'is at most the prediction',
    ),

  /** The mean is at least `bound`. */
  atLeast: (bound: number, margin: MeanMargin): Criterion =>
    criterion(
      { low: finite('bound', bound), margin: margin.margin },
      margin,
      `≥ ${short(bound)}`,
      'is at least the prediction',
    ),

  /** The mean lies between two bounds. */
  between: (low: number, high: number, margin: MeanMargin): Criterion =>
    criterion(
      { low: finite('low', low), high: finite('high', high), margin: margin.margin },
      margin,
      `${short(low)} to ${short(high)}`,
      'lies between the two predictions',
    ),

  /** The mean is `value`. */
  equals: (value: number, margin: MeanMargin): Criterion =>
    criterion(
      { low: finite('value', value), high: value, margin: margin.margin },
      margin,
      `= ${short(value)}`,
      'equals the prediction',
    ),
}

function criterion(claim: IntervalClaim, known: MeanMargin, predicted: string, relation: string): Criterion {
  const bound = 'range' in known ? known.range : known.variance
  if (typeof bound !== 'object') {
    throw new ArgumentError(
      'mean',
      known,
      'a margin with `range: { low, high }` or `variance: { atMost }`; without either no number of replicates can certify a mean',
    )
  }
  const assumption =
    'range' in known
      ? `replicates lie in [${short(known.range.low)}, ${short(known.range.high)}]`
      : 'the variance of the replicates is bounded by the law'
  return {
    margin: short(positive('margin', claim.margin)),
    words: `the mean ${relation} (${assumption})`,
    observes: 'number',
    random: true,
    predicted,
    claim,
    certifies: 'range' in known ? certifiedInterval(claim, known.range) : certifiedInterval(claim),
    oneSided: 'range' in known && isOneSided(claim, known.range),
    vacuous: 'range' in known && isVacuous(claim, known.range),
    finer: (times) => criterion({ ...claim, margin: claim.margin / times }, known, predicted, relation),
    test: (levels) =>
      'range' in known
        ? boundedMeanTest(claim, known.range, levels, known.hint)
        : catoniMeanTest(claim, known.variance, levels),
  }
}
