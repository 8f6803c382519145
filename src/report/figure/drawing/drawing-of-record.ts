import type { PropertyRecord } from '../../../trials/records/record.ts'
import { numberText } from '../../text/number-text.ts'
import type { Drawing } from './drawing.ts'
import { numberRange } from './number-range.ts'
import { controlsShown, type ShownPoint, shownPoints } from './shown-points.ts'
import { stripOf } from './strip-of-record.ts'

/** What is said of controls, by what is expected of the property. */
const CONTROLS = { certified: ', which must fail', refuted: ', where it holds', inconclusive: '' }
/** How close a line must come to a prediction, as a share of it, to be what is predicted. */
const SAME = 0.02

/**
 * The figure of a property: what was found as its title, lines and points as the record has them, the control
 * worlds beside the points where they were tried, and a strip of all examples where no point lies on the lines or
 * where what is claimed holds on every path.
 */
export function drawingOf(record: PropertyRecord): Drawing {
  const { figure } = record
  const shown = shownPoints(record)
  const always = record.points.some(({ predicted }) => predicted === 'always')
  const level = figure.points.length > 0 && figure.lines.every(isLevel) && abscissas(figure.points).size === 1
  const chart = !(always && figure.points.length > 0) && !level
  const strip = always || level || figure.points.length === 0 ? stripOf(record) : undefined
  const controls = chart ? controlsShown(record, shown) : []
  return {
    ...figure,
    title: headline(record),
    ...(figure.title === record.title ? {} : { subtitle: figure.title }),
    note: note(record, {
      withLines: strip === undefined && figure.lines.length > 0,
      withStrip: strip !== undefined,
      withControls: controls.length + (strip?.controls.length ?? 0) > 0,
    }),
    claimed: claimedLines(record, shown),
    controls,
    ...(strip === undefined ? {} : { strip }),
    ...(chart ? {} : { chart: false as const }),
  }
}

/** The claim, in a sentence, with what became of it unless it was certified. */
function headline({ title, verdict }: Pick<PropertyRecord, 'title' | 'verdict'>): string {
  const sentence = title.replace(/\.$/, '')
  if (verdict === 'refuted') return `Refuted: ${sentence}`
  if (verdict === 'inconclusive') return `Left open: ${sentence}`
  return `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}`
}

function note(
  { random, expected, intervalLevel }: PropertyRecord,
  { withLines, withStrip, withControls }: { readonly [part: string]: boolean },
): string {
  const level = numberText(100 * (1 - intervalLevel), 8)
  return [
    withLines ? 'Lines: theory.' : '',
    random === false ? 'Points: computed, without chance.' : `Points: simulated, with ${level} % intervals.`,
    withStrip ? 'Blue: predicted. Bands: certified.' : '',
    withControls ? `Crosses: controls${CONTROLS[expected]}.` : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** The lines that pass through what is predicted where points are shown. */
function claimedLines({ figure }: PropertyRecord, shown: readonly ShownPoint[]): string[] {
  return figure.lines
    .filter(({ points }) =>
      shown.some(({ x, predicted }) => {
        const y = heightAt(points, x)
        return (numberRange(predicted) ?? []).some((value) => Math.abs(y - value) <= SAME * Math.abs(value))
      }),
    )
    .map(({ name }) => name)
}

/** The height of a line at an abscissa, straight between its points; NaN beyond them. */
function heightAt(points: PropertyRecord['figure']['lines'][number]['points'], x: number): number {
  const numbers = points.map(([x, y]): [number, number] => [Number(x), Number(y)])
  const [a] = numbers.filter(([at]) => at <= x).toSorted(([a], [b]) => b - a)
  const [b] = numbers.filter(([at]) => at >= x).toSorted(([a], [b]) => a - b)
  if (a === undefined || b === undefined) return Number.NaN
  return a[0] === b[0] ? a[1] : a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0])
}

function isLevel({ points }: PropertyRecord['figure']['lines'][number]): boolean {
  return new Set(points.map(([, y]) => y)).size <= 1
}

function abscissas(points: PropertyRecord['figure']['points']): Set<unknown> {
  return new Set(points.map(({ at: [x] }) => x))
}
