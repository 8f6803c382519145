import {
  axis,
  domain,
  type Experiment,
  families,
  integersFrom,
  mean,
  recursiveTraining,
  schedules,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import momentsKept, {
  fourthMomentOfDrift,
  type Generation,
  meanSquaredDrift,
} from '#theorems/bertrand-2024/moments-kept'

/** (μ_t − μ₀)² after a run from N(centre, 1). */
const squaredDrift =
  (changed: Partial<TrainingPlan> = {}, centre = 0): Experiment<Generation> =>
  ({ n, t }) => {
    const training = recursiveTraining({
      family: families.gaussian({ divisor: 'n-1' }),
      workflow: workflows.replace,
      schedule: schedules.constant(n),
      ...changed,
    })
    return (stream) => {
      const drift = (training.run([centre, 1], t, stream)[0] ?? Number.NaN) - centre
      return drift * drift
    }
  }

/** Var/mean² from the law's fourth moment, with a quarter of slack. */
const equalsMean = (point: Generation, value: number) => {
  const expected = meanSquaredDrift(point)
  const spread = fourthMomentOfDrift(point) / (expected * expected) - 1
  return mean.equals(value, { margin: 0.03 * value, variance: { timesMeanSquared: 1.25 * spread } })
}
const at = (t: number, n = 10): Generation => ({ n, t })

verify(momentsKept, {
  title: 'the mean squared drift of the mean after t generations is t/n variances',
  domain: domain({ n: axis.integer(10, 60), t: axis.integer(1, 5) }),
  measures: 'the squared distance of the mean from where it started, after one run of t generations',
  replicate: squaredDrift(),
  criterion: (point) => equalsMean(point, meanSquaredDrift(point)),
  examples: [at(1), at(2), at(3), at(5), at(5, 50)],
  controls: {
    'maximum likelihood: divisor n': {
      at: [at(3), at(5)],
      replicate: squaredDrift({ family: families.gaussian({ divisor: 'n' }) }),
    },
    'the real data are kept': {
      at: [at(2), at(5)],
      replicate: squaredDrift({ workflow: workflows.fixedRealLatestSynthetic }),
    },
    'one generation fewer': {
      at: [at(5)],
      criterion: (point) => equalsMean(point, meanSquaredDrift({ ...point, t: point.t - 1 })),
    },
  },
  survivors: {
    'another place': { at: [at(5)], replicate: squaredDrift({}, -3) },
    'every observation drawn': { at: [at(2)], replicate: squaredDrift({ path: 'raw' }) },
  },
  limits: ['Deviations of less than 3 % are not looked for; the variance of the replicates is taken from the law.'],
  figure: {
    title: 'Mean squared drift of the mean without real data, n = 10',
    x: 't',
    xLabel: 'generation t',
    yLabel: 'in units of the first variance',
    over: integersFrom(1, 8),
    lines: {
      't/n': (t) => meanSquaredDrift(at(t)),
      'with divisor n: 1 − (1 − 1/n)^t': (t) => -Math.expm1(t * Math.log1p(-0.1)),
    },
    series: ({ n }) => (n === 10 ? 'simulated' : undefined),
  },
})
