import { axis, chain, domain, integersFrom, mean, points, verify, worlds } from 'collapse-check'
import theorem, { type GaussianWalk, logVariance } from '#theorems/xu-2025/gaussian-both-divisors'
import { gaussianWalk, theOtherDivisor } from './worlds/gaussian.ts'

const walks = (divisor: 'n' | 'n-1', T: number | number[], p = 0, n = 12) => points({ n, p, T, divisor })
const drift = (point: GaussianWalk) => logVariance(point).mean
const line = (divisor: 'n' | 'n-1') => (point: GaussianWalk) => drift({ ...point, divisor })

verify(theorem, {
  title: 'the logarithm of the variance drifts down as predicted, with either divisor',
  domain: domain({
    n: axis.logInteger(2, 200),
    p: axis.choice(0, 0.5, 1, 1.5, 2),
    T: axis.integer(1, 60),
    divisor: axis.choice('n', 'n-1'),
  }),
  examples: [
    ...walks('n', [5, 15, 40]),
    ...walks('n-1', [5, 15, 40]),
    ...walks('n-1', 40, 1),
    ...walks('n', 40, 2),
    ...walks('n-1', 12, 0, 2),
  ],
  measures: 'ln(σ_T²/σ_0²) after one run with n_t = ⌈n t^p⌉',
  replicate: chain(gaussianWalk, ({ sd }) => 2 * Math.log(sd)),
  predicts: drift,
  // To a tenth of the law's own standard deviation.
  criterion: (value, point) => {
    const { variance } = logVariance(point)
    return mean.equals(value, { margin: 0.1 * Math.sqrt(variance), variance: { atMost: 1.25 * variance } })
  },
  controls: {
    ...theOtherDivisor(...walks('n', 15), ...walks('n-1', 40)),
    ...worlds.allDataAreKept(...walks('n-1', 40)),
    'logarithm of the mean variance': { at: [...walks('n-1', 15), ...walks('n-1', 40, 1)], predicts: () => 0 },
  },
  survivors: {
    ...worlds.dataInOtherUnits(...walks('n', 15)),
    ...worlds.everyObservationDrawn(...walks('n-1', 5)),
  },
  limits: [
    'Drifts that differ by less than a tenth of the standard deviation of the logarithm are not told apart.',
    'A finite identity at each T; that the sum diverges exactly when Σ 1/n_t does is a statement about the series.',
  ],
  figure: {
    title: 'Mean logarithm of the variance, n = 12 in every generation',
    over: walks('n', integersFrom(1, 60)),
    labels: ['generation T', 'mean of ln(σ_T²/σ_0²)'],
    lines: {
      'divisor n': line('n'),
      'divisor n − 1': line('n-1'),
      'logarithm of the mean variance, divisor n − 1': () => 0,
    },
    series: ({ divisor, n, p }) => (p > 0 || n !== 12 ? undefined : `simulated, divisor ${divisor}`),
  },
})
