import {
  axis,
  domain,
  type Experiment,
  integersFrom,
  mean,
  recursiveTraining,
  schedules,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import quadraticVarianceLoop, {
  deviationFourthMoment,
  deviationVariance,
  type Sizes,
} from '#theorems/bertrand-2024/quadratic-variance-loop'
import { drawnOneByOne, withoutChance } from './changed-statistics.ts'
import { MEMBERS, type MemberName } from './quadratic-variance-members.ts'

interface Loop extends Sizes {
  readonly family: MemberName
}

/** (m_t − m̂)² after a run in which the real data have mean m̂ exactly. */
const squaredDeviation =
  (changed: Partial<TrainingPlan> = {}): Experiment<Loop> =>
  ({ family: name, n, k, t }) => {
    const { family, parameter, meanOf } = MEMBERS[name]
    const training = recursiveTraining({
      family,
      realData: withoutChance(family),
      workflow: workflows.fixedRealLatestSynthetic,
      schedule: schedules.realThenSynthetic(n, k),
      ...changed,
    })
    return (stream) => {
      const deviation = meanOf(training.run([parameter], t + 1, stream)[0] ?? Number.NaN) - meanOf(parameter)
      return deviation * deviation
    }
  }

const predicted = (point: Loop) => deviationVariance(MEMBERS[point.family].variance, point)
/** Variance of the squared deviation over its squared mean from the law, with a quarter of slack. */
const equalsMean = (point: Loop, value: number) => {
  const exact = predicted(point)
  const spread = deviationFourthMoment(MEMBERS[point.family].variance, point) / (exact * exact) - 1
  return mean.equals(value, { margin: 0.04 * value, variance: { timesMeanSquared: 1.25 * spread } })
}
const at = (family: MemberName, t = 8, n = 20, k = 10): Loop => ({ family, n, k, t })

verify(quadraticVarianceLoop, {
  title: 'the mean squared distance from the real data’s mean is the predicted one, in eight families',
  domain: domain({
    family: axis.choice<MemberName>(...(Object.keys(MEMBERS) as MemberName[])),
    n: axis.logInteger(4, 200),
    lambda: axis.logUniform(0.2, 5),
    t: axis.integer(1, 8),
  })
    .derive(({ family, n, lambda, t }) => ({ family, n, k: Math.ceil(lambda * n), t }))
    .where(({ k }) => k >= 4),
  measures: 'the squared distance of the mean from that of the real data, t generations after their fit',
  replicate: squaredDeviation(),
  criterion: (point) => equalsMean(point, predicted(point)),
  examples: [
    at('Gaussian mean'),
    at('Poisson'),
    at('Bernoulli'),
    at('exponential'),
    at('gamma of shape 3'),
    at('negative binomial of size 2'),
    at('Gaussian variance'),
    at('Gaussian variance', 1),
    at('Gaussian variance', 2),
    at('Gaussian variance', 8, 4, 4),
  ],
  controls: {
    'the variance taken as constant, v₂ = 0': {
      at: [at('Gaussian variance', 8, 4, 4)],
      criterion: (point) => {
        const { variance } = MEMBERS[point.family]
        return equalsMean(point, deviationVariance({ ...variance, quadratic: 0 }, point))
      },
    },
    'no real data after the first fit': {
      at: [at('Poisson'), at('Bernoulli')],
      replicate: squaredDeviation({ workflow: workflows.replace }),
    },
    'all synthetic data are kept': {
      at: [at('exponential'), at('Gaussian mean')],
      replicate: squaredDeviation({ workflow: workflows.accumulate }),
    },
    'λ read as the synthetic fraction': {
      at: [at('Poisson'), at('Gaussian variance')],
      criterion: (point) =>
        equalsMean(point, deviationVariance(MEMBERS[point.family].variance, { ...point, n: point.n - point.k })),
    },
  },
  survivors: {
    'every synthetic observation drawn': {
      at: [at('Gaussian mean'), at('exponential', 2)],
      replicate: (point) => squaredDeviation({ sampler: drawnOneByOne(MEMBERS[point.family].family) })(point),
    },
  },
  limits: [
    'Given the real data, whose own error comes on top. Deviations of less than 4 % are not looked for.',
    'The variance of the replicates is the law’s, from the fourth moment, with a quarter of slack.',
  ],
  figure: {
    title: 'Mean squared distance from the real data’s mean, variance of a Gaussian, n = 20, k = 10',
    x: 't',
    xLabel: 'generations after the fit on real data',
    yLabel: 'mean squared distance',
    over: integersFrom(1, 8),
    lines: { 'this page': (t) => predicted(at('Gaussian variance', t)) },
    series: ({ family, n }) => (family === 'Gaussian variance' && n === 20 ? 'simulated' : undefined),
  },
})
