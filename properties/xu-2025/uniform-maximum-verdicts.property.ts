import { axis, domain, identity, integersFrom, verify } from 'collapse-check'
import uniformMaximum, { criticalGrowth, logEnd, logEndMoment } from '#theorems/xu-2025/uniform-maximum'

interface Growth {
  readonly p: number
  /** T = 2^k. */
  readonly k: number
  readonly estimator: 'maximum' | 'unbiased'
}

const power = (x: number, y: number) => Math.exp(y * Math.log(x))
const sizes = (p: number, from: number, to: number) => integersFrom(from + 1, to).map((t) => 6 * power(t, p))
/** How much the second moment (unbiased) or the mean (maximum) moves, in the logarithm, from one T to another. */
const moved = ({ p, estimator }: Growth, from: number, to: number) =>
  estimator === 'unbiased'
    ? logEndMoment(sizes(p, from, to), 'unbiased', 2)
    : -logEndMoment(sizes(p, from, to), 'maximum', 1)
const doublingRatio = (point: Growth) => {
  const T = Math.round(power(2, point.k))
  return moved(point, T, 2 * T) / moved(point, T / 2, T)
}
/** 2^(1 − p/p*): below 1 exactly when p is above its threshold p*. */
const limit = ({ p, estimator }: Growth) => power(2, 1 - p / criticalGrowth(estimator))
const relative = 0.01
const at = (estimator: Growth['estimator'], p: number, k = 12): Growth => ({ p, k, estimator })

verify(uniformMaximum, {
  title: 'between doublings the logarithm moves at a rate whose sign is that of p − ½ without bias, of p − 1 with it',
  domain: domain({
    p: axis.uniform(0.3, 2),
    k: axis.choice(12, 11, 13),
    estimator: axis.choice<'maximum' | 'unbiased'>('unbiased', 'maximum'),
  }),
  measures: 'the exact products of n_t = 6 t^p: their logarithm from T to 2T over that from T/2 to T, T = 2^k',
  replicate: (point) => () => doublingRatio(point),
  criterion: (point) => identity.equals(limit(point), { relative }),
  examples: [
    at('unbiased', 0.7),
    at('maximum', 0.7),
    at('unbiased', 0.4),
    at('maximum', 0.4),
    at('unbiased', 1.5),
    at('maximum', 1.5),
  ],
  controls: {
    'the same verdict for both': {
      at: [at('unbiased', 0.7), at('unbiased', 0.4)],
      criterion: (point) => identity.equals(limit({ ...point, estimator: 'maximum' }), { relative }),
    },
    'the regular threshold p > 1 without bias': {
      at: [at('unbiased', 0.7), at('unbiased', 1.5)],
      criterion: ({ p }) => identity.equals(power(2, 1 - p), { relative }),
    },
    'bias ignored': {
      at: [at('maximum', 0.7), at('maximum', 1.5)],
      criterion: ({ p }) => identity.equals(power(2, 1 - 2 * p), { relative }),
    },
  },
  limits: [
    'Exact products near T = 2^12 beside the limit of their ratio; that a limit below 1 means convergence and one of 1 or more does not is the condensation theorem.',
  ],
  figure: {
    title: 'The end of a uniform under n_t = 6 t^0.7: one schedule, two verdicts',
    x: 'k',
    xLabel: 'log₂ T',
    yLabel: 'E θ_T²/θ_0² (unbiased), E θ_T/θ_0 (maximum)',
    over: integersFrom(0, 16),
    lines: {
      'unbiased: E θ_T²/θ_0²': (k) => Math.exp(logEndMoment(sizes(0.7, 0, Math.round(power(2, k))), 'unbiased', 2)),
      'maximum: E θ_T/θ_0': (k) => Math.exp(logEndMoment(sizes(0.7, 0, Math.round(power(2, k))), 'maximum', 1)),
      'typical run of the maximum': (k) => Math.exp(logEnd(sizes(0.7, 0, Math.round(power(2, k))), 'maximum').mean),
    },
    series: () => undefined,
  },
})
