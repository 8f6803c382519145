import type { Params } from '../../claims/params.ts'
import { canonicalJson } from '../../random/canonical-json.ts'
import type { Evidence } from '../../trials/judge.ts'
import { countText, measuredText } from '../text/number-text.ts'

/** What was found at one point, for the terminal. */
export function evidenceLines(params: Params, evidence: Evidence): string {
  const { verdict, predicted, statistic, interval, replicates } = evidence
  return [
    `  at        ${canonicalJson(params)}`,
    `  claimed   ${predicted}`,
    `  measured  ${measuredText(statistic, [interval[0], interval[1]])} over ${countText(replicates)} replicates`,
    `  verdict   ${verdict}`,
  ].join('\n')
}
