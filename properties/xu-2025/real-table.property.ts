import { multivariateGaussian } from '../../src/families/multivariate-gaussian.ts'
import {
  accumulate,
  beatsIndependentRealOnly,
  beatsRealOnly,
  choice,
  constant,
  domain,
  type Experiment,
  type Family,
  integer,
  integersFrom,
  logInteger,
  probability,
  property,
  recursiveTraining,
  replace,
  type Stream,
  type TrainingPlan,
} from '../../src/index.ts'
import { readOptions } from '../../src/vitest/options.ts'
import { verify } from '../../src/vitest/verify.ts'
import { beatsRealOnlyIsotropic, beatsRealOnlyVector } from '../../theorems/xu-2025/beats-real-only-vector.ts'
import realTableTheorem, { covarianceOfCovariances } from '../../theorems/xu-2025/real-table.ts'
import { eigenvalues } from './eigenvalues.ts'
import { covariance, realTable } from './table.ts'

interface Race {
  readonly compared: 'means' | 'means and covariances'
  readonly n: number
  readonly T: number
}

const file = readOptions().table
const table = realTable(file)
const d = table.columns.length
const sigma = covariance(table)
const spectra = {
  means: eigenvalues(sigma),
  'means and covariances': [...eigenvalues(sigma), ...eigenvalues(covarianceOfCovariances(sigma))],
}

const margin = 0.03
/** R_T = T − 1 for equal sizes. */
const limit = ({ compared, T }: Race) =>
  beatsRealOnlyVector(
    T - 1,
    spectra[compared].filter((λ) => λ > 1e-9),
  )
/** What a fitted covariance in place of the true one changes is of order T/n; see asymptotic-race. */
const tolerance = ({ n, T }: Race) => (0.3 * T) / n
const near = (value: number, point: Race) =>
  probability.equals(value, { margin, tolerance: tolerance(point) })

/** The table as a population: observations are rows drawn with replacement. */
const rowsOfTable: Family = {
  name: table.name,
  parameters: [],
  width: d,
  check: () => undefined,
  draw(_theta, n, stream, out, start) {
    for (let i = 0; i < n; i++) {
      out.set(table.rows[Math.floor(stream.uniform() * table.rows.length)] ?? [], start + i * d)
    }
  },
  fit() {
    throw new TypeError('a table is drawn from, and not fitted')
  },
}

/** Lower triangular root of Σ, row by row (Cholesky). */
function rootOf(matrix: readonly (readonly number[])[]): number[] {
  const root: number[][] = []
  for (const [i, row] of matrix.entries()) {
    const line: number[] = []
    for (let j = 0; j <= i; j++) {
      const above = (j === i ? line : (root[j] ?? [])).slice(0, j)
      const rest = (row[j] ?? Number.NaN) - above.reduce((sum, x, k) => sum + x * (line[k] ?? Number.NaN), 0)
      line.push(j === i ? Math.sqrt(Math.max(0, rest)) : rest / (root[j]?.[j] ?? Number.NaN))
    }
    root.push(line)
  }
  return root.flat()
}
const fitted = [...new Array(d).fill(0), ...rootOf(sigma)]

/** Squared distance of a model from the table: of its mean, or of its covariance too. */
function squaredDistance({ compared }: Race, theta: Float64Array): number {
  let sum = 0
  for (let i = 0; i < d; i++) sum += (theta[i] ?? Number.NaN) * (theta[i] ?? Number.NaN)
  if (compared === 'means') return sum
  const root = (i: number, j: number) => theta[d + (i * (i + 1)) / 2 + j] ?? Number.NaN
  for (let i = 0; i < d; i++) {
    for (let j = 0; j <= i; j++) {
      let entry = -(sigma[i]?.[j] ?? Number.NaN)
      for (let k = 0; k <= j; k++) entry += root(i, k) * root(j, k)
      sum += entry * entry
    }
  }
  return sum
}

