import type { Json, Params, Property } from 'collapse-check'
import type { Axis } from '../../src/claims/axis.ts'
import { meanings } from '../../src/claims/meanings.ts'
import { admitted } from './admitted.ts'
import type { AxisChoice, Description } from './protocol.ts'
import { spread } from './spread.ts'

/** More positions than this a slider cannot tell apart. */
const MOST_VALUES = 400

/** What a property lets a reader choose. */
export function describe(property: Property): Description {
  const { theorem, domain, controls, survivors = {}, figure } = property
  const explained = meanings(theorem, domain)
  const axes = Object.entries(domain.axes).map(([name, axis]) => axisChoice(name, axis, explained[name]))
  const numeric = axes.filter(({ values }) => values.length > 1 && typeof values[0] === 'number')
  const along = numeric.find(({ name }) => name === figure.x) ?? longest(numeric) ?? axes[0]
  const named = (kind: 'control' | 'survivor', variants: object) =>
    Object.keys(variants).map((name) => ({ name, kind }))
  return {
    axes,
    variants: [...named('control', controls), ...named('survivor', survivors)],
    start: startOf(property),
    along: along?.name ?? '',
    replicate: property.measures,
    log: figure.log === 'y' || figure.log === 'both',
    sentence: property.criterion(property.examples[0] as Params).words,
  }
}

function axisChoice(name: string, axis: Axis, meaning: string | undefined): AxisChoice {
  return {
    name,
    ...(meaning === undefined ? {} : { meaning }),
    words: axis.words,
    values: spread(axis, MOST_VALUES),
    log: axis.words.endsWith('log-spaced'),
  }
}

const longest = (axes: readonly AxisChoice[]): AxisChoice | undefined =>
  axes.toSorted((a, b) => b.values.length - a.values.length)[0]

/** The first example, where points are what is drawn; else the middle of the axes, or the nearest that the domain admits. */
function startOf({ domain, examples }: Property): Params {
  const names = Object.keys(domain.axes)
  const [example] = examples
  if (example !== undefined && names.every((name) => name in example)) {
    return Object.fromEntries(names.map((name) => [name, example[name] as Json]))
  }
  const at = (share: number) =>
    Object.fromEntries(
      Object.entries(domain.axes).map(([name, axis]) => [
        name,
        axis.value(Math.floor(share * (axis.count - 1))),
      ]),
    )
  const shares = [0.5, 0.25, 0.75, 0.1, 0.9, 0, 1]
  return at(shares.find((share) => admitted(domain, at(share)) !== undefined) ?? 0.5)
}
