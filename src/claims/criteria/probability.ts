import { type IntervalClaim, isVacuous, UNIT_RANGE } from '../../inference/interval-claim.ts'
import { probabilityTest } from '../../inference/probability/probability-test.ts'
import { finite, positive } from '../../validation/checks.ts'
import type { Criterion } from '../criterion.ts'
import { certifiedInterval, isOneSided, short } from './number-text.ts'

/** How far off a probability must be before the property has to notice. */
export interface ProbabilityMargin {
  /** Certified means: less than this beyond the bound. In (0, 1). */
  readonly margin: number
}

/** Claims about the probability that a replicate returns `true`; judged by dual sequential probability ratios. */
export const probability = {
  /** The probability is at most `bound`. Vacuous where bound + margin ≥ 1. */
  atMost: (bound: number, { margin }: ProbabilityMargin): Criterion =>
    criterion(
      { high: finite('bound', bound), margin },
      `≤ ${short(bound)}`,
      'the probability is at most the prediction',
    ),

  /** The probability is at least `bound`. Vacuous where bound − margin ≤ 0. */
  atLeast: (bound: number, { margin }: ProbabilityMargin): Criterion =>
    criterion(
      { low: finite('bound', bound), margin },
      `≥ ${short(bound)}`,
      'the probability is at least the prediction',
    ),

  /** The probability lies between two bounds. Vacuous where both say nothing. */
  between: (low: number, high: number, { margin }: ProbabilityMargin): Criterion =>
    criterion(
      { low: finite('low', low), high: finite('high', high), margin },
      `${short(low)} to ${short(high)}`,
      'the probability lies between the two predictions',
    ),

  /** The probability is `value`; for a limit law, within a `tolerance` that covers the finite sample's error. */
  equals: (
    value: number,
    { margin, tolerance = 0 }: ProbabilityMargin & { readonly tolerance?: number },
  ): Criterion =>
    criterion(
      { low: Math.max(0, finite('value', value) - tolerance), high: Math.min(1, value + tolerance), margin },
      tolerance === 0 ? `= ${short(value)}` : `${short(value)} ± ${short(tolerance)}`,
      tolerance === 0
        ? 'the probability equals the prediction'
        : 'the probability is the prediction, within the tolerance of a limit law',
    ),
}

function criterion(claim: IntervalClaim, predicted: string, words: string): Criterion {
  return {
    margin: short(positive('margin', claim.margin)),
    words,
    observes: 'boolean',
    random: true,
    predicted,
    certifies: certifiedInterval(claim, UNIT_RANGE),
    claim,
    oneSided: isOneSided(claim, UNIT_RANGE),
    vacuous: isVacuous(claim),
    finer: (times) => criterion({ ...claim, margin: claim.margin / times }, predicted, words),
    test: (levels) => probabilityTest(claim, levels),
  }
}
