import { axis, chain, domain, integersFrom, mean, points, verify, worlds } from 'collapse-check'
import theorem, { type GaussianWalk, gaussianMoments, wassersteinRisk } from '#theorems/xu-2025/gaussian-both-divisors'
import { gaussianWalk, theOtherDivisor } from './worlds/walk.ts'

const walks = (divisor: 'n' | 'n-1', T: number | number[], p = 0, n = 12) => points({ n, p, T, divisor })
const line = (divisor: 'n' | 'n-1') => (point: GaussianWalk) => wassersteinRisk({ ...point, divisor })
/** Var W₂²/(E W₂²)² from the moments. */
const spread = (point: GaussianWalk) => {
  const { s1, s2, s3, s4, m2, m2s1, m2s2, m4 } = gaussianMoments(point)
  const square = m4 + 2 * (m2s2 - 2 * m2s1 + m2) + s4 - 4 * s3 + 6 * s2 - 4 * s1 + 1
  return square / (wassersteinRisk(point) * wassersteinRisk(point)) - 1
}

verify(theorem, {
  title: 'the mean squared Wasserstein distance to the truth is the predicted one, with either divisor',
  domain: domain({
    n: axis.logInteger(2, 100),
    p: axis.choice(0, 0.5, 1, 1.5, 2),
    T: axis.integer(1, 40),
    divisor: axis.choice('n', 'n-1'),
  }).where((point) => spread(point) < 5),
  examples: [
    ...walks('n', [1, 5, 15, 40]),
    ...walks('n-1', [1, 3, 5]),
    ...walks('n-1', 5, 0, 20),
    ...walks('n-1', 15, 2),
  ],
  measures: 'W₂² = (μ_T − μ_0)² + (σ_T − σ_0)² after one run with n_t = ⌈n t^p⌉, in units of σ_0²',
  replicate: chain(gaussianWalk, ({ mean, sd }) => mean * mean + (sd - 1) * (sd - 1)),
  predicts: wassersteinRisk,
  // The law gives the variance; a quarter of slack.
  criterion: (value, point) =>
    mean.equals(value, { margin: 0.05 * value, variance: { timesMeanSquared: 1.25 * spread(point) } }),
  controls: {
    ...theOtherDivisor(...walks('n', 15), ...walks('n-1', 5)),
    ...worlds.allDataAreKept(...walks('n', 15)),
    'distance between the variances': {
      at: walks('n', 15),
      replicate: chain(gaussianWalk, ({ mean, sd }) => mean * mean + (sd * sd - 1) * (sd * sd - 1)),
    },
  },
  survivors: { ...worlds.dataInOtherUnits(...walks('n', 15)), ...worlds.everyObservationDrawn(...walks('n-1', 5)) },
  limits: [
    'Deviations of less than 5 % are not looked for.',
    'Only where the squared distance has a variance below 5 squared means; with divisor n − 1 that ends soon.',
  ],
  figure: {
    title: 'Mean squared Wasserstein distance to the truth, n = 12 in every generation',
    over: walks('n', integersFrom(1, 40)),
    labels: ['generation T', 'E W₂² / σ_0²'],
    lines: {
      'divisor n (maximum likelihood)': line('n'),
      'divisor n − 1 (unbiased)': line('n-1'),
      'never above 2 with divisor n': () => 2,
    },
    series: ({ divisor, p }) => (p > 0 ? undefined : `simulated, divisor ${divisor}`),
  },
})
