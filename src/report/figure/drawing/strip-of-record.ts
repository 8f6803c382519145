import type { Params } from '../../../claims/params.ts'
import { canonicalJson } from '../../../random/canonical-json.ts'
import type { ControlRecord, PointRecord, PropertyRecord } from '../../../trials/records/record.ts'
import { countText, numberText } from '../../text/number-text.ts'
import type { Strip, StripMark, StripRow } from './drawing.ts'
import { numberRange } from './number-range.ts'
import { symbolOf } from './parameter-symbol.ts'
import { inTheirUnits } from './relative-strip.ts'
import { wasTried } from './shown-points.ts'

/** What the axis of a strip shows, by how the words for the criterion begin. */
const MEASURED: readonly (readonly [string, string])[] = [
  ['it holds on every path', 'share of replicates in which it holds'],
  ['the mean of the first world', 'mean of the first world minus that of the second'],
  ['the mean', 'mean'],
  ['the probability', 'probability'],
  ['the exponent', 'exponent'],
  ['the computed number', 'computed number'],
  ['the distribution dominates', 'distance by which it falls short'],
  ['the distribution', 'Kolmogorov distance from the predicted law'],
  ['both distributions', 'Kolmogorov distance of the two'],
  ['every category', 'largest error of a frequency'],
]

/** The examples of a record and its controls, a row each. */
export function stripOf(record: PropertyRecord): Strip {
  const points = record.points.filter(
    ({ example, replicates }) => example && (replicates > 0 || record.random === false),
  )
  const { varying, constant } = parametersOf(points.map(({ params }) => params))
  const [, label = 'measured'] = MEASURED.find(([start]) => record.criterion.startsWith(start)) ?? []
  const throughout = constant.length === 0 ? '' : ` (${constant.join(', ')})`
  const strip: Strip = {
    title: `${points.length === 1 ? 'At the example' : 'At the examples'}${throughout}: ${record.replicate}`,
    label,
    ...(record.criterion.startsWith('it holds') ? { domain: [0, 1] as const } : {}),
    ...(record.random === false ? {} : { details: 'replicates' }),
    examples: points.map((point) => ({
      label: words(point.params, varying),
      ...(record.random === false ? {} : { detail: countText(point.replicates) }),
      marks: [exampleMark(point)],
    })),
    controls: controlRows(record.controls.filter(wasTried)),
  }
  return inTheirUnits(strip)
}

function exampleMark(point: PointRecord): StripMark {
  const predicted = numberRange(point.predicted)
  const certifies = point.verdict === 'certified' ? numberRange(point.certifies) : undefined
  return {
    measured: point.statistic,
    interval: point.interval,
    ...(predicted === undefined ? {} : { predicted }),
    ...(certifies === undefined ? {} : { certifies }),
  }
}

function controlRows(controls: readonly ControlRecord[]): StripRow[] {
  const names = [...new Set(controls.map(({ name }) => name))]
  return names.map((label) => ({
    label,
    marks: controls
      .filter(({ name }) => name === label)
      .map(({ statistic, predicted }) => {
        const range = numberRange(predicted)
        return { measured: statistic, ...(range === undefined ? {} : { predicted: range }) }
      }),
  }))
}

/** Names of the parameters that differ between points, and the others with their values. */
function parametersOf(points: readonly Params[]) {
  // Sorted: a record that was read has them in another order than one that was just made.
  const names = [...new Set(points.flatMap((params) => Object.keys(params)))].sort()
  const varying = names.filter(
    (name) =>
      points.length === 1 || new Set(points.map((params) => canonicalJson(params[name] ?? null))).size > 1,
  )
  const constant = names.filter((name) => !varying.includes(name))
  return { varying, constant: constant.map((name) => equation(name, points[0]?.[name])) }
}

function words(params: Params, names: readonly string[]): string {
  return names
    .filter((name) => params[name] !== undefined)
    .map((name) => equation(name, params[name]))
    .join(', ')
}

/** A parameter and its value; a value that is a word speaks for itself. */
function equation(name: string, value: Params[string] | undefined): string {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? name : `not ${name}`
  return `${symbolOf(name)}\u00a0=\u00a0${typeof value === 'number' ? numberText(value) : canonicalJson(value ?? null)}`
}
