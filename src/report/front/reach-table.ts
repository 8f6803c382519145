import type { PropertyRecord } from '../../trials/records/record.ts'
import { table } from '../text/markdown-table.ts'
import { countText, numberText } from '../text/number-text.ts'
import { sectionPath } from '../text/page-paths.ts'

/** More different words than these are counted. */
const MOST_WORDS = 4

/**
 * How far each certificate reaches: for every claim that is certified, what its parameters went through at the points
 * where it was, smallest and largest numbers, or the words.
 */
export function reachTable(records: readonly PropertyRecord[]): string {
  return table<PropertyRecord>(
    [
      {
        heading: 'certified claim',
        align: 'left',
        cell: (record) => `[${record.title}](${sectionPath(record)})`,
      },
      { heading: 'where it was', align: 'left', cell: reachText },
    ],
    records.filter(({ verdict }) => verdict === 'certified'),
  )
}

/** The parameters of the certified points by name, each with the span of its values. */
export function reachText({ points }: Pick<PropertyRecord, 'points'>): string {
  const certified = points.filter(({ verdict }) => verdict === 'certified').map(({ params }) => params)
  const names = [...new Set(certified.flatMap(Object.keys))].sort()
  return names.map((name) => `\`${name}\` ${spanText(certified.map((params) => params[name]))}`).join(', ')
}

function spanText(values: readonly unknown[]): string {
  if (values.every((value) => typeof value === 'number')) {
    const [low, high] = [Math.min(...values), Math.max(...values)]
    return low === high ? numberText(low) : `${numberText(low)} to ${numberText(high)}`
  }
  const words = [
    ...new Set(values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))),
  ].sort()
  return words.length > MOST_WORDS ? `${countText(words.length)} different ones` : words.join(' or ')
}
