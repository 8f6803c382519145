import {
  axis,
  domain,
  type Experiment,
  integersFrom,
  laws,
  mean,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import quadraticVarianceAccumulation, {
  fourthMoment,
  inflation,
  varianceAt,
} from '#theorems/barzilai-shamir-2025/quadratic-variance-accumulation'
import { accumulating, first } from './accumulating.ts'
import { FAMILIES, type FamilyName } from './quadratic-variance-families.ts'

interface Point {
  readonly family: FamilyName
  readonly n: number
  readonly T: number
  readonly mean: number
}

const lawOf = ({ family, ...point }: Point) => ({ ...point, V: FAMILIES[family].V })

/** The squared error of the estimate, in units of V/n. */
const squaredError =
  (changed: Partial<TrainingPlan> = {}, { unit = 1, later = 0 } = {}): Experiment<Point> =>
  ({ family: name, n, T, mean: truth }) => {
    const { family, V } = FAMILIES[name]
    const training = accumulating(family, n, changed)
    const scale = varianceAt(V, truth * unit) / n
    return (stream) => {
      const error = first(training.run([truth * unit], T + later, stream)) - truth * unit
      return (error * error) / scale
    }
  }

/** The law gives the variance of the squared error; a quarter of slack. */
const equals = (point: Point, value: number) => {
  const law = lawOf(point)
  const exact = inflation(law)
  return mean.equals(value, {
    margin: 0.04 * value,
    variance: { atMost: 1.25 * (fourthMoment(law) - exact * exact) },
  })
}
const at = (family: FamilyName, n: number, T: number, truth = 1): Point => ({ family, n, T, mean: truth })

verify(quadraticVarianceAccumulation, {
  title: 'the mean squared error of the mean is the exact one, family by family',
  domain: domain({
    family: axis.choice<FamilyName>(
      'Gaussian',
      'Poisson',
      'Bernoulli',
      'binomial of 3 trials',
      'exponential',
      'gamma of shape 3',
      'negative binomial of size 2',
      'Gaussian variance',
    ),
    n: axis.logInteger(2, 500),
    T: axis.logInteger(1, 100),
    u: axis.uniform(0.1, 0.9),
  })
    .derive(({ family, n, T, u }) => ({ family, n, T, mean: FAMILIES[family].meanAt(u) }))
    // Beyond, the mean lives on rare large errors; the variance of the squared error shows it.
    // Skewer laws live on rare large errors, as the mean square of the squared error shows; long runs are examples.
    .where((point) => {
      const mean = inflation(lawOf(point))
      return fourthMoment(lawOf(point)) < 4.5 * mean * mean && (point.T <= 20 || point.T === 100)
    }),
  measures: 'the squared error of the estimated mean after T generations, in units of V/n',
  replicate: squaredError(),
  criterion: (point) => equals(point, inflation(lawOf(point))),
  examples: [
    at('Bernoulli', 5, 8, 0.3),
    at('binomial of 3 trials', 5, 8, 0.3),
    at('Poisson', 5, 8, 2),
    at('Gaussian', 5, 8, 0),
    at('gamma of shape 3', 5, 8),
    at('negative binomial of size 2', 20, 8, 2),
    at('exponential', 50, 100),
    at('exponential', 100, 100),
    at('Gaussian variance', 50, 8),
  ],
  controls: {
    'each generation replaces the last': {
      at: [at('Bernoulli', 5, 8, 0.3), at('gamma of shape 3', 5, 8), at('Poisson', 5, 8, 2)],
      replicate: squaredError({ workflow: workflows.replace }),
    },
    'variance taken as V·H_T/n': {
      at: [at('Bernoulli', 5, 8, 0.3), at('Bernoulli', 2, 8, 0.5)],
      criterion: (point) => equals(point, laws.harmonicSquares(point.T)),
    },
    'one generation too many': {
      at: [at('Poisson', 5, 1, 2)],
      replicate: squaredError({}, { later: 1 }),
    },
  },
  survivors: {
    'every observation drawn': {
      at: [at('Bernoulli', 5, 8, 0.3), at('gamma of shape 3', 5, 8)],
      replicate: squaredError({ path: 'raw' }),
    },
    'data in other units': {
      at: [at('exponential', 20, 8), at('Gaussian variance', 50, 8)],
      replicate: squaredError({}, { unit: 1000 }),
    },
  },
  limits: [
    'Deviations of less than 4 % of the mean squared error are not looked for.',
    'The certificate assumes that the variance of the squared error is at most 1.25 times the law’s.',
    'Only points whose squared error has a mean square below 4.5 squared means: small samples of the skewest families are left out.',
  ],
  figure: {
    title: 'Inflation of the mean squared error, five observations a generation',
    x: 'T',
    xLabel: 'generation T',
    yLabel: 'n · mean squared error / V',
    over: integersFrom(1, 12),
    lines: {
      'v₂ = −1 (Bernoulli)': (T) => inflation({ V: FAMILIES.Bernoulli.V, n: 5, T }),
      'v₂ = 0 (Gaussian, Poisson)': (T) => inflation({ V: FAMILIES.Poisson.V, n: 5, T }),
      'v₂ = ⅓ (gamma of shape 3)': (T) => inflation({ V: FAMILIES['gamma of shape 3'].V, n: 5, T }),
    },
    series: ({ family, n }) => (n === 5 ? family : undefined),
  },
})
