import {
  axis,
  domain,
  type Experiment,
  integersFrom,
  laws,
  mean,
  recursiveTraining,
  schedules,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import eightGaussiansLoop, {
  diversity,
  diversityWithoutRealData,
  type MixtureLoop,
} from '#theorems/bertrand-2024/eight-gaussians-loop'
import { EQUAL_WEIGHTS, eightWeights } from './eight-gaussians.ts'

interface Loop extends MixtureLoop {
  /** Steps of EM a generation. */
  readonly steps: number
}

/** 7/8 − (1 − Σ w²) = Σ (w_j − 1/8)² after one run: how uneven the weights have become. */
const unevenness =
  (changed: Partial<TrainingPlan> = {}): Experiment<Loop> =>
  ({ n, k, t, steps }) => {
    const training = recursiveTraining({
      family: eightWeights(steps),
      workflow: workflows.fixedRealLatestSynthetic,
      schedule: schedules.realThenSynthetic(n, k),
      ...changed,
    })
    return (stream) =>
      training.run(EQUAL_WEIGHTS, t + 1, stream).reduce((sum, weight) => sum + (weight - 1 / 8) * (weight - 1 / 8), 0)
  }

const predicted = (point: Loop) => 7 / 8 - diversity(point)

/**
 * With the variance of the replicates from the law of the pooled counts. A quarter of slack: the law takes every
 * observation to show its component, and all but some 3 in 10 000 do.
 */
const equalsMean = (point: Loop, value = predicted(point)) => {
  const { variance } = laws.pooledSquaredDistance(point, { equal: 8 })
  return mean.equals(value, { margin: 0.15 * value, variance: { atMost: 1.25 * variance } })
}
const at = (t: number, k = 40, steps = 1, n = 80): Loop => ({ n, k, t, steps })

verify(eightGaussiansLoop, {
  title: 'with the real data kept the weights become as uneven as predicted, and no more',
  domain: domain({
    n: axis.logInteger(40, 80),
    lambda: axis.logUniform(0.3, 1.5),
    t: axis.integer(1, 4),
    steps: axis.choice(1, 2),
  }).derive(({ n, lambda, ...rest }) => ({ n, k: Math.ceil(lambda * n), ...rest })),
  measures: 'the sum of the squared deviations of the weights from 1/8 after one run',
  replicate: unevenness(),
  criterion: (point) => equalsMean(point),
  examples: [at(1), at(2), at(4), at(4, 80), at(4, 120), at(2, 40, 2)],
  controls: {
    'no real data after the first fit': {
      at: [at(2), at(4, 80)],
      replicate: unevenness({ workflow: workflows.replace }),
    },
    'half as much of both than assumed': {
      at: [at(2), at(4, 80)],
      replicate: (point) => unevenness({ schedule: schedules.realThenSynthetic(point.n / 2, point.k / 2) })(point),
    },
    'the law without real data': {
      at: [at(2), at(4, 120)],
      criterion: (point) => equalsMean(point, 7 / 8 - diversityWithoutRealData(point)),
    },
  },
  survivors: {
    'three steps of EM in place of one': {
      at: [at(2)],
      replicate: unevenness({ family: eightWeights(3) }),
    },
  },
  limits: [
    'Deviations of less than 15 % are not looked for: the law takes every observation to show its component.',
    'The variance of the replicates is that law’s too, with a quarter of slack.',
    'Means and covariances are known here; see eight-gaussians-areas for all of them.',
  ],
  figure: {
    title: 'Unevenness of the weights of eight Gaussians, n = 80, k = 40',
    x: 't',
    xLabel: 'generations after the fit on real data',
    yLabel: 'Σ (w − 1/8)²',
    over: integersFrom(1, 8),
    lines: {
      'real data kept': (t) => predicted(at(t)),
      'no real data': (t) => 7 / 8 - diversityWithoutRealData(at(t)),
    },
    series: ({ n, k }) => (n === 80 && k === 40 ? 'simulated' : undefined),
  },
})
