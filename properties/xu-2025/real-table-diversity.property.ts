import { axis, chain, domain, families, integersFrom, mean, points, verify, worlds } from 'collapse-check'
import { TABLES, table } from '#data/table'
import theorem, { gaussianDiversity, gaussianSquare, type TableLoop } from '#theorems/xu-2025/real-table-diversity'
import { population } from './worlds/table-race.ts'

interface Loop extends TableLoop {
  readonly table: string
}
const after = (...k: number[]): Loop[] => points({ table: [...TABLES], n: 20, k })
const width = (point: Loop) => table(point.table).columns.length

verify(theorem, {
  title: 'the total variance of a Gaussian retrained on a real table is the predicted share of the table’s',
  domain: domain({
    table: axis.choice(...TABLES),
    n: axis.logInteger(10, 60),
    perSample: axis.logUniform(0.02, 1),
  }).derive(({ table, n, perSample }) => ({ table, n, k: Math.ceil(perSample * n) })),
  examples: after(1, 5, 20),
  measures:
    'the variance of the last Gaussian, a mean over the columns, after one run of k generations that starts from the table’s own Gaussian',
  replicate: chain(
    (point: Loop) => ({
      family: population(point).family,
      truth: population(point).fitted,
      generations: point.k,
      n: point.n,
    }),
    (_last, point, { theta }) => {
      const d = width(point)
      return theta.slice(d).reduce((sum, entry) => sum + entry * entry, 0) / d
    },
  ),
  predicts: gaussianDiversity,
  // The variance is the law's, with a hundredth of slack.
  criterion: (value, point) => {
    const exact = gaussianDiversity(point)
    const square = gaussianSquare(point, population(point).spectrum('means'))
    return mean.equals(value, { margin: 0.1 * exact, variance: { atMost: 1.01 * (square - exact * exact) } })
  },
  controls: {
    ...worlds.allDataAreKept(...after(20)),
    ...worlds.oneGenerationTooMany(...points({ table: [...TABLES], n: 10, k: 1 })),
    'divisor n − 1': {
      at: after(5, 20),
      world: (_, point) => ({ family: families.multivariateGaussian({ dimension: width(point), divisor: 'n-1' }) }),
    },
  },
  survivors: worlds.everyObservationDrawn(...after(5)),
  limits: [
    'Deviations of less than 10 % are not looked for.',
    'A mean: most runs have less, see the drift of the logarithm.',
  ],
  figure: {
    title: 'Total variance of a Gaussian retrained on a table, n = 20',
    over: points({ table: TABLES[0] as string, n: 20, k: integersFrom(1, 40) }),
    labels: ['generation k', 'share of the table’s variance'],
    lines: { '(1 − 1/n)^k': gaussianDiversity },
  },
})