const trainingOf = ({ compared, n }: Race, changed: Partial<TrainingPlan>) => {
  const plan: TrainingPlan = {
    family: multivariateGaussian({ dimension: d, divisor: 'n' }),
    workflow: replace,
    schedule: constant(n),
    initial: fitted,
    ...(compared === 'means' ? { realData: rowsOfTable } : {}),
    ...changed,
  }
  const truth = plan.realData === undefined ? fitted : []
  const training = recursiveTraining(plan)
  return (T: number, stream: Stream, visit?: (t: number, theta: Float64Array) => void) =>
    training.run(truth, T, stream, visit)
}

const lastBeatsFirst =
  (changed: Partial<TrainingPlan> = {}, distance = squaredDistance): Experiment<Race> =>
  (point) => {
    const train = trainingOf(point, changed)
    let first = 0
    return (stream) => {
      const last = train(point.T, stream, (t, theta) => {
        if (t === 1) first = distance(point, theta)
      })
      return distance(point, last) < first
    }
  }

const lastBeatsAnother: Experiment<Race> = (point) => {
  const train = trainingOf(point, {})
  return (stream) => {
    const another = squaredDistance(point, train(1, stream))
    return squaredDistance(point, train(point.T, stream)) < another
  }
}

const at = (compared: Race['compared'], T: number, n = 200): Race => ({ compared, n, T })

verify(
  property(realTableTheorem, {
    title: `the last Gaussian beats the first one with the probability of Imhof’s integral: ${table.name}, ${table.rows.length} rows, ${table.columns.join(', ')}`,
    domain: domain({
      compared: choice('means', 'means and covariances'),
      n: logInteger(100, 400),
      T: integer(2, 8),
    }),
    measures:
      'one run of T Gaussians fitted to n observations each, the first to real rows (means) or to the table’s own Gaussian (means and covariances): is the last one closer to the table than the first?',
    replicate: lastBeatsFirst(),
    criterion: (point) => near(limit(point), point),
    examples: [2, 5, 8].flatMap((T) => [at('means', T), at('means and covariances', T)]),
    controls: {
      'compared with a fit of other rows': {
        at: [at('means', 2)],
        replicate: lastBeatsAnother,
      },
      'all data are kept': {
        at: [at('means', 2), at('means and covariances', 2)],
        replicate: lastBeatsFirst({ workflow: accumulate }),
      },
      'the law against other rows': {
        at: [at('means', 2)],
        criterion: (point) => near(beatsIndependentRealOnly(point.T - 1), point),
      },
      'the law of five generations': {
        at: [at('means', 2)],
        criterion: (point) => near(limit({ ...point, T: 5 }), point),
      },
      // Only a table whose columns go together can refute this one.
      ...(file === undefined
        ? {
            'equal variances, no correlation': {
              at: [at('means and covariances', 2), at('means and covariances', 5)],
              criterion: (point: Race) =>
                near(beatsRealOnlyIsotropic(point.T - 1, spectra[point.compared].length), point),
            },
          }
        : {}),
    },
    survivors: {
      'real rows replaced by the table’s own Gaussian': {
        at: [at('means', 5)],
        replicate: (point) => {
          const training = recursiveTraining({
            family: multivariateGaussian({ dimension: d, divisor: 'n' }),
            workflow: replace,
            schedule: constant(point.n),
          })
          let first = 0
          return (stream) => {
            const last = training.run(fitted, point.T, stream, (t, theta) => {
              if (t === 1) first = squaredDistance(point, theta)
            })
            return squaredDistance(point, last) < first
          }
        },
      },
    },
    limits: [
      'A limit law at finite n: within 0.3 T/n by assumption.',
      'The table is the population. Nothing is said about the world that it was sampled from.',
    ],
    figure: {
      title: `Beating the first fit: ${table.name}, n = 200`,
      x: 'T',
      xLabel: 'generation T',
      yLabel: 'P(T)',
      over: integersFrom(2, 12),
      lines: {
        'Imhof, means': (T) => limit(at('means', T)),
        'Imhof, means and covariances': (T) => limit(at('means and covariances', T)),
        'one parameter': (T) => beatsRealOnly(T - 1),
      },
      series: ({ compared }) => `simulated, ${compared}`,
    },
  }),
)
