import type { Strip } from '../drawing/drawing.ts'
import { linearScale, logScale, type Scale } from '../look/figure-scale.ts'

/** The quotient of what is shown from which on the axis is logarithmic. */
const MANY_SIZES = 50
/** How far controls may stretch the axis at either end, as a share of it. */
const STRETCH = 1.2

/** All that is measured and predicted at the examples, and controls as far as there is room for them. */
export function stripScale({ domain, examples, controls }: Strip, ticks: number): Scale {
  const own = examples.flatMap(({ marks }) => marks)
  const shown = [
    ...own.map(({ measured }) => Number(measured)),
    ...own.flatMap(({ predicted = [] }) => predicted),
  ]
  const values = [...(domain ?? []), ...shown].filter(Number.isFinite)
  const positive = values.filter((value) => value > 0)
  const [least, most] = [Math.min(...positive), Math.max(...positive)]
  if (domain === undefined && values.every((value) => value >= 0) && most > MANY_SIZES * least) {
    return logScale(positive, ticks)
  }
  const intervals = own.flatMap(({ interval = [] }) => interval.map(Number)).filter(Number.isFinite)
  const certified = own.flatMap(({ certifies = [] }) => certifies).filter(Number.isFinite)
  const all = [...values, ...intervals, ...certified]
  const room = STRETCH * (Math.max(...all) - Math.min(...all))
  const near = controls
    .flatMap(({ marks }) => marks.map(({ measured }) => Number(measured)))
    .filter((value) => value >= Math.min(...all) - room && value <= Math.max(...all) + room)
  return linearScale([...all, ...near])
}
