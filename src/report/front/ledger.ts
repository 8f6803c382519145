import { canonicalJson } from '../../random/canonical-json.ts'
import type { PointRecord, PropertyRecord } from '../../trials/records/record.ts'
import type { TheoremRecords } from '../grouping/group-records.ts'
import { altText, blocks } from '../text/markdown-blocks.ts'
import { table } from '../text/markdown-table.ts'
import { numberText } from '../text/number-text.ts'
import { figurePath, sectionPath, theoremPagePath } from '../text/page-paths.ts'

/** What is in the ledger: under which heading, and which records of a theorem show it. */
const ENTRIES: readonly [heading: string, holds: (record: PropertyRecord) => boolean][] = [
  ['Corrected', ({ verdict, expected, source }) => verdict === expected && source.standing === 'corrected'],
  [
    'Refuted as written',
    ({ verdict, expected, source }) =>
      verdict === 'refuted' && expected === 'refuted' && source.standing !== 'corrected',
  ],
  ['Sharpened', ({ verdict, source }) => verdict === 'certified' && source.standing === 'sharpened'],
  ['Undecidable', ({ verdict, expected }) => verdict === 'inconclusive' && expected === 'inconclusive'],
]

/** What is not as one might have read it: for each theorem a sentence, the numbers that show it, and a figure. */
export function ledger(theorems: readonly TheoremRecords[]): string {
  const entries = ENTRIES.flatMap(([heading, holds]) => {
    const found = theorems.map((records) => records.filter(holds)).filter(({ length }) => length > 0)
    return found.length === 0 ? [] : [`### ${heading}`, findings(found)]
  })
  return entries.length === 0 ? '' : blocks(['## What is not as written', ...entries])
}

function findings(found: readonly (readonly PropertyRecord[])[]): string {
  return table(
    [
      { heading: 'finding', align: 'left', cell: (records) => records.slice(0, 1).map(title).join('') },
      { heading: 'what shows it', align: 'left', cell: (records) => records.map(evidence).join('<br>') },
      { heading: 'figure', align: 'left', cell: (records) => records.slice(0, 1).map(figure).join('') },
    ],
    found,
  )
}

const title = ({ theorem }: PropertyRecord) => `[${theorem.title}](${theoremPagePath(theorem.id)})`

/** What was tested and what came of it: the counterexample, or where there is none the first point. */
function evidence(record: PropertyRecord): string {
  const { counterexample, verdict, points } = record
  const point: PointRecord | undefined = counterexample ?? points[0]
  const numbers =
    point === undefined
      ? ''
      : `: predicted ${point.predicted}, measured ${numberText(point.statistic)} at \`${canonicalJson(point.params)}\``
  return `[${record.title}](${sectionPath(record)}) (${verdict})${numbers}`
}

/** The figure, which leads to where it is explained. */
function figure(record: PropertyRecord): string {
  return `[![${altText(record.figure.title)}](${figurePath(record.id)})](${sectionPath(record)})`
}
