import {
  axis,
  chain,
  domain,
  families,
  integersFrom,
  points,
  probability,
  special,
  verify,
  worlds,
} from 'collapse-check'
import { TABLES } from '#data/table'
import theorem, { lessBeyond, meanMassBeyond } from '#theorems/xu-2025/real-table-tail'
import { type Column, isColumn, LAST_COLUMNS, quantileOf } from './worlds/table-column.ts'

/** Whether the last Gaussian has less than `level` beyond the real 99 % quantile. */
interface Tail extends Column {
  readonly n: number
  readonly k: number
  readonly level: number
}
const after = (...k: number[]): Tail[] =>
  LAST_COLUMNS.flatMap((column) => points({ ...column, n: 20, k, level: 0.001 }))
const law = (point: Tail) => lessBeyond({ ...point, quantile: quantileOf(point) })

verify(theorem, {
  title:
    'a Gaussian retrained on a column of a real table has lost the tail beyond the 99 % quantile with the exact probability',
  domain: domain({
    table: axis.choice(...TABLES),
    column: axis.integer(0, 3),
    n: axis.logInteger(5, 60),
    perSample: axis.logUniform(0.02, 0.5),
    level: axis.logUniform(0.0003, 0.005).means('the mass below which the tail counts as lost'),
  })
    .derive(({ perSample, ...point }) => ({ ...point, k: Math.ceil(perSample * point.n) }))
    .where(isColumn),
  examples: after(1, 5, 10),
  measures:
    'one run of k generations from the Gaussian of the column: has the last one less than the level beyond the real 99 % quantile?',
  replicate: chain(
    ({ n, k }: Tail) => ({ family: families.gaussian({ divisor: 'n' }), truth: [0, 1], generations: k, n }),
    ({ mean, sd }, point) => special.normalSurvival((quantileOf(point) - mean) / sd) < point.level,
  ),
  predicts: law,
  criterion: (value) => probability.equals(value, { margin: 0.03 }),
  controls: {
    ...worlds.allDataAreKept(...after(10)),
    ...worlds.oneGenerationTooMany(...after(1)),
    'as if the mean mass were that of a typical run': {
      at: after(10),
      predicts: (point) => (meanMassBeyond({ ...point, quantile: quantileOf(point) }) < point.level ? 1 : 0),
    },
  },
  survivors: worlds.everyObservationDrawn(...after(5)),
  limits: ['Deviations of less than 0.03 in probability are not looked for.'],
  figure: {
    title: 'A Gaussian retrained on wages, n = 20: Pr(less than 0.1 % beyond the real 99 % quantile)',
    over: after(...integersFrom(1, 20)).filter(({ table }) => table === TABLES[0]),
    labels: ['generation k', 'Pr(tail lost)'],
    lines: { law, 'n = 50': (point) => law({ ...point, n: 50 }) },
  },
})
