import { claimSides, type IntervalClaim, type Range } from '../../inference/interval-claim.ts'

/** Numbers in a prediction carry four significant digits, enough to tell a claim from its controls. */
export function short(value: number): string {
  return String(Number(value.toPrecision(4)))
}

/** Whether a claim with two bounds has a side that cannot be wrong: its margin reaches an end of the range. */
export function isOneSided(claim: IntervalClaim, range: Range): boolean {
  if (claim.low === undefined || claim.high === undefined) return false
  const { lower, upper } = claimSides(claim, range)
  return lower === undefined || upper === undefined || lower.trivial || upper.trivial
}

/** What a certificate of a claim says: the interval that the margin leaves, cut to the range of the quantity. */
export function certifiedInterval(
  { low, high, margin }: IntervalClaim,
  range = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY },
): string {
  if (low === undefined) return `< ${short((high ?? 0) + margin)}`
  if (high === undefined) return `> ${short(low - margin)}`
  return `${short(Math.max(range.low, low - margin))} to ${short(Math.min(range.high, high + margin))}`
}
