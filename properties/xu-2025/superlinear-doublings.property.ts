import { axis, domain, identity, integersFrom, laws, points, schedules, verify } from 'collapse-check'
import theorem, { doublingRatio, limitingRatio } from '#theorems/xu-2025/superlinear-threshold'

interface LongRun {
  readonly n: number
  readonly p: number
  /** T = 2^k. */
  readonly k: number
}

const runs = (p: number | number[], k: number | number[] = 12) => points({ n: 20, p, k })
const horizon = (k: number) => integersFrom(1, k).reduce((T) => 2 * T, 1)
/** What is added from T to 2T, in units of what p claims at most: n^−1 T^(1−p); and 2^p times the inverse. */
const worst = ({ n, p, k }: LongRun, claimed: number) => {
  const T = horizon(k)
  const added = laws.reciprocalSum(integersFrom(T + 1, 2 * T).map(schedules.power(n, p)))
  const most = T / (n * Math.exp(claimed * Math.log(T)))
  // The sizes are rounded up: less is added by the factor of the rounding, at most n t^p/(n t^p + 1).
  const least = T / (n * Math.exp(claimed * Math.log(2 * T)) + 1)
  return Math.max(added / most, least / added)
}
const ratio =
  (p: number) =>
  ({ n, k }: LongRun) =>
    doublingRatio(schedules.power(n, p), horizon(k))

verify(theorem, {
  title: 'every doubling of time adds between T/n_2T and T/n_T to the sum: a constant at p = 1',
  domain: domain({
    n: axis.logInteger(1, 200),
    p: axis.uniform(0, 2.5),
    k: axis.choice(12, 1, 2, 4, 6, 8, 10, 14, 16).means('T = 2^k'),
  }),
  examples: [...runs([0, 0.5, 1, 1.1, 1.5, 2]), ...runs([1, 1.1], 16)],
  measures: 'what the reciprocal sizes from T to 2T add, T = 2^k, over its bounds; the claim says at most 1',
  replicate: (point) => () => worst(point, point.p),
  criterion: () => identity.atMost(1, { relative: 1e-12 }),
  controls: {
    'linear growth as good as p = 1.1': {
      at: runs(1, [12, 16]),
      replicate: (point) => () => worst(point, point.p + 0.1),
    },
    'p = 1.1 as bad as linear growth': {
      at: runs(1.1, 16),
      replicate: (point) => () => worst(point, point.p - 0.1),
    },
    'an exponent in the square root': {
      at: runs([1.5, 2]),
      replicate: (point) => () => worst(point, point.p / 2),
    },
  },
  limits: [
    'Computed in double precision at the horizons listed. The step to all T is the condensation theorem: the bounds hold for every T, are constant at p = 1 and geometric for p > 1.',
  ],
  figure: {
    title: 'How much the last doubling of time adds, over the one before',
    over: runs(1, integersFrom(1, 14)),
    labels: ['log₂ T', 'ratio r_T'],
    lines: {
      'p = 0.5': ratio(0.5),
      'p = 1': ratio(1),
      'p = 1.1': ratio(1.1),
      'p = 1.5': ratio(1.5),
      'limit for p = 1.1': () => limitingRatio(1.1),
    },
    series: () => undefined,
  },
})
