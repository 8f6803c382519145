import { axis, chain, domain, logSpaced, mean, points, verify, worlds } from 'collapse-check'
import theorem, * as law from '#theorems/qiao-2026/centred-selection'
import { SIZES, selectedAtRandom, selectedPool } from './worlds/selection.ts'

const pools = (from: number | number[], n = 10, M = 20, d = 1) =>
  points({ n, M, d, from }).map((point) => ({ ...point, to: 3 * point.from }))
const lost = (pool: law.GrowingPool) => 1 - law.keptVariance(pool)
const between = (by: number) => (pool: law.GrowingPool) =>
  [law.exponentAtLeast(pool) + by, law.exponentAtMost(pool) + by] as const

verify(theorem, {
  title: 'the logarithm of the variance falls by 1 − v for each by which that of the pool’s size rises',
  domain: domain({ ...SIZES, from: axis.integer(2, 15).means('batches at first') }).derive(
    ({ n, surplus, d, from }): law.GrowingPool => ({ n, M: n + surplus, d, from, to: 3 * from }),
  ),
  examples: [...pools([2, 5, 15]), ...pools(5, 8, 10), ...pools(5, 8, 12, 3)],
  measures: 'the logarithm of the variance after `from` batches over that after three times as many, in units of ln 3',
  replicate: chain(
    (pool: law.GrowingPool) => selectedPool({ ...pool, T: pool.to }),
    (last, { from, to }, { model }) =>
      (2 * Math.log(Number(model(from)['root0,0']) / Number(last['root0,0']))) / Math.log(to / from),
    ({ from }) => [from],
  ),
  predicts: between(0),
  criterion: ([low, high], pool) =>
    mean.between(low, high, { margin: 0.02, variance: { atMost: law.exponentVarianceAtMost(pool) } }),
  controls: {
    ...selectedAtRandom(...pools([2, 5]), ...pools(5, 8, 12, 3)),
    ...worlds.eachGenerationReplacesTheLast(...pools([2, 5])),
    'v(n/M) for v': {
      at: [...pools(15), ...pools(5, 8, 10)],
      predicts: (pool) => {
        const by = law.keptVariance(pool) - law.centralVariance({ u: pool.n / pool.M, d: pool.d })
        return between(by)(pool)
      },
    },
    'twice the margin above': { at: pools(5), predicts: between(0.04) },
    'twice the margin below': { at: pools(5), predicts: between(-0.04) },
  },
  limits: ['Less than 0.02 beyond either end is not looked for; at most 45 batches.'],
  figure: {
    title: 'Fall of the logarithm, ten of twenty candidates selected',
    over: pools(logSpaced(2, 60, 30).map(Math.round)),
    x: 'from',
    labels: ['batches at first', 'exponent'],
    log: 'x',
    lines: { 'at least': law.exponentAtLeast, 'at most': law.exponentAtMost, '1 − v': lost },
    series: ({ n, d }) => (n === 10 && d === 1 ? 'simulated' : undefined),
  },
})
