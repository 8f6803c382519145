import { axis, chain, domain, integersFrom, laws, mean, points, verify, worlds } from 'collapse-check'
import theorem, * as law from '#theorems/qiao-2026/centred-selection'
import { SIZES, selectedAtRandom, selectedPool } from './worlds/selection.ts'

const { poolVariance } = law
const pools = (T: number | number[], n = 10, M = 20, d = 1) => points({ n, M, d, T })
const at = (v: (of: law.Selection) => number) => (pool: law.SelectedPool) =>
  laws.accumulatedDistortedVariance(pool.n, pool.T, v(pool))
const ofTheShare = at(({ n, M, d }) => law.centralVariance({ u: n / M, d }))

verify(theorem, {
  title: 'with all data kept and the nearest candidates selected the variance is the exact product',
  domain: domain({ ...SIZES, T: axis.logInteger(1, 20) })
    .derive(({ n, surplus, d, T }): law.SelectedPool => ({ n, M: n + surplus, d, T }))
    .where(({ M, T }) => M * T <= 400),
  examples: [...pools([1, 2, 10, 20]), ...pools(20, 8, 10), ...pools(6, 8, 12, 3)],
  measures: 'the variance of the first coordinate in the pool of T batches',
  replicate: chain(selectedPool, (_last, { d }, { theta }) => Number(theta[d]) * Number(theta[d])),
  predicts: poolVariance,
  // The variance is the law’s own, but for rounding.
  criterion(value, pool) {
    const exact = poolVariance(pool)
    const atMost = (1 + 1e-9) * (law.poolFourth(pool) - exact * exact)
    return mean.equals(value, { margin: 0.06 * value, variance: { atMost } })
  },
  controls: {
    ...selectedAtRandom(...pools([10, 20]), ...pools(6, 8, 12, 3)),
    'v(n/M)': { at: [...pools(20), ...pools(20, 8, 10)], predicts: ofTheShare },
    ...worlds.eachGenerationReplacesTheLast(...pools([2, 10])),
    ...worlds.oneGenerationTooMany(...pools([1, 2])),
    'the true variance, after the real batch': { at: pools(1, 4), predicts: () => 1 },
  },
  survivors: { ...worlds.everyObservationDrawn(...pools(10)), ...worlds.anotherTruth([7, 1], ...pools(10)) },
  limits: ['Deviations of less than 6 % are not looked for; at most 32 candidates and 20 batches.'],
  figure: {
    title: 'Expected variance with all data kept, ten of twenty candidates selected',
    over: pools(integersFrom(1, 60)),
    labels: ['batches T', 'variance'],
    log: 'both',
    lines: {
      'nearest selected': poolVariance,
      'v(n/M) for v': ofTheShare,
      'selected at random': at(() => 1),
    },
  },
})
