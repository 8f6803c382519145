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
import covarianceFloor, { type CovarianceLoop, loopMoments } from '#theorems/bertrand-2024/covariance-floor'
import { drawnOneByOne, withoutChance } from './changed-statistics.ts'

interface Moment extends CovarianceLoop {
  /** vᵀΣ_t v, or (vᵀ(μ_t − x̄))². */
  readonly moment: 'variance' | 'drift'
}

/** Real data with mean (1, −2) and covariance R·Rᵀ, R = [[1, 0], [1.2, 0.5]]; v is their second axis. */
const TRUTH = [1, -2, 1, 1.2, 0.5] as const
const ALONG = TRUTH[3] * TRUTH[3] + TRUTH[4] * TRUTH[4]
const family = families.multivariateGaussian({ dimension: 2, divisor: 'n' })

/** The moment after one run, relative to the variance of the real data along v. */
const measured =
  (changed: Partial<TrainingPlan> = {}): Experiment<Moment> =>
  ({ n, k, t, moment }) => {
    const training = recursiveTraining({
      family,
      realData: withoutChance(family),
      workflow: workflows.fixedRealLatestSynthetic,
      schedule: schedules.realThenSynthetic(n, k),
      ...changed,
    })
    return (stream) => {
      const theta = training.run(TRUTH, t + 1, stream)
      const [b = Number.NaN, c = Number.NaN, shift = Number.NaN] = [theta[3], theta[4], (theta[1] ?? Number.NaN) + 2]
      return (moment === 'variance' ? b * b + c * c : shift * shift) / ALONG
    }
  }

const predicted = (point: Moment) => loopMoments(point)[point.moment]

/** A quarter of what the variance loses, or 8 % of the drift; the variance of both from the law, with slack. */
const equalsMean = (point: Moment, value: number) => {
  const { variance, drift, varianceSquared, driftSquared } = loopMoments(point)
  return point.moment === 'variance'
    ? mean.equals(value, {
        margin: 0.25 * (1 - variance),
        variance: { atMost: 1.25 * (varianceSquared - variance * variance) },
      })
    : mean.equals(value, {
        margin: 0.08 * drift,
        variance: { timesMeanSquared: 1.25 * (driftSquared / (drift * drift) - 1) },
      })
}
const at = (moment: Moment['moment'], t = 8, n = 4, k = 4): Moment => ({ moment, n, k, t })

verify(covarianceFloor, {
  title: 'mean covariance and mean squared drift follow their recursion, and add up to the real covariance',
  domain: domain({
    moment: axis.choice<Moment['moment']>('variance', 'drift'),
    n: axis.logInteger(2, 8),
    lambda: axis.logUniform(0.5, 4),
    t: axis.logInteger(1, 8),
  }).derive(({ moment, n, lambda, t }) => ({ moment, n, k: Math.max(2, Math.ceil(lambda * n)), t })),
  measures:
    'the variance of the model, or the squared drift of its mean, along one direction, t generations after the fit on real data',
  replicate: measured(),
  criterion: (point) => equalsMean(point, predicted(point)),
  examples: [
    at('variance', 1),
    at('variance', 2),
    at('variance', 5),
    at('variance', 8),
    at('drift', 1),
    at('drift', 2),
    at('drift', 8),
    at('variance', 8, 8, 4),
  ],
  controls: {
    'no real data after the first fit': {
      at: [at('variance'), at('drift')],
      replicate: measured({ workflow: workflows.replace }),
    },
    'all synthetic data are kept': { at: [at('drift')], replicate: measured({ workflow: workflows.accumulate }) },
    'divisor n − 1': {
      at: [at('variance')],
      replicate: measured({ family: families.multivariateGaussian({ dimension: 2, divisor: 'n-1' }) }),
    },
    'the distance between the two means left out': {
      at: [at('variance')],
      criterion: (point) => {
        const rho = point.k / (point.n + point.k)
        const factor = rho * (1 - 1 / point.k)
        const limit = (1 - rho) / (1 - factor)
        return equalsMean(point, limit + Math.exp(point.t * Math.log(factor)) * (1 - limit))
      },
    },
  },
  survivors: {
    'every synthetic observation drawn': {
      at: [at('drift')],
      replicate: measured({ sampler: drawnOneByOne(family) }),
    },
  },
  limits: [
    'Given the real data. Deviations of less than a quarter of the lost variance, or 8 % of the drift, are not looked for.',
  ],
  figure: {
    title: 'Mean variance of the model relative to the real data, n = k = 4',
    x: 't',
    xLabel: 'generations after the fit on real data',
    yLabel: 'relative variance',
    over: integersFrom(1, 12),
    lines: {
      'this page': (t) => loopMoments(at('variance', t)).variance,
      'its limit': () => 1 / (1 + 1 / 12),
      'without real data': (t) => Math.exp(t * Math.log(3 / 4)),
    },
    series: ({ moment, n }) => (moment === 'variance' && n === 4 ? 'simulated' : undefined),
  },
})
