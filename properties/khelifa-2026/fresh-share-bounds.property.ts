import { axis, chain, domain, logSpaced, mean, points, verify, worlds } from 'collapse-check'
import theorem, * as law from '#theorems/khelifa-2026/fresh-share'
import { halfTheShare, kernelPool, type Pool } from './worlds/kernel-pool.ts'

const pools = (alpha: number | number[], T: number | number[] = 20, h = 2, n = 2) => points({ n, alpha, h, T })
const ends = (point: law.FreshShare) => [1 + law.driftAtLeast(point), 1 + law.driftAtMost(point)] as const

verify(theorem, {
  title: 'the drift is h² min(T, 1/α), up to a factor between 1 − 1/e and 1',
  domain: domain({
    n: axis.logInteger(1, 10),
    alpha: axis.logUniform(0.01, 0.95),
    h: axis.uniform(0.5, 3),
    T: axis.logInteger(1, 30),
  }),
  examples: [...pools([0.01, 0.05, 0.3, 0.9]), ...pools(0.05, [1, 5])],
  measures: 'the second moment of model T about the mean of the data, given its pool',
  replicate: chain(
    (point: Pool) => kernelPool(point),
    (_last, { h, n }, { theta }) => theta.subarray(2, 2 + n).reduce((sum, x) => sum + (x * x) / n, h * h),
  ),
  predicts: ends,
  // Observations of a pool are exchangeable: their mean varies no more than one of them.
  criterion: ([low, high], point) =>
    mean.between(low, high, { margin: 0.08 * high, variance: { atMost: law.squareVariance({ ...point, offset: 0 }) } }),
  controls: {
    ...worlds.noRealDataAfterTheFirstFit(...pools([0.3, 0.9])),
    ...halfTheShare(...pools([0.3, 0.9])),
    'four fifths, from below': {
      at: pools(0.05),
      predicts: (point) => [1 + 0.8 * law.driftAtMost(point), 1 + law.driftAtMost(point)] as const,
    },
    '0.85, from above': {
      at: [...pools(0.9), ...pools(0.05, 1)],
      predicts: (point) => [1, 1 + 0.85 * law.driftAtMost(point)] as const,
    },
  },
  limits: ['Less than 8 % of the upper end beyond either is not looked for; standard normal data.'],
  figure: {
    title: 'Drift after twenty generations, in units of h²',
    over: pools(logSpaced(0.005, 1)),
    labels: ['share of fresh data, α', 'drift'],
    log: 'both',
    lines: {
      'at most': (point) => law.driftAtMost({ ...point, h: 1 }),
      exact: (point) => law.drift({ ...point, h: 1 }),
      'at least': (point) => law.driftAtLeast({ ...point, h: 1 }),
    },
    series: () => undefined,
  },
})
