import type { NumberRange, Strip, StripMark, StripRow } from './drawing.ts'

/** The quotient of predictions from which on one axis cannot show them all. */
const MANY_SIZES = 20

/**
 * A strip whose predictions are of many sizes, in units of what is predicted: 1 is what the claim says. Others are left
 * as they are.
 */
export function inTheirUnits(strip: Strip): Strip {
  const units = strip.examples.flatMap(({ marks }) => marks.map(unitOf))
  const sizes = units.flatMap((unit) => (unit === undefined ? [] : [unit]))
  const apart = Math.max(...sizes) / Math.min(...sizes) >= MANY_SIZES
  if (!apart || sizes.length < units.length || !sizes.every((size) => size > 0)) return strip
  return {
    ...strip,
    label: `${strip.label}, over what is predicted`,
    examples: strip.examples.map(scaledRow),
    controls: strip.controls.map(scaledRow),
  }
}

/** What a mark is measured in: the number that is predicted, or the upper one of two. */
function unitOf({ predicted }: StripMark): number | undefined {
  return predicted?.toReversed().find(Number.isFinite)
}

function scaledRow(row: StripRow): StripRow {
  return { ...row, marks: row.marks.flatMap(scaled) }
}

/** A mark in its unit; none where 0 is predicted. */
function scaled(mark: StripMark): StripMark[] {
  const unit = unitOf(mark)
  if (unit === undefined || !(unit > 0)) return []
  const over = ([low, high]: readonly [unknown, unknown]): NumberRange => [
    Number(low) / unit,
    Number(high) / unit,
  ]
  const { interval, predicted, certifies } = mark
  return [
    {
      measured: Number(mark.measured) / unit,
      ...(interval === undefined ? {} : { interval: over(interval) }),
      ...(predicted === undefined ? {} : { predicted: over(predicted) }),
      ...(certifies === undefined ? {} : { certifies: over(certifies) }),
    },
  ]
}
