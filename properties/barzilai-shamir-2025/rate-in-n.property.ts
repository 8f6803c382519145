import {
  axis,
  chain,
  domain,
  type Experiment,
  exponent,
  families,
  integersFrom,
  points,
  verify,
  workflows,
} from 'collapse-check'
import theorem, { inflation, varianceAt } from '#theorems/barzilai-shamir-2025/quadratic-variance-accumulation'
import { keepingAllData } from './worlds/keeping-all-data.ts'
import { type FamilyName, lawOf, type MeanRun, meanRun } from './worlds/quadratic-variance.ts'

type Run = Omit<MeanRun, 'mean'>

const MEAN = 0.5
const FACTOR = 4
/** Errors are cut off here, in units of √(V/n) at the smaller size: nine standard deviations or more. */
const MOST = 12
const runs = (n: number | number[], T: number, family: FamilyName = 'Gaussian') => points({ family, n, T })

const error = chain(
  (point: Run) => meanRun({ ...point, mean: MEAN }),
  (last) => Math.abs(last.mean - MEAN),
)
const standardError = (point: Run) => Math.sqrt(varianceAt(lawOf(point).V, MEAN) / point.n)

/** An error at n and at `factor`·n observations a generation, both in the unit of the smaller size. */
const atTwoSizes =
  (wrong: Experiment<Run>, { factor = FACTOR, unitAt = standardError } = {}): Experiment<Run> =>
  (point) => {
    const unit = unitAt(point)
    const [small, large] = [wrong(point), wrong({ ...point, n: factor * point.n })]
    return (stream) => [Math.min(MOST, Number(small(stream)) / unit), Math.min(MOST, Number(large(stream)) / unit)]
  }

const leaky = chain(
  ({ n }: Run) => keepingAllData({ family: families.leakyUniform({ N: n }), truth: [0, 2], n, T: 2 }),
  ({ leak }) => 4 * leak,
)
const edge = chain(
  ({ n, T }: Run) => keepingAllData({ family: families.uniform({ estimator: 'maximum' }), truth: [1], n, T }),
  ({ end }) => 1 - end,
)

verify(theorem, {
  title: 'four times the data halve the mean absolute error, at every generation',
  domain: domain({
    family: axis.choice<FamilyName>('Gaussian', 'Poisson', 'Bernoulli', 'exponential', 'gamma of shape 3'),
    n: axis.logInteger(25, 1600),
    T: axis.logInteger(1, 30),
  }),
  examples: [
    ...runs(25, 1),
    ...runs([25, 100], 30),
    ...runs(400, 1),
    ...runs(400, 30, 'Bernoulli'),
    ...runs(100, 30, 'exponential'),
  ],
  measures: 'the absolute error of θ_T in two runs, of n and of 4n observations a generation',
  replicate: atTwoSizes(error),
  // Mean absolute errors fall like n^(−½): their squares, like 1/n.
  criterion: (point) => {
    const square = inflation(lawOf(point))
    const variance = (1 - 2 / Math.PI) * square
    return exponent.equals(0.5, {
      margin: 0.05,
      factor: FACTOR,
      most: MOST,
      small: { mean: Math.sqrt((2 / Math.PI) * square), variance },
      large: { variance: variance / FACTOR },
    })
  },
  controls: {
    'the second model of the leaky uniform family': {
      at: runs(100, 1),
      replicate: atTwoSizes(leaky, { unitAt: () => 1 }),
    },
    'the same data in both runs': {
      at: [...runs(25, 30), ...runs(400, 1)],
      replicate: atTwoSizes(error, { factor: 1 }),
    },
    'a uniform law, whose edge converges faster': {
      at: runs(100, 1),
      replicate: atTwoSizes(edge, { unitAt: ({ n }) => 1 / n }),
    },
  },
  survivors: {
    'each generation replaces the last: the rate in n is the same': {
      at: runs(100, 5),
      replicate: atTwoSizes(error.in({ workflow: workflows.replace })),
    },
  },
  limits: [
    'Between n and 4n, and for exponents further than 0.05 from ½ (0.1 for mean squares).',
    'Errors are cut off at 12 units, nine standard deviations or more.',
  ],
  figure: {
    title: 'Exponent of the mean absolute error between n and 4n',
    over: runs(integersFrom(25, 400), 1),
    labels: ['observations a generation n', 'exponent'],
    log: 'x',
    lines: { '½': () => 0.5, 'collapse at the second model: 0': () => 0 },
    series: ({ family, T }) => `${family}, T = ${T}`,
  },
})
