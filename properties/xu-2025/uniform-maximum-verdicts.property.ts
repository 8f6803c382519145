import { axis, domain, identity, integersFrom, points, verify } from 'collapse-check'
import theorem, { criticalGrowth, type Estimator, logEnd, logEndMoment } from '#theorems/xu-2025/uniform-maximum'

interface Growth {
  readonly p: number
  /** T = 2^k. */
  readonly k: number
  readonly estimator: Estimator
}

const growths = (estimator: Estimator, p: number | number[], k: number | number[] = 12) => points({ p, k, estimator })
const power = (x: number, y: number) => Math.exp(y * Math.log(x))
const horizon = ({ k }: Growth) => Math.round(power(2, k))
const sizes = (p: number, from: number, to: number) => integersFrom(from + 1, to).map((t) => 6 * power(t, p))
/** How much the second moment (unbiased) or the mean (maximum) moves, in the logarithm, from one T to another. */
const moved = ({ p, estimator }: Growth, from: number, to: number) =>
  estimator === 'unbiased'
    ? logEndMoment(sizes(p, from, to), 'unbiased', 2)
    : -logEndMoment(sizes(p, from, to), 'maximum', 1)
const doublingRatio = (point: Growth) => {
  const T = horizon(point)
  return moved(point, T, 2 * T) / moved(point, T / 2, T)
}
/** 2^(1 − p/p*): below 1 exactly when p is above its threshold p*. */
const limit = ({ p, estimator }: Growth) => power(2, 1 - p / criticalGrowth(estimator))
const sizesUntil = (point: Growth) => sizes(point.p, 0, horizon(point))

verify(theorem, {
  title: 'between doublings the logarithm moves at a rate whose sign is that of p − ½ without bias, of p − 1 with it',
  domain: domain({
    p: axis.uniform(0.3, 2),
    k: axis.choice(12, 11, 13).means('T = 2^k'),
    estimator: axis.choice<Estimator>('unbiased', 'maximum'),
  }),
  examples: [0.7, 0.4, 1.5].flatMap((p) => [...growths('unbiased', p), ...growths('maximum', p)]),
  measures: 'the exact products of n_t = 6 t^p: their logarithm from T to 2T over that from T/2 to T, T = 2^k',
  replicate: (point) => () => doublingRatio(point),
  predicts: limit,
  criterion: (value) => identity.equals(value, { relative: 0.01 }),
  controls: {
    'the same verdict for both': {
      at: growths('unbiased', [0.7, 0.4]),
      predicts: (point) => limit({ ...point, estimator: 'maximum' }),
    },
    'the regular threshold p > 1 without bias': {
      at: growths('unbiased', [0.7, 1.5]),
      predicts: ({ p }) => power(2, 1 - p),
    },
    'bias ignored': { at: growths('maximum', [0.7, 1.5]), predicts: ({ p }) => power(2, 1 - 2 * p) },
  },
  limits: [
    'Exact products near T = 2^12 beside the limit of their ratio; that a limit below 1 means convergence and one of 1 or more does not is the condensation theorem.',
  ],
  figure: {
    title: 'The end of a uniform under n_t = 6 t^0.7: one schedule, two verdicts',
    over: growths('unbiased', 0.7, integersFrom(0, 16)),
    labels: ['log₂ T', 'E θ_T²/θ_0² (unbiased), E θ_T/θ_0 (maximum)'],
    lines: {
      'unbiased: E θ_T²/θ_0²': (point) => Math.exp(logEndMoment(sizesUntil(point), 'unbiased', 2)),
      'maximum: E θ_T/θ_0': (point) => Math.exp(logEndMoment(sizesUntil(point), 'maximum', 1)),
      'typical run of the maximum': (point) => Math.exp(logEnd(sizesUntil(point), 'maximum').mean),
    },
    series: () => undefined,
  },
})
