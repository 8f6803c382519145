import {
  axis,
  domain,
  type Experiment,
  families,
  integersFrom,
  probability,
  recursiveTraining,
  schedules,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import theorem2, { errorBound, exactFailure, type FiniteRun } from '#theorems/bertrand-2024/theorem-2'
import { samplerOf } from './changed-statistics.ts'

const family = families.gaussianMean({ sd: 1 })

/** Whether the last model is further from the truth than the bound times `factor`. */
const exceeds =
  (changed: (point: FiniteRun) => Partial<TrainingPlan> = () => ({}), factor = 1, truth = 0): Experiment<FiniteRun> =>
  (point) => {
    const training = recursiveTraining({
      family,
      workflow: workflows.fixedRealLatestSynthetic,
      schedule: schedules.realThenSynthetic(point.n, point.k),
      start: [truth + point.start],
      ...changed(point),
    })
    const bound = factor * errorBound(point)
    return (stream) => Math.abs((training.run([truth], point.t + 1, stream)[0] ?? Number.NaN) - truth) > bound
  }

const at = (t: number, k = 10): FiniteRun => ({ n: 40, k, start: 1, t, delta: 0.05 })

verify(theorem2, {
  title: 'the last model is further off than the bound with probability at most δ',
  domain: domain({
    n: axis.logInteger(10, 500),
    lambda: axis.uniform(0.1, 0.45),
    start: axis.uniform(0, 3),
    t: axis.logInteger(1, 100),
    delta: axis.uniform(0.01, 0.5),
  })
    .derive(({ n, lambda, ...rest }) => ({ n, k: Math.ceil(lambda * n), ...rest }))
    .where(({ n, k }) => 2 * k < n),
  measures: 'one run of t generations after the first model: is the error beyond the bound?',
  replicate: exceeds(),
  criterion: ({ delta }) => probability.atMost(delta, { margin: 0.02 }),
  examples: [at(1), at(5), at(20), at(100), at(20, 4), at(20, 18)],
  controls: {
    'no real data after the start': {
      at: [at(20), at(100)],
      replicate: exceeds(({ k, start }) => ({ workflow: workflows.replace, schedule: () => k, start: [start] })),
    },
    'a third of the bound': { at: [at(20), at(20, 18)], replicate: exceeds(undefined, 1 / 3) },
    'sampler that shifts by three standard deviations': {
      at: [at(20, 18)],
      replicate: exceeds(() => ({ sampler: samplerOf(family, ([theta = 0]) => [theta + 3]) })),
    },
  },
  survivors: {
    'another truth': { at: [at(20)], replicate: exceeds(undefined, 1, 7) },
    'every observation drawn': { at: [at(5)], replicate: exceeds(() => ({ path: 'raw' })) },
  },
  limits: [
    'The bound is cautious: the exact probability is below a hundredth where δ = 0.05. See real-data-reused for the exact law.',
    'One family, in which the constants are known. For neural networks they are not, and where the curvature is singular Assumption 2 fails.',
  ],
  figure: {
    title: 'How often the error exceeds the bound, n = 40, k = 10, δ = 0.05',
    x: 't',
    xLabel: 'generations after the first model',
    yLabel: 'probability',
    over: integersFrom(1, 100),
    lines: { 'bound, δ': () => 0.05, 'exact law': (t) => exactFailure(at(t)) },
    series: ({ n, k }) => (n === 40 && k === 10 ? 'simulated' : undefined),
  },
})
