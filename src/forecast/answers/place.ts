import type { Params } from '../../claims/params.ts'
import { axisRange } from '../../report/data/axis-range.ts'
import { numberText } from '../../report/text/number-text.ts'
import { parametersOf } from '../../report/text/parameters.ts'
import type { PropertyRecord } from '../../trials/records/record.ts'
import type { Place } from './answer.ts'

/** How a point lies to the domain from which a claim was hunted, and the certified point that is nearest. */
export function placeOf(at: Params, record: PropertyRecord): Place {
  const outside = parametersOf(record).flatMap(({ name, range }) =>
    range === undefined ? [] : reasons(name, range, at[name]),
  )
  return { inside: outside.length === 0, outside, at, nearest: nearestTo(at, record) }
}

function reasons(name: string, range: string, value: Params[string] | undefined): string[] {
  if (value === undefined) return [`${name} has no place in the recipe (${range})`]
  const axis = axisRange(range)
  if (axis.kind === 'choice')
    return axis.values.includes(value) ? [] : [`${name} = ${text(value)} is not ${range}`]
  if (axis.kind === 'other' || typeof value !== 'number') return []
  // A share or a ratio may be a rounding off the end of its axis.
  const slack = 1e-9 * Math.abs(value)
  return value >= axis.least - slack && value <= axis.most + slack
    ? []
    : [`${name} = ${text(value)} is not ${numberText(axis.least)} to ${numberText(axis.most)}`]
}

const text = (value: Params[string]) => (typeof value === 'number' ? numberText(value) : String(value))

function nearestTo(at: Params, { points }: PropertyRecord): Params {
  const certified = points.filter(({ verdict }) => verdict === 'certified')
  let [best, least]: [Params, number] = [certified[0]?.params ?? {}, Number.POSITIVE_INFINITY]
  for (const { params } of certified) {
    const distance = Object.entries(params).reduce((sum, [name, value]) => sum + apart(value, at[name]), 0)
    if (distance < least) [best, least] = [params, distance]
  }
  return best
}

/** How far apart two values are: by their ratio if they have one, else by their difference; another word is far. */
function apart(a: Params[string], b: Params[string] | undefined): number {
  if (b === undefined || a === b) return 0
  if (typeof a !== 'number' || typeof b !== 'number') return 10
  return a > 0 && b > 0 ? Math.abs(Math.log(a / b)) : Math.abs(a - b)
}
