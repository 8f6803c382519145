import { axis, domain, integersFrom, laws, points, probability, verify, worlds } from 'collapse-check'
import { TABLES, tableIsGiven } from '#data/table'
import { beatsRealOnlyIsotropic, beatsRealOnlyVector } from '#theorems/xu-2025/beats-real-only-vector'
import theorem from '#theorems/xu-2025/real-table'
import { lastBeatsFirst, population, type TableRace } from './worlds/table-race.ts'

const races = (compared: TableRace['compared'], T: number | number[]) =>
  points({ table: [...TABLES], compared, n: 2000, T })
/** R_T = T − 1 for equal sizes. */
const limit = ({ compared, T, ...race }: TableRace) => beatsRealOnlyVector(T - 1, population(race).spectrum(compared))

verify(theorem, {
  title: `on real tables (${TABLES.join(', ')}) the last Gaussian beats the first one with the probability of Imhof’s integral`,
  domain: domain({
    table: axis.choice(...TABLES),
    compared: axis.choice<TableRace['compared']>('means', 'means and covariances'),
    n: axis.logInteger(2000, 5000),
    T: axis.integer(2, 8),
  }),
  examples: [2, 5, 8].flatMap((T) => [...races('means', T), ...races('means and covariances', T)]),
  measures:
    'one run of T Gaussians fitted to n observations each, the first to real rows (means) or to the table’s own Gaussian (means and covariances): is the last one closer to the table than the first?',
  replicate: lastBeatsFirst,
  predicts: limit,
  criterion: (value) => probability.equals(value, { margin: 0.03 }),
  controls: {
    'compared with a fit of other rows': { at: races('means', 2), world: { opponentIsAnother: true } },
    ...worlds.allDataAreKept(...races('means', 2), ...races('means and covariances', 2)),
    'the law against other rows': {
      at: races('means', 2),
      predicts: ({ T }) => laws.beatsIndependentRealOnly(T - 1),
    },
    'the law of five generations': { at: races('means', 2), predicts: (point) => limit({ ...point, T: 5 }) },
    // Only a table whose columns go together can refute this one.
    ...(!tableIsGiven && {
      'equal variances, no correlation': {
        at: races('means and covariances', [2, 5]),
        predicts: ({ compared, T, ...race }: TableRace) =>
          beatsRealOnlyIsotropic(T - 1, population(race).spectrum(compared).length),
      },
    }),
  },
  survivors: {
    'real rows replaced by the table’s own Gaussian': {
      at: races('means', 5),
      world: (_: unknown, race: TableRace) => ({ realData: population(race).family }),
    },
  },
  limits: [
    'A limit law at n ≥ 2000, without a proof of how near it is. What speaks for an error of order T/n, 0.004 at most, is that the event is the same for (X, Y) and (−X, −Y): the skewness of the rows, of order 1/√n, drops out of Edgeworth’s expansion, and what a fitted covariance changes has mean 0 to that order. Heavy tails in a table make the constant large.',
    'The table is the population. Nothing is said about the world that it was sampled from.',
  ],
  figure: {
    title: `Beating the first fit on the table of ${TABLES[0]}, n = 2000`,
    over: races('means', integersFrom(2, 12)).filter(({ table }) => table === TABLES[0]),
    labels: ['generation T', 'P(T)'],
    lines: {
      'Imhof, means': limit,
      'Imhof, means and covariances': (point) => limit({ ...point, compared: 'means and covariances' }),
      'one parameter': ({ T }) => laws.beatsRealOnly(T - 1),
    },
    series: ({ table, compared }) => (table === TABLES[0] ? `simulated, ${compared}` : undefined),
  },
})
