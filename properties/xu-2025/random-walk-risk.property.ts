import {
  accumulate,
  choice,
  domain,
  type Experiment,
  gaussianMean,
  integer,
  integersFrom,
  logInteger,
  logUniform,
  mean,
  power,
  property,
  recursiveTraining,
  replace,
  type TrainingPlan,
} from '../../src/index.ts'
import { verify } from '../../src/vitest/verify.ts'
import randomWalkRisk from '../../theorems/xu-2025/random-walk-risk.ts'

interface Walk {
  /** Sample sizes ⌈n t^p⌉. */
  readonly n: number
  readonly p: number
  readonly T: number
  readonly sd: number
}

/** σ² Σ 1/n_t with the sizes that are really used. */
const risk = ({ n, p, T, sd }: Walk) =>
  integersFrom(1, T).reduce((sum, t) => sum + (sd * sd) / power(n, p)(t), 0)

const squaredError =
  (changed: (point: Walk) => Partial<TrainingPlan> = () => ({})): Experiment<Walk> =>
  (point) => {
    const { n, p, T, sd } = point
    const training = recursiveTraining({
      family: gaussianMean({ sd }),
      workflow: replace,
      schedule: power(n, p),
      ...changed(point),
    })
    return (stream) => {
      const error = training.run([0], T, stream)[0] ?? Number.NaN
      return error * error
    }
  }

/** Fits only the batch that the last schedule entry would draw, from the truth: no recursion. */
const withoutRecursion: Experiment<Walk> = ({ n, p, T, sd }) => {
  const training = recursiveTraining({
    family: gaussianMean({ sd }),
    workflow: replace,
    schedule: () => power(n, p)(T),
  })
  return (stream) => {
    const error = training.run([0], 1, stream)[0] ?? Number.NaN
    return error * error
  }
}

// The squared error of a normal estimate has variance 2·mean²; a quarter of slack.
const variance = { timesMeanSquared: 2.5 }
const equalsRisk = (value: number) => mean.equals(value, { margin: 0.03 * value, variance })
const at = (n: number, p: number, T: number): Walk => ({ n, p, T, sd: 1 })

verify(
  property(randomWalkRisk, {
    title: 'the mean squared error is σ² Σ 1/n_t under constant, linear and superlinear schedules',
    domain: domain({
      n: logInteger(1, 200),
      p: choice(0, 0.5, 1, 1.5, 2),
      T: integer(1, 40),
      sd: logUniform(0.1, 10),
    }),
    measures: 'the squared error of θ_T after one run with n_t = ⌈n t^p⌉',
    replicate: squaredError(),
    criterion: (point) => equalsRisk(risk(point)),
    examples: [
      at(5, 0, 12),
      at(5, 0.5, 12),
      at(5, 1, 12),
      at(5, 1.5, 12),
      at(5, 2, 12),
      at(5, 1, 1),
      at(5, 1, 3),
      at(5, 1, 40),
    ],
    controls: {
      'no recursion: every model fits the truth': {
        at: [at(5, 0, 12), at(5, 2, 12)],
        replicate: withoutRecursion,
      },
      'schedule shifted by one generation': {
        at: [at(5, 1, 12), at(5, 2, 12)],
        replicate: squaredError(({ n, p }) => ({ schedule: (t) => power(n, p)(t + 1) })),
      },
      'all data are kept': { at: [at(5, 0, 12)], replicate: squaredError(() => ({ workflow: accumulate })) },
      'standard deviation in place of the variance': {
        at: [{ ...at(5, 0, 12), sd: 2 }],
        criterion: (point) => equalsRisk(risk(point) / point.sd),
      },
    },
    survivors: {
      'every observation drawn': { at: [at(5, 0, 12)], replicate: squaredError(() => ({ path: 'raw' })) },
    },
    limits: [
      'Deviations of less than 3 % of the risk are not looked for.',
      'A finite identity at each T. That the risk diverges for p ≤ 1 and not for p > 1 is a statement about the series, which no simulation can show.',
    ],
    figure: {
      title: 'Mean squared error under three schedules, n = 5, σ = 1',
      x: 'T',
      xLabel: 'generation T',
      yLabel: 'mean squared error',
      xScale: 'log',
      yScale: 'log',
      over: integersFrom(1, 40),
      lines: {
        'constant n': (T) => risk(at(5, 0, T)),
        'linear n·t': (T) => risk(at(5, 1, T)),
        'superlinear n·t²': (T) => risk(at(5, 2, T)),
      },
      series: ({ p }) => ([0, 1, 2].includes(p) ? 'simulated' : undefined),
    },
  }),
)
