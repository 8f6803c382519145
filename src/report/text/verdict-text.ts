import type { PointRecord, PropertyRecord } from '../../trials/records/record.ts'

type PointVerdict = PointRecord['verdict']

/** What each verdict means, in one sentence: the legend of the dashboard. */
export const VERDICT_MEANINGS: { readonly [V in PointVerdict]: string } = {
  certified: 'evidence, at level β, that the claim holds at every evaluated point to within its margin',
  refuted: 'a counterexample, found at level α and confirmed on a fresh stream',
  inconclusive: 'the budget ended, or a counterexample was not confirmed; never counted as a pass',
  vacuous: 'the claim says nothing at that point which data could contradict; never counted as a pass',
}

/** All verdicts, in the order of the legend. */
export const VERDICTS: readonly PointVerdict[] = ['certified', 'refuted', 'inconclusive', 'vacuous']

/** A property's verdict beside the expected one: an unexpected verdict is set in bold and says so. */
export function verdictText({ verdict, expected }: Pick<PropertyRecord, 'verdict' | 'expected'>): string {
  if (verdict !== expected) return `**${verdict}**, expected ${expected}`
  return verdict === 'certified' ? verdict : `${verdict}, as expected`
}
