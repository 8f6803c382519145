import type { PropertyRecord } from '../../../trials/records/record.ts'
import { numberText } from '../../text/number-text.ts'
import type { Drawing } from './drawing.ts'
import { explainingLines } from './explaining-lines.ts'
import { controlsShown, shownPoints, wasTried } from './shown-points.ts'
import { stripOf } from './strip-of-record.ts'

/** What is said of controls, by what is expected of the property. */
const CONTROLS = { certified: ', which must fail', refuted: ', where it holds', inconclusive: '' }

/**
 * The figure of a property: what was found as its title, lines and points as the record has them, the control
 * worlds beside the points where they were tried, and a strip of all examples and controls where no point lies on the
 * lines, no control was tried at the points that do, or what is claimed holds on every path.
 */
export function drawingOf(record: PropertyRecord): Drawing {
  const { figure } = record
  const shown = shownPoints(record)
  const always = record.points.some(({ predicted }) => predicted === 'always')
  const level = figure.points.length > 0 && figure.lines.every(isLevel) && abscissas(figure.points).size === 1
  const chart = !(always && figure.points.length > 0) && !level
  const controls = chart ? controlsShown(record, shown) : []
  const elsewhere = controls.length === 0 && record.controls.some(wasTried)
  const strip = always || level || elsewhere || figure.points.length === 0 ? stripOf(record) : undefined
  return {
    ...figure,
    title: headline(record),
    ...(figure.title === record.title ? {} : { subtitle: figure.title }),
    note: note(record, {
      withLines: strip === undefined && figure.lines.length > 0,
      withStrip: strip !== undefined,
      withControls: controls.length + (strip?.controls.length ?? 0) > 0,
    }),
    explaining: explainingLines(figure, shown, controls),
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
  // A letter that stands alone is a symbol, unless it is the article.
  return sentence.replace(/^(?:[a-z](?=[a-z])|a(?= [a-z]{2}))/, (letter) => letter.toUpperCase())
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

function isLevel({ points }: PropertyRecord['figure']['lines'][number]): boolean {
  return new Set(points.map(([, y]) => y)).size <= 1
}

function abscissas(points: PropertyRecord['figure']['points']): Set<unknown> {
  return new Set(points.map(({ at: [x] }) => x))
}
