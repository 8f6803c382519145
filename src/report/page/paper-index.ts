import type { Standing } from '../../claims/theorem.ts'
import type { PropertyRecord } from '../../trials/records/record.ts'
import { arxivLink } from '../citation/arxiv-link.ts'
import { compareIds } from '../grouping/compare-ids.ts'
import type { PaperRecords } from '../grouping/group-records.ts'
import { score } from '../grouping/tally.ts'
import { blocks } from '../text/markdown-blocks.ts'
import { type Column, table } from '../text/markdown-table.ts'
import { nameOf, sectionPath, theoremPagePath } from '../text/page-paths.ts'
import { paperReference } from '../text/standing-text.ts'
import { verdictText } from '../text/verdict-text.ts'
import { passRateText, scoreText } from './count-cells.ts'
import { type PlannedTest, testPlanSection } from './test-plan.ts'

const OF_THE_PAPER: readonly Standing[] = ['stated', 'quoted', 'corrected']

/**
 * The index of a paper, `docs/<paper>/README.md`: what of the paper itself was read, quoted or corrected, under the
 * paper's own numbers; what was derived beside it, in the order of the theorems; and where each planned test is.
 */
export function paperIndex({ paper, theorems }: PaperRecords, plan: readonly PlannedTest[] = []): string {
  const records = theorems.flat()
  const isOfThePaper = ({ source }: PropertyRecord) => OF_THE_PAPER.includes(source.standing)
  const ofThePaper = records
    .filter(isOfThePaper)
    .sort((a, b) => compareIds(a.source.locator, b.source.locator) || compareIds(a.id, b.id))
  const besideIt = records.filter((record) => !isOfThePaper(record))
  const sections = [
    `# ${paper.title}`,
    `${paperReference(paper)}. ${paper.venue}. ${arxivLink(paper)}`,
    '## What the paper says',
    ofThePaper.length > 0
      ? table<PropertyRecord>([LOCATOR, STATEMENT, ...RESULT], ofThePaper)
      : 'None of the paper’s own formulas was read or seen quoted.',
    ...(besideIt.length > 0
      ? [
          '## What was derived beside it',
          'A derived or sharpened formula is not to be credited to the paper; each page says why.',
          table<PropertyRecord>(
            [STATEMENT, { ...LOCATOR, heading: 'near what in the paper' }, ...RESULT],
            besideIt,
          ),
        ]
      : []),
    'A quoted formula was seen second-hand only; the paper’s own may differ. The words are explained on the [dashboard](../README.md#legend).',
    testPlanSection(plan, records),
  ]
  return `${blocks(sections)}\n`
}

const LOCATOR: Column<PropertyRecord> = {
  heading: 'in the paper',
  align: 'left',
  cell: ({ source }) => source.locator,
}

const STATEMENT: Column<PropertyRecord> = {
  heading: 'statement',
  align: 'left',
  cell: ({ theorem }) => `[${theorem.title}](${nameOf(theoremPagePath(theorem.id))})`,
}

const RESULT: readonly Column<PropertyRecord>[] = [
  { heading: 'standing', align: 'left', cell: ({ source }) => source.standing },
  { heading: 'verdict', align: 'left', cell: verdictText },
  { heading: 'pass rate', align: 'right', cell: passRateText },
  { heading: 'controls', align: 'right', cell: (record) => scoreText(score(record, 'control')) },
  { heading: 'page', align: 'left', cell: pageLink },
]

function pageLink(record: PropertyRecord): string {
  return `[${nameOf(record.id)}](${nameOf(sectionPath(record))})`
}
