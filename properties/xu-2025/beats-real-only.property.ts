import {
  accumulate,
  beatsIndependentRealOnly,
  beatsRealOnly,
  choice,
  domain,
  type Experiment,
  gaussianMean,
  integer,
  integersFrom,
  logInteger,
  power,
  probability,
  property,
  recursiveTraining,
  relativeSyntheticVariance,
  replace,
  type TrainingPlan,
} from '../../src/index.ts'
import { verify } from '../../src/vitest/verify.ts'
import beatsRealOnlyTheorem from '../../theorems/xu-2025/beats-real-only.ts'

interface Race {
  /** Sample sizes ⌈n t^p⌉. */
  readonly n: number
  readonly p: number
  readonly T: number
}

const margin = 0.02
const ratio = ({ n, p, T }: Race) => relativeSyntheticVariance(integersFrom(1, T).map(power(n, p)))

/** Whether the last model is closer to the truth than the first one of the same run. */
const lastBeatsFirst =
  (changed: Partial<TrainingPlan> = {}, truth = 0): Experiment<Race> =>
  ({ n, p, T }) => {
    const training = recursiveTraining({
      family: gaussianMean({ sd: 1 }),
      workflow: replace,
      schedule: power(n, p),
      ...changed,
    })
    let first = 0
    return (stream) => {
      const last = training.run([truth], T, stream, (t, theta) => {
        if (t === 1) first = theta[0] ?? Number.NaN
      })
      return Math.abs((last[0] ?? Number.NaN) - truth) < Math.abs(first - truth)
    }
  }

/** The wrong opponent: a model fitted on real data of its own. */
const lastBeatsAnother: Experiment<Race> = ({ n, p, T }) => {
  const training = recursiveTraining({
    family: gaussianMean({ sd: 1 }),
    workflow: replace,
    schedule: power(n, p),
  })
  return (stream) => {
    const another = training.run([0], 1, stream)[0] ?? Number.NaN
    return Math.abs(training.run([0], T, stream)[0] ?? Number.NaN) < Math.abs(another)
  }
}

const at = (n: number, p: number, T: number): Race => ({ n, p, T })

verify(
  property(beatsRealOnlyTheorem, {
    title: 'the last model beats the first one with the arctangent probability',
    domain: domain({ n: logInteger(1, 500), p: choice(0, 0.5, 1, 1.5, 2), T: integer(2, 60) }),
    measures: 'one run of T generations with n_t = ⌈n t^p⌉: is θ_T closer to the truth than θ_1?',
    replicate: lastBeatsFirst(),
    criterion: (point) => probability.equals(beatsRealOnly(ratio(point)), { margin }),
    examples: [
      at(10, 0, 2),
      at(10, 0, 5),
      at(10, 0, 13),
      at(10, 0, 40),
      at(10, 1, 8),
      at(10, 1.5, 8),
      at(10, 2, 8),
    ],
    controls: {
      'compared with a model of other real data': {
        at: [at(10, 0, 2), at(10, 0, 5)],
        replicate: lastBeatsAnother,
      },
      'all data are kept': { at: [at(10, 0, 5)], replicate: lastBeatsFirst({ workflow: accumulate }) },
      'the real data counted among the synthetic': {
        at: [at(10, 0, 2), at(10, 2, 8)],
        criterion: (point) => probability.equals(beatsRealOnly(ratio(point) + 1), { margin }),
      },
    },
    survivors: {
      'another truth': { at: [at(10, 0, 5)], replicate: lastBeatsFirst({}, 7) },
      'every observation drawn': { at: [at(10, 0, 5)], replicate: lastBeatsFirst({ path: 'raw' }) },
    },
    limits: [
      'Deviations of less than 0.02 in probability are not looked for.',
      'One dimension, Gaussian data.',
    ],
    figure: {
      title: 'Probability of beating the model that saw real data only, equal sample sizes',
      x: 'T',
      xLabel: 'generation T',
      yLabel: 'P(T)',
      over: integersFrom(2, 40),
      lines: {
        'same real data (this page)': (T) => beatsRealOnly(ratio(at(10, 0, T))),
        'other real data': (T) => beatsIndependentRealOnly(ratio(at(10, 0, T))),
        'one half': () => 0.5,
      },
      series: ({ p }) => (p === 0 ? 'simulated' : undefined),
    },
  }),
)
