import {
  axis,
  domain,
  type Experiment,
  exponent,
  families,
  integersFrom,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import quadraticVarianceAccumulation, {
  inflation,
  varianceAt,
} from '#theorems/barzilai-shamir-2025/quadratic-variance-accumulation'
import { accumulating, first } from './accumulating.ts'
import { FAMILIES, type FamilyName } from './quadratic-variance-families.ts'

interface Point {
  readonly family: FamilyName
  readonly n: number
  readonly T: number
}

const FACTOR = 4
/** Errors are cut off here, in units of √(V/n) at the smaller size: nine standard deviations or more. */
const MOST = 12
const TRUTH = 0.5

/** |θ_T − θ_0| at n and at 4n observations a generation, in units of √(V/n). */
const errors =
  (changed: Partial<TrainingPlan> = {}, factor = FACTOR): Experiment<Point> =>
  ({ family: name, n, T }) => {
    const { family, V } = FAMILIES[name]
    const unit = Math.sqrt(varianceAt(V, TRUTH) / n)
    const runs = [n, factor * n].map((size) => accumulating(family, size, changed))
    return (stream) => {
      const [small = Number.NaN, large = Number.NaN] = runs.map((training) =>
        Math.min(MOST, Math.abs(first(training.run([TRUTH], T, stream)) - TRUTH) / unit),
      )
      return [small, large]
    }
  }

/** Mean absolute errors fall like n^(−½): their squares, like 1/n. */
const falls = ({ n, T, family }: Point, gamma: number) => {
  const square = inflation({ V: FAMILIES[family].V, n, T })
  const rest = (1 - 2 / Math.PI) * square
  return exponent.equals(gamma, {
    margin: 0.05,
    factor: FACTOR,
    most: MOST,
    small: { mean: Math.sqrt((2 / Math.PI) * square), variance: rest },
    large: { variance: rest / FACTOR },
  })
}
const at = (n: number, T: number, family: FamilyName = 'Gaussian'): Point => ({ family, n, T })

verify(quadraticVarianceAccumulation, {
  title: 'four times the data halve the mean absolute error, at every generation',
  domain: domain({
    family: axis.choice<FamilyName>('Gaussian', 'Poisson', 'Bernoulli', 'exponential', 'gamma of shape 3'),
    n: axis.logInteger(25, 1600),
    T: axis.logInteger(1, 30),
  }),
  measures: 'the absolute error of θ_T in two runs, of n and of 4n observations a generation',
  replicate: errors(),
  criterion: (point) => falls(point, 0.5),
  examples: [at(25, 1), at(25, 30), at(100, 30), at(400, 1), at(400, 30, 'Bernoulli'), at(100, 30, 'exponential')],
  controls: {
    'the second model of the leaky uniform family': {
      at: [at(100, 1)],
      replicate: ({ n }) => {
        const runs = [n, FACTOR * n].map((size) => accumulating(families.leakyUniform({ N: size }), size))
        return (stream) => {
          const [small = 0, large = 0] = runs.map((training) => 4 * first(training.run([0, 2], 2, stream)))
          return [small, large]
        }
      },
    },
    'the same data in both runs': { at: [at(25, 30), at(400, 1)], replicate: errors({}, 1) },
    'a uniform law, whose edge converges faster': {
      at: [at(100, 1)],
      replicate: ({ n, T }) => {
        const runs = [n, FACTOR * n].map((size) => accumulating(families.uniform({ estimator: 'maximum' }), size))
        return (stream) => {
          const [small = 0, large = 0] = runs.map((training) => 1 - first(training.run([1], T, stream)))
          return [small * n, large * n].map((x) => Math.min(MOST, x)) as [number, number]
        }
      },
    },
  },
  survivors: {
    'each generation replaces the last: the rate in n is the same': {
      at: [at(100, 5)],
      replicate: errors({ workflow: workflows.replace }),
    },
  },
  limits: [
    'Between n and 4n, and for exponents further than 0.05 from ½ (0.1 for mean squares).',
    'Errors are cut off at 12 units, nine standard deviations or more.',
  ],
  figure: {
    title: 'Exponent of the mean absolute error between n and 4n',
    x: 'n',
    xLabel: 'observations a generation n',
    yLabel: 'exponent',
    xScale: 'log',
    over: integersFrom(25, 400),
    lines: { '½': () => 0.5, 'collapse at the second model: 0': () => 0 },
    series: ({ family, T }) => `${family}, T = ${T}`,
  },
})
