import type { PropertyRecord } from '../trials/record.ts'
import { countText } from './number-text.ts'
import type { Score } from './tally.ts'

/** Certified over evaluated points, as counts: `34/34`. */
export function passRateText({ counts }: PropertyRecord): string {
  return `${countText(counts.certified)}/${countText(counts.evaluated)}`
}

/** As expected over all: `4/4`; `none` where there is nothing to count. A shortfall is set in bold. */
export function scoreText({ asExpected, all }: Score): string {
  if (all === 0) return 'none'
  const text = `${countText(asExpected)}/${countText(all)}`
  return asExpected === all ? text : `**${text}**`
}
