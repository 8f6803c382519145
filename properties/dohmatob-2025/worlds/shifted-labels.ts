import { axis, chain, domain as domainOf, families, schedules, workflows, worlds } from 'collapse-check'
import type { ShiftedLabels } from '#theorems/dohmatob-2025/shifted-labels'

/** Up to ten million rows, and enough of them for the risk to have a variance. */
export const domain = domainOf({
  d: axis.integer(1, 6),
  perDimension: axis.logUniform(0.1, 1_500_000),
  share: axis.logUniform(0.001, 1),
  shift: axis.logUniform(0.01, 1000),
}).derive(({ d, perDimension, share, shift }): ShiftedLabels => {
  const rows = d + 6 + Math.floor(perDimension * d)
  const shifted = Math.max(1, Math.round(share * rows))
  return { d, real: rows - shifted, shifted, shift }
})

const startAt = ({ d, shift }: ShiftedLabels) =>
  Float64Array.from({ length: d }, (_, i) => (i === 0 ? Math.sqrt(shift) : 0))

/** |ŵ − w|² of one fit: real rows from w, and rows from a model that is δ off. */
export const fitOfBoth = chain((point: ShiftedLabels) => {
  const { d, real, shifted } = point
  return {
    family: families.linearRegression({ dimension: d, noise: 1, design: 'fresh' }),
    truth: new Float64Array(d),
    start: startAt(point),
    generations: 2,
    n: schedules.realThenSynthetic(d + 1, real + shifted),
    workflow: workflows.freshRealLatestSynthetic({ share: real / (real + shifted) }),
  }
}, worlds.squaredError)

/** A model that is another multiple of δ off. */
export const offBy = (times: number) => (_: unknown, point: ShiftedLabels) => ({
  start: startAt(point).map((delta) => times * delta),
})
