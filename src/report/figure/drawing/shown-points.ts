import { canonicalJson } from '../../../random/canonical-json.ts'
import type { ControlRecord, PointRecord, PropertyRecord } from '../../../trials/records/record.ts'
import type { ControlMark } from './drawing.ts'

/** An example whose measurement stands in the figure, and where. */
export interface ShownPoint extends PointRecord {
  readonly x: number
}

/** The examples that the figure shows, found again by what was measured there. */
export function shownPoints({ points, figure }: PropertyRecord): ShownPoint[] {
  const drawn = new Set(figure.points.map(({ at }) => at.join()))
  return points
    .filter(({ example }) => example)
    .map((point) => ({ ...point, x: Number(point.params[figure.x]) }))
    .filter(({ x, statistic, interval }) => drawn.has([x, statistic, ...interval].join()))
}

/**
 * What changed worlds came to at points that the figure shows. A control that changes the formula measures what
 * the points show already: its prediction is another.
 */
export function controlsShown(
  { controls, figure }: PropertyRecord,
  shown: readonly ShownPoint[],
): ControlMark[] {
  const predicted = new Map(shown.map((point) => [canonicalJson(point.params), point.predicted]))
  return controls
    .filter(wasTried)
    .filter((control) => predicted.get(canonicalJson(control.params)) === control.predicted)
    .map(({ name, params, statistic }) => ({ name, at: [Number(params[figure.x]), statistic] as const }))
}

/** Whether it is a control at which something was measured. */
export const wasTried = ({ kind, replicates }: ControlRecord): boolean => kind === 'control' && replicates > 0
