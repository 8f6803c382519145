import { axis, domain, identity, integersFrom, schedules, verify } from 'collapse-check'
import { reciprocalSum } from '#theorems/xu-2025/reciprocal-sum'
import superlinearThreshold, { doublingRatio, limitingRatio } from '#theorems/xu-2025/superlinear-threshold'

interface Doubling {
  readonly n: number
  readonly p: number
  /** T = 2^k. */
  readonly k: number
}

const relative = 1e-12
const horizon = (k: number) => integersFrom(1, k).reduce((T) => 2 * T, 1)
/** What is added from T to 2T, in units of what p claims at most: n^−1 T^(1−p); and 2^p times the inverse. */
const worst = ({ n, p, k }: Doubling, claimed: number) => {
  const T = horizon(k)
  const schedule = schedules.power(n, p)
  const added = reciprocalSum(integersFrom(T + 1, 2 * T).map(schedule))
  const most = T / (n * Math.exp(claimed * Math.log(T)))
  // The sizes are rounded up: less is added by the factor of the rounding, at most n t^p/(n t^p + 1).
  const least = T / (n * Math.exp(claimed * Math.log(2 * T)) + 1)
  return Math.max(added / most, least / added)
}
const at = (p: number, k = 12, n = 20): Doubling => ({ n, p, k })

verify(superlinearThreshold, {
  title: 'every doubling of time adds between T/n_2T and T/n_T to the sum: a constant at p = 1',
  domain: domain({
    n: axis.logInteger(1, 200),
    p: axis.uniform(0, 2.5),
    k: axis.choice(12, 1, 2, 4, 6, 8, 10, 14, 16),
  }),
  measures: 'what the reciprocal sizes from T to 2T add, T = 2^k, over its bounds; the claim says at most 1',
  replicate: (point) => () => worst(point, point.p),
  criterion: () => identity.atMost(1, { relative }),
  examples: [at(0), at(0.5), at(1), at(1.1), at(1.5), at(2), at(1, 16), at(1.1, 16)],
  controls: {
    'linear growth as good as p = 1.1': {
      at: [at(1), at(1, 16)],
      replicate: (point) => () => worst(point, point.p + 0.1),
    },
    'p = 1.1 as bad as linear growth': {
      at: [at(1.1, 16)],
      replicate: (point) => () => worst(point, point.p - 0.1),
    },
    'an exponent in the square root': {
      at: [at(1.5), at(2)],
      replicate: (point) => () => worst(point, point.p / 2),
    },
  },
  limits: [
    'Computed in double precision at the horizons listed. The step to all T is the condensation theorem: the bounds hold for every T, are constant at p = 1 and geometric for p > 1.',
  ],
  figure: {
    title: 'How much the last doubling of time adds, over the one before',
    x: 'k',
    xLabel: 'log₂ T',
    yLabel: 'ratio r_T',
    over: integersFrom(1, 14),
    lines: {
      'p = 0.5': (k) => doublingRatio(schedules.power(20, 0.5), horizon(k)),
      'p = 1': (k) => doublingRatio(schedules.power(20, 1), horizon(k)),
      'p = 1.1': (k) => doublingRatio(schedules.power(20, 1.1), horizon(k)),
      'p = 1.5': (k) => doublingRatio(schedules.power(20, 1.5), horizon(k)),
      'limit for p = 1.1': () => limitingRatio(1.1),
    },
    series: () => undefined,
  },
})
