import {
  axis,
  chain,
  domain,
  families,
  integersFrom,
  points,
  probability,
  special,
  variates,
  verify,
  worlds,
} from 'collapse-check'
import { TABLES } from '#data/table'
import theorem, { meanMassBeyond, type TableTail } from '#theorems/xu-2025/real-table-tail'
import { type Column, isColumn, LAST_COLUMNS, quantileOf } from './worlds/table-column.ts'

interface Loop extends Column, Omit<TableTail, 'quantile'> {}
const after = (...k: number[]): Loop[] => LAST_COLUMNS.flatMap((column) => points({ ...column, n: 10, k }))
const law = (point: Loop) => meanMassBeyond({ ...point, quantile: quantileOf(point) })
const ofWages = ({ table }: Loop) => table === TABLES[0]

verify(theorem, {
  title:
    'the mean mass of a retrained Gaussian beyond the real 99 % quantile of a column is the exact one, and no smaller than at first',
  domain: domain({
    table: axis.choice(...TABLES),
    column: axis.integer(0, 3),
    n: axis.logInteger(5, 50),
    perSample: axis.logUniform(0.02, 0.5),
  })
    .derive(({ perSample, ...point }) => ({ ...point, k: Math.ceil(perSample * point.n) }))
    .where(isColumn),
  examples: after(1, 5, 10),
  measures:
    'one run of k generations from the Gaussian of the column, and one draw of the last: is it beyond the real 99 % quantile?',
  replicate: chain(
    ({ n, k }: Loop) => ({ family: families.gaussian({ divisor: 'n' }), truth: [0, 1], generations: k, n }),
    ({ mean, sd }, point, _run, stream) => mean + sd * variates.normal(stream) > quantileOf(point),
  ),
  predicts: law,
  criterion: (value) => probability.equals(value, { margin: 0.005 }),
  controls: {
    'divisor n − 2: the spread grows': {
      at: after(5, 10).filter(ofWages),
      world: {
        family: families.changedEstimator(families.gaussian({ divisor: 'n' }), 'divisor n − 2', (theta, n) => {
          theta[1] = (theta[1] ?? Number.NaN) * Math.sqrt(n / (n - 2))
        }),
      },
    },
    'the mass of the first Gaussian': {
      at: after(10).filter(ofWages),
      predicts: (point) => special.normalSurvival(quantileOf(point)),
    },
    'a Gaussian of variance (1 − 1/n)^k': {
      at: after(10),
      predicts: (point) =>
        special.normalSurvival(quantileOf(point) * Math.exp((-point.k / 2) * Math.log1p(-1 / point.n))),
    },
  },
  survivors: worlds.everyObservationDrawn(...after(5)),
  limits: ['Deviations of less than 0.005 in mass are not looked for.'],
  figure: {
    title: 'Mean mass of a Gaussian retrained on wages beyond their 99 % quantile, n = 10',
    over: after(...integersFrom(1, 30)).filter(ofWages),
    labels: ['generation k', 'mean mass'],
    lines: {
      'mean over runs': law,
      'the wages themselves, at most': () => 0.01,
      'their own Gaussian': (point) => special.normalSurvival(quantileOf(point)),
    },
  },
})
