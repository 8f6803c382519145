import { axis, domain, experiment, integersFrom, points, probability, verify, worlds } from 'collapse-check'
import { TABLES } from '#data/table'
import theorem, { kernelMassBeyond } from '#theorems/xu-2025/real-table-tail'
import { type Column, columnOf, isColumn, LAST_COLUMNS, quantileOf } from './worlds/table-column.ts'
import { kernelsOf, retrained } from './worlds/table-kernels.ts'

interface Loop extends Column {
  readonly n: number
  readonly k: number
  readonly h: number
}
const after = (...k: number[]): Loop[] => LAST_COLUMNS.flatMap((column) => points({ ...column, n: 20, k, h: 0.3 }))
const law = (point: Loop) => kernelMassBeyond(columnOf(point), { ...point, quantile: quantileOf(point) })
const kernels = (point: Loop, factor = 1) =>
  kernelsOf(
    columnOf(point).map((x) => [x]),
    factor * point.h,
  )

verify(theorem, {
  title:
    'the mean mass of a retrained kernel density beyond the real 99 % quantile of a column is the exact one, and grows',
  domain: domain({
    table: axis.choice(...TABLES),
    column: axis.integer(0, 3),
    n: axis.logInteger(5, 20),
    k: axis.logInteger(1, 10),
    h: axis.logUniform(0.1, 1),
  }).where(isColumn),
  examples: after(1, 5, 10),
  measures:
    'one run of k generations from the kernel density of the column, and one draw of the last: is it beyond the real 99 % quantile?',
  replicate: experiment(
    (point: Loop) => ({ first: kernels(point), n: point.n, generations: point.k }),
    ({ first, n, generations }, point) => {
      const quantile = quantileOf(point)
      return (stream) => {
        let last = first
        for (let t = 0; t < generations; t++) last = retrained(last, n, stream)
        return (retrained(last, 1, stream).points[0] ?? Number.NaN) > quantile
      }
    },
  ),
  predicts: law,
  criterion: (value) => probability.equals(value, { margin: 0.01 }),
  controls: {
    'a bandwidth a half too large': {
      at: after(5, 10),
      world: (_: unknown, point: Loop) => ({ first: kernels(point, 1.5) }),
    },
    'one kernel only': {
      at: after(5, 10).map((point) => ({ ...point, h: 1 })),
      predicts: (point) => law({ ...point, k: 0 }),
    },
    ...worlds.oneGenerationTooMany(...after(1).map((point) => ({ ...point, h: 1 }))),
  },
  limits: ['Deviations of less than 0.01 in mass are not looked for.'],
  figure: {
    title: 'Mean mass of a kernel density retrained on wages beyond their 99 % quantile, bandwidth 0.3',
    over: after(...integersFrom(1, 30)).filter(({ table }) => table === TABLES[0]),
    labels: ['generation k', 'mean mass'],
    lines: { 'exact law': law, 'the wages themselves, at most': () => 0.01 },
  },
})
