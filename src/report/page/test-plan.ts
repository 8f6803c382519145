import type { PropertyRecord } from '../../trials/records/record.ts'
import { blocks } from '../text/markdown-blocks.ts'
import { table } from '../text/markdown-table.ts'
import { nameOf, sectionPath } from '../text/page-paths.ts'

/** One row of what a paper calls for: a statement to be tested, and the properties that do, or why none does. */
export interface PlannedTest {
  /** In the paper's words and numbers, as far as it is the paper's. */
  readonly claim: string
  /** Ids of properties. */
  readonly properties: readonly string[]
  /** Why it is left out, or what of it is. */
  readonly leftOut?: string
}

/** The section that traces every planned test to the properties that carry it out. */
export function testPlanSection(plan: readonly PlannedTest[], records: readonly PropertyRecord[]): string {
  if (plan.length === 0) return ''
  const known = new Map(records.map((record) => [record.id, record]))
  const link = (id: string) => {
    const record = known.get(id)
    return record === undefined
      ? `\`${nameOf(id)}\` (not run)`
      : `[${nameOf(id)}](${nameOf(sectionPath(record))})`
  }
  return blocks([
    '## What was to be tested, and where it is',
    table<PlannedTest>(
      [
        { heading: 'claim', align: 'left', cell: ({ claim }) => claim },
        { heading: 'properties', align: 'left', cell: ({ properties }) => properties.map(link).join(', ') },
        { heading: 'left out', align: 'left', cell: ({ leftOut }) => leftOut ?? '' },
      ],
      plan,
    ),
  ])
}
