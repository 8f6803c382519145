import type { PropertyRecord } from '../../trials/records/record.ts'
import { table } from '../text/markdown-table.ts'
import { type Parameter, parametersOf } from '../text/parameters.ts'

/** The domain of a property as a table: what is drawn, from where, and what it is. */
export function domainTable(record: PropertyRecord): string {
  return table<Parameter>(
    [
      { heading: 'parameter', align: 'left', cell: ({ name }) => `\`${name}\`` },
      { heading: 'what it is', align: 'left', cell: ({ meaning = '' }) => meaning },
      { heading: 'domain', align: 'left', cell: ({ range = 'derived' }) => range },
    ],
    parametersOf(record),
  )
}
