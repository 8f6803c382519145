import type { Scale } from './figure-scale.ts'

/** Where marks stand, for Vega-Lite. */
export interface Position {
  readonly x: object
  readonly y: object
}

/** About as many ticks as a linear axis has. */
const TICKS = 8

/** The encoding of a coordinate: its field, scale and axis, for Vega-Lite. */
export function position(field: string, scale: Scale, title: string, whole: boolean, most = TICKS): object {
  const { type, domain } = scale
  return {
    field,
    type: 'quantitative',
    scale: type === 'log' ? { type, domain, nice: false } : { type, domain, nice: false, zero: false },
    axis: { title, ...(whole ? { tickMinStep: 1 } : {}), ...ticks(scale, most) },
  }
}

function ticks({ labelled, unlabelled }: Scale, most: number): object {
  // The renderer groups digits by commas, which elsewhere are decimal marks.
  if (labelled === undefined) {
    return { tickCount: most, labelExpr: "replace(datum.label, regexp(',', 'g'), '\u202f')" }
  }
  const values = labelled.map(({ value }) => value)
  const labels = labelled.map(({ label }) => label)
  const position = `indexof(${JSON.stringify(values)}, datum.value)`
  const where = (ifLabelled: number, otherwise: number) => ({
    condition: { test: `${position} >= 0`, value: ifLabelled },
    value: otherwise,
  })
  return {
    values: [...values, ...unlabelled],
    labelExpr: `${position} < 0 ? '' : ${JSON.stringify(labels)}[${position}]`,
    labelOverlap: false,
    gridOpacity: where(1, 0),
    tickSize: where(6, 3),
  }
}
