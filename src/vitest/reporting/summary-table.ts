import { markdownTable } from 'markdown-table'
import { score } from '../../report/grouping/tally.ts'
import { passRateText, scoreText } from '../../report/page/count-cells.ts'
import { countText } from '../../report/text/number-text.ts'
import { verdictText } from '../../report/text/verdict-text.ts'
import type { PropertyRecord } from '../../trials/records/record.ts'

/** The table of verdicts that a run ends with on the terminal. */
export function summaryTable(records: readonly PropertyRecord[]): string {
  const rows = records.map((record) => [
    record.id,
    verdictText(record),
    passRateText(record),
    countText(record.counts.vacuous),
    countText(record.counts.replicates),
    scoreText(score(record, 'control')),
    scoreText(score(record, 'survivor')),
  ])
  const header = ['property', 'verdict', 'pass rate', 'vacuous', 'replicates', 'controls caught', 'survivors']
  return markdownTable([header, ...rows], { align: ['l', 'l', 'r', 'r', 'r', 'r', 'r'] })
}
