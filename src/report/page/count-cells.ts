import type { PropertyRecord } from '../../trials/records/record.ts'
import type { Score } from '../grouping/tally.ts'
import { countText } from '../text/number-text.ts'

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
