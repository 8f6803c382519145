import {
  axis,
  domain,
  type Experiment,
  integersFrom,
  laws,
  probability,
  readOptions,
  recursiveTraining,
  type Stream,
  schedules,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import { beatsRealOnlyIsotropic, beatsRealOnlyVector } from '#theorems/xu-2025/beats-real-only-vector'
import realTableTheorem from '#theorems/xu-2025/real-table'
import { realTable } from './table.ts'
import { type Compared, populationOf } from './table-population.ts'

interface Race {
  readonly compared: Compared
  readonly n: number
  readonly T: number
}

const file = readOptions().table
const table = realTable(file)
const { family, fitted, rows, spectrum, squaredDistance } = populationOf(table)

const margin = 0.03
/** R_T = T − 1 for equal sizes. */
const limit = ({ compared, T }: Race) => beatsRealOnlyVector(T - 1, spectrum(compared))
const near = (value: number) => probability.equals(value, { margin })

/** The squared distance from the table of the models of a run, first and last. */
function runs({ compared, n, T }: Race, changed: Partial<TrainingPlan>) {
  const plan: TrainingPlan = {
    family,
    workflow: workflows.replace,
    schedule: schedules.constant(n),
    initial: fitted,
    ...(compared === 'means' ? { realData: rows } : {}),
    ...changed,
  }
  const truth = plan.realData === rows ? [] : fitted
  const training = recursiveTraining(plan)
  let first = 0
  return (stream: Stream): readonly [number, number] => {
    const last = training.run(truth, T, stream, (t, theta) => {
      if (t === 1) first = squaredDistance(compared, theta)
    })
    return [first, squaredDistance(compared, last)]
  }
}

const lastBeatsFirst =
  (changed: Partial<TrainingPlan> = {}): Experiment<Race> =>
  (point) => {
    const run = runs(point, changed)
    return (stream) => {
      const [first, last] = run(stream)
      return last < first
    }
  }

const lastBeatsAnother: Experiment<Race> = (point) => {
  const run = runs(point, {})
  return (stream) => {
    const [another] = run(stream)
    const [, last] = run(stream)
    return last < another
  }
}

const at = (compared: Compared, T: number, n = 2000): Race => ({ compared, n, T })

verify(realTableTheorem, {
  title: `the last Gaussian beats the first one with the probability of Imhof’s integral: ${table.name}, ${table.rows.length} rows, ${table.columns.join(', ')}`,
  domain: domain({
    compared: axis.choice<Compared>('means', 'means and covariances'),
    n: axis.logInteger(2000, 5000),
    T: axis.integer(2, 8),
  }),
  measures:
    'one run of T Gaussians fitted to n observations each, the first to real rows (means) or to the table’s own Gaussian (means and covariances): is the last one closer to the table than the first?',
  replicate: lastBeatsFirst(),
  criterion: (point) => near(limit(point)),
  examples: [2, 5, 8].flatMap((T) => [at('means', T), at('means and covariances', T)]),
  controls: {
    'compared with a fit of other rows': {
      at: [at('means', 2)],
      replicate: lastBeatsAnother,
    },
    'all data are kept': {
      at: [at('means', 2), at('means and covariances', 2)],
      replicate: lastBeatsFirst({ workflow: workflows.accumulate }),
    },
    'the law against other rows': {
      at: [at('means', 2)],
      criterion: ({ T }) => near(laws.beatsIndependentRealOnly(T - 1)),
    },
    'the law of five generations': {
      at: [at('means', 2)],
      criterion: (point) => near(limit({ ...point, T: 5 })),
    },
    // Only a table whose columns go together can refute this one.
    ...(file === undefined
      ? {
          'equal variances, no correlation': {
            at: [at('means and covariances', 2), at('means and covariances', 5)],
            criterion: ({ compared, T }: Race) => near(beatsRealOnlyIsotropic(T - 1, spectrum(compared).length)),
          },
        }
      : {}),
  },
  survivors: {
    'real rows replaced by the table’s own Gaussian': {
      at: [at('means', 5)],
      replicate: lastBeatsFirst({ realData: family }),
    },
  },
  limits: [
    'A limit law at n ≥ 2000, without a proof of how near it is. What speaks for an error of order T/n, 0.004 at most, is that the event is the same for (X, Y) and (−X, −Y): the skewness of the rows, of order 1/√n, drops out of Edgeworth’s expansion, and what a fitted covariance changes has mean 0 to that order. Heavy tails in a table make the constant large.',
    'The table is the population. Nothing is said about the world that it was sampled from.',
  ],
  figure: {
    title: `Beating the first fit: ${table.name}, n = 2000`,
    x: 'T',
    xLabel: 'generation T',
    yLabel: 'P(T)',
    over: integersFrom(2, 12),
    lines: {
      'Imhof, means': (T) => limit(at('means', T)),
      'Imhof, means and covariances': (T) => limit(at('means and covariances', T)),
      'one parameter': (T) => laws.beatsRealOnly(T - 1),
    },
    series: ({ compared }) => `simulated, ${compared}`,
  },
})
