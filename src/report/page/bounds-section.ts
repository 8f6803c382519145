import type { PropertyRecord } from '../../trials/records/record.ts'
import { blocks } from '../text/markdown-blocks.ts'
import { type Column, table } from '../text/markdown-table.ts'
import { countText, numberText } from '../text/number-text.ts'
import { pointArguments } from '../text/point-arguments.ts'

type BoundRecord = NonNullable<PropertyRecord['theorem']['bounds']>[number]

const COLUMNS: readonly Column<BoundRecord>[] = [
  { heading: 'bound', align: 'left', cell: ({ latex }) => `$${latex}$` },
  { heading: 'from', align: 'left', cell: ({ side }) => side },
  { heading: 'least quotient', align: 'right', cell: ({ room }) => numberText(room, 5) },
  { heading: 'where', align: 'left', cell: ({ at }) => `\`${pointArguments(at)}\`` },
  { heading: 'points', align: 'right', cell: ({ points }) => countText(points) },
]

/** How close the bounds of a theorem come to the exact laws; nothing if none is known. */
export function boundsSection({ bounds = [] }: PropertyRecord['theorem']): string {
  if (bounds.length === 0) return ''
  return blocks([
    '## Room of the bounds',
    'The exact law lies within each bound at all points of a grid. The least quotient of the larger over the smaller ' +
      'of the two says how much the bound could still gain; it is 1 where it is sharp.',
    table(COLUMNS, bounds),
  ])
}
