import { markdownTable } from 'markdown-table'
import { passRateText, scoreText } from '../report/count-cells.ts'
import { countText } from '../report/number-text.ts'
import { score } from '../report/tally.ts'
import { verdictText } from '../report/verdict-text.ts'
import type { PropertyRecord } from '../trials/record.ts'

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
