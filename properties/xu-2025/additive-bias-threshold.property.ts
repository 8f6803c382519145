import { axis, domain, identity, integersFrom, logSpaced, points, verify } from 'collapse-check'
import theorem, { criticalGrowth } from '#theorems/xu-2025/additive-bias'

interface Growth {
  readonly p: number
  readonly a: number
  /** T = 2^k. */
  readonly k: number
}

const power = (x: number, y: number) => Math.exp(y * Math.log(x))
/** A sum from the small end. */
const added = (from: number, to: number, term: (t: number) => number) =>
  integersFrom(from + 1, to).reduceRight((sum, t) => sum + term(t), 0)
/** Last doubling over the one before: the variance and the bias of n_t = t^p, whichever falls more slowly. */
const doublingRatio = ({ p, a, k }: Growth) => {
  const T = 2 * Math.round(power(2, k - 1))
  const ratio = (exponent: number) => {
    const term = (t: number) => power(t, -exponent)
    return added(T, 2 * T, term) / added(T / 2, T, term)
  }
  return Math.max(ratio(p), ratio(a * p))
}
const growths = (a: number | number[], p: number | number[]) => points({ p, a, k: 12 })

verify(theorem, {
  title: 'between doublings the sums fall off at the rate whose sign is that of p − max(1, 1/a)',
  domain: domain({
    p: axis.uniform(0.2, 3),
    a: axis.choice(1, 0.5, 0.25, 0.75, 2),
    k: axis.choice(12, 11, 13).means('T = 2^k'),
  }),
  examples: [...growths(0.5, [1.5, 1.9, 2.2]), ...growths(1, [0.8, 1.2, 1.9]), ...growths(2, 1.2)],
  measures: '(S_2T − S_T)/(S_T − S_T/2) at T = 2^k, the larger of Σ t^(−p) and Σ t^(−ap)',
  replicate: (point) => () => doublingRatio(point),
  // The limit of that ratio is 2^(1 − s) for the smaller exponent s.
  predicts: ({ p, a }) => power(2, 1 - Math.min(p, a * p)),
  criterion: (value) => identity.equals(value, { relative: 1e-3 }),
  controls: {
    'threshold p > 1 whatever the bias': { at: growths(0.5, [1.5, 1.9]), predicts: ({ p }) => power(2, 1 - p) },
    'threshold 1/(2a), as for a bias of random sign': {
      at: [...growths(0.5, 1.5), ...growths(0.25, 2.5)],
      predicts: ({ p, a }) => power(2, 1 - Math.min(p, 2 * a * p)),
    },
    'error sizes added up, not squared': { at: growths([1, 2], 1.2), predicts: ({ p }) => power(2, 1 - p / 2) },
  },
  limits: [
    'Partial sums near T = 2^12 beside the limit of their ratio. The step from there is the condensation theorem: a sum of t^(−s) converges exactly when the limit 2^(1−s) is below 1.',
  ],
  figure: {
    title: 'Growth that is needed against a bias of order n^(−a)',
    over: growths(logSpaced(0.25, 2, 50), 1),
    labels: ['bias exponent a', 'critical growth exponent p'],
    lines: { 'p = max(1, 1/a)': ({ a }) => criticalGrowth(a), 'without bias: p = 1': () => 1 },
    series: () => undefined,
  },
})
