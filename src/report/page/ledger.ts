import { canonicalJson } from '../../random/canonical-json.ts'
import type { PointRecord, PropertyRecord } from '../../trials/records/record.ts'
import { blocks, bullets } from '../text/markdown-blocks.ts'
import { numberText } from '../text/number-text.ts'
import { sectionPath } from '../text/page-paths.ts'

/** What is in the ledger: what is said of a record, and of which records. */
const ENTRIES: readonly [label: string, holds: (record: PropertyRecord) => boolean][] = [
  ['Fails as written', ({ verdict, expected }) => verdict === 'refuted' && expected === 'refuted'],
  ['Corrected', ({ verdict, source }) => verdict === 'certified' && source.standing === 'corrected'],
  ['Sharpened', ({ verdict, source }) => verdict === 'certified' && source.standing === 'sharpened'],
  [
    'Data cannot decide',
    ({ verdict, expected }) => verdict === 'inconclusive' && expected === 'inconclusive',
  ],
]

/** What is not as one might have read it: a line to each, with the numbers that show it. */
export function ledger(records: readonly PropertyRecord[]): string {
  const lines = ENTRIES.flatMap(([label, holds]) =>
    records
      .filter(holds)
      .map((record) => `**${label}:** [${record.title}](${sectionPath(record)})${evidenceText(record)}`),
  )
  return lines.length === 0 ? '' : blocks(['## What is not as written', bullets(lines)])
}

/** The counterexample, or where there is none the first point. */
function evidenceText({ counterexample, points: [first] }: PropertyRecord): string {
  const point: PointRecord | undefined = counterexample ?? first
  if (point === undefined) return ''
  return `: predicted ${point.predicted}, measured ${numberText(point.statistic)} at \`${canonicalJson(point.params)}\``
}
