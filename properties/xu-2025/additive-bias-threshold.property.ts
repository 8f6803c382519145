import { axis, domain, identity, integersFrom, logSpaced, verify } from 'collapse-check'
import additiveBias, { criticalGrowth } from '#theorems/xu-2025/additive-bias'

interface Growth {
  readonly p: number
  readonly a: number
  /** T = 2^k. */
  readonly k: number
}

const power = (x: number, y: number) => Math.exp(y * Math.log(x))
const over = (from: number, to: number, term: (t: number) => number) =>
  integersFrom(from + 1, to).reduceRight((sum, t) => sum + term(t), 0)

/** Last doubling over the one before: the variance and the bias of n_t = t^p, whichever falls more slowly. */
const doublingRatio = ({ p, a, k }: Growth) => {
  const T = 2 * Math.round(power(2, k - 1))
  const ratio = (exponent: number) => {
    const term = (t: number) => power(t, -exponent)
    return over(T, 2 * T, term) / over(T / 2, T, term)
  }
  return Math.max(ratio(p), ratio(a * p))
}
/** Limit of that ratio: 2^(1 − s) for the smaller exponent s = min(p, ap). */
const limit = ({ p, a }: Growth) => power(2, 1 - Math.min(p, a * p))
const relative = 1e-3
const at = (a: number, p: number, k = 12): Growth => ({ p, a, k })

verify(additiveBias, {
  title: 'between doublings the sums fall off at the rate whose sign is that of p − max(1, 1/a)',
  domain: domain({
    p: axis.uniform(0.2, 3),
    a: axis.choice(1, 0.5, 0.25, 0.75, 2),
    k: axis.choice(12, 11, 13),
  }),
  measures: '(S_2T − S_T)/(S_T − S_T/2) at T = 2^k, the larger of Σ t^(−p) and Σ t^(−ap)',
  replicate: (point) => () => doublingRatio(point),
  criterion: (point) => identity.equals(limit(point), { relative }),
  examples: [at(0.5, 1.5), at(0.5, 1.9), at(0.5, 2.2), at(1, 0.8), at(1, 1.2), at(1, 1.9), at(2, 1.2)],
  controls: {
    'threshold p > 1 whatever the bias': {
      at: [at(0.5, 1.5), at(0.5, 1.9)],
      criterion: ({ p }) => identity.equals(power(2, 1 - p), { relative }),
    },
    'threshold 1/(2a), as for a bias of random sign': {
      at: [at(0.5, 1.5), at(0.25, 2.5)],
      criterion: ({ p, a }) => identity.equals(power(2, 1 - Math.min(p, 2 * a * p)), { relative }),
    },
    'error sizes added up, not squared': {
      at: [at(1, 1.2), at(2, 1.2)],
      criterion: ({ p }) => identity.equals(power(2, 1 - p / 2), { relative }),
    },
  },
  limits: [
    'Partial sums near T = 2^12 beside the limit of their ratio. The step from there is the condensation theorem: a sum of t^(−s) converges exactly when the limit 2^(1−s) is below 1.',
  ],
  figure: {
    title: 'Growth that is needed against a bias of order n^(−a)',
    x: 'a',
    xLabel: 'bias exponent a',
    yLabel: 'critical growth exponent p',
    over: logSpaced(0.25, 2, 50),
    lines: { 'p = max(1, 1/a)': criticalGrowth, 'without bias: p = 1': () => 1 },
    series: () => undefined,
  },
})
