import type { PropertyRecord } from '../../trials/records/record.ts'
import { arxivLink } from '../citation/arxiv-link.ts'
import type { PaperRecords } from '../grouping/group-records.ts'
import { score } from '../grouping/tally.ts'
import { blocks } from '../text/markdown-blocks.ts'
import { table } from '../text/markdown-table.ts'
import { nameOf, sectionPath } from '../text/page-paths.ts'
import { paperReference } from '../text/standing-text.ts'
import { verdictText } from '../text/verdict-text.ts'
import { passRateText, scoreText } from './count-cells.ts'
import { type PlannedTest, testPlanSection } from './test-plan.ts'

/**
 * The index of a paper, `docs/<paper>/README.md`: one row a property, in the order of the theorems, and where
 * each planned test is.
 */
export function paperIndex({ paper, theorems }: PaperRecords, plan: readonly PlannedTest[] = []): string {
  const records = theorems.flat()
  const sections = [
    `# ${paper.title}`,
    `${paperReference(paper)}. ${paper.venue}. ${arxivLink(paper)}`,
    table<PropertyRecord>(
      [
        { heading: 'statement', align: 'left', cell: ({ theorem }) => theorem.title },
        { heading: 'in the paper', align: 'left', cell: ({ source }) => source.locator },
        { heading: 'standing', align: 'left', cell: ({ source }) => source.standing },
        { heading: 'verdict', align: 'left', cell: verdictText },
        { heading: 'pass rate', align: 'right', cell: passRateText },
        { heading: 'controls', align: 'right', cell: (record) => scoreText(score(record, 'control')) },
        { heading: 'page', align: 'left', cell: pageLink },
      ],
      records,
    ),
    'A derived or quoted standing means that the tested formula is not to be credited to the paper; each page says why. The words are explained on the [dashboard](../README.md#legend).',
    testPlanSection(plan, records),
  ]
  return `${blocks(sections)}\n`
}

function pageLink(record: PropertyRecord): string {
  return `[${nameOf(record.id)}](${nameOf(sectionPath(record))})`
}
