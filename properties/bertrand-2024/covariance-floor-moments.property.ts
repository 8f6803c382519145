import { axis, chain, domain, families, integersFrom, mean, points, verify, worlds } from 'collapse-check'
import theorem, { type LoopMoment, loopMoments } from '#theorems/bertrand-2024/covariance-floor'

const family = families.multivariateGaussian({ dimension: 2, divisor: 'n' })
/** Mean and root of the covariance of the real data, and their variance along the second axis. */
const TRUTH = [1, -2, 1, 1.2, 0.5]
const ALONG = 1.2 * 1.2 + 0.5 * 0.5

const loops = (moment: LoopMoment['moment'], t: number | number[], n = 4) => points({ moment, n, k: 4, t })
const predicted = (point: LoopMoment) => loopMoments(point)[point.moment]

verify(theorem, {
  title: 'mean covariance and mean squared drift follow their recursion, and add up to the real covariance',
  domain: domain({
    moment: axis.choice<LoopMoment['moment']>('variance', 'drift'),
    n: axis.logInteger(2, 8),
    lambda: axis.logUniform(0.5, 4),
    t: axis.logInteger(1, 8),
  }).derive(({ moment, n, lambda, t }) => ({ moment, n, k: Math.max(2, Math.ceil(lambda * n)), t })),
  examples: [...loops('variance', [1, 2, 5, 8]), ...loops('drift', [1, 2, 8]), ...loops('variance', 8, 8)],
  measures:
    'the variance of the model, or the squared drift of its mean, along one direction, t generations after the fit on real data',
  replicate: chain(
    ({ n, k, t }: LoopMoment) => ({
      ...worlds.realAndSynthetic(n, k),
      family,
      realData: families.withoutChance(family),
      truth: TRUTH,
      generations: t + 1,
    }),
    ({ mean1: y, 'root1,0': b, 'root1,1': c }, { moment }) =>
      (moment === 'variance' ? b * b + c * c : (y + 2) * (y + 2)) / ALONG,
  ),
  predicts: predicted,
  // A quarter of what the variance loses, or 8 % of the drift; the variance of both from the law, with slack.
  criterion(value, point) {
    const { variance, drift, varianceSquared, driftSquared } = loopMoments(point)
    const [margin, spread] = [0.25 * (1 - variance), varianceSquared - variance * variance]
    return point.moment === 'variance'
      ? mean.equals(value, { margin, variance: { atMost: 1.25 * spread } })
      : mean.equals(value, {
          margin: 0.08 * drift,
          variance: { timesMeanSquared: 1.25 * (driftSquared / (drift * drift) - 1) },
        })
  },
  controls: {
    ...worlds.noRealDataAfterTheFirstFit(...loops('variance', 8), ...loops('drift', 8)),
    ...worlds.allSyntheticDataAreKept(...loops('drift', 8)),
    'divisor n − 1': {
      at: loops('variance', 8),
      world: { family: families.multivariateGaussian({ dimension: 2, divisor: 'n-1' }) },
    },
    'the distance between the two means left out': {
      at: loops('variance', 8),
      predicts({ n, k, t }) {
        const rho = k / (n + k)
        const factor = rho * (1 - 1 / k)
        const limit = (1 - rho) / (1 - factor)
        return limit + Math.exp(t * Math.log(factor)) * (1 - limit)
      },
    },
  },
  survivors: worlds.everySyntheticObservationDrawn(...loops('drift', 8)),
  limits: [
    'Given the real data. Deviations of less than a quarter of the lost variance, or 8 % of the drift, are not looked for.',
  ],
  figure: {
    title: 'Mean variance of the model relative to the real data, n = k = 4',
    over: loops('variance', integersFrom(1, 12)),
    labels: ['generations after the fit on real data', 'relative variance'],
    lines: {
      'this page': predicted,
      'its limit': () => 1 / (1 + 1 / 12),
      'without real data': ({ t }) => Math.exp(t * Math.log(3 / 4)),
    },
  },
})
