import type { Drawing } from '../drawing/drawing.ts'
import { linearScale } from '../look/figure-scale.ts'
import { shareOf } from '../look/scale-share.ts'

/** Where this share of a linear axis would hold all but what lies far out, it is made logarithmic. */
const CROWDED = 0.25
/** The same for the vertical axis and its highest point. */
const FLAT = 0.1

/** The type of the horizontal axis: logarithmic also where points lie so far beyond the lines that these would be crowded. */
export function abscissaType(
  { xScale }: Drawing,
  lines: readonly number[],
  all: readonly number[],
): 'linear' | 'log' {
  if (xScale === 'log' || lines.length === 0 || all.some((x) => x <= 0)) return xScale
  return shareOf(linearScale(all), Math.max(...lines)) < CROWDED ? 'log' : 'linear'
}

/** The type of the vertical axis: logarithmic also where one point would flatten everything else. */
export function ordinateType(
  { yScale }: Drawing,
  lines: readonly number[],
  points: readonly number[],
): 'linear' | 'log' {
  const [highest, ...others] = points.toSorted((a, b) => b - a)
  if (yScale === 'log' || highest === undefined || [...lines, ...points].some((y) => y <= 0)) return yScale
  const rest = [...lines, ...others]
  return rest.length > 0 && Math.max(...rest) < FLAT * highest ? 'log' : 'linear'
}
