import { axis, chain, domain, integersFrom, mean, points, verify, worlds } from 'collapse-check'
import theorem, { type LeastNorm, lostShare } from '#theorems/dohmatob-2024/least-norm'
import { allRowsAreKept, leastNorm, theSameRows } from './worlds/least-norm.ts'

const models = (n: number, T: number | number[], d = 4) => points({ d, n, T })

verify(theorem, {
  title: 'after T models a share of 1 − (n/d)^T of the truth is lost',
  domain: domain({
    d: axis.integer(2, 6),
    rows: axis.uniform(0, 1).means('where n lies from 1 to d − 1'),
    T: axis.integer(1, 8),
  }).derive(({ d, rows, T }): LeastNorm => ({ d, n: 1 + Math.floor(rows * (d - 1.001)), T })),
  examples: [...models(2, [1, 2, 4]), ...models(3, [4, 8]), ...models(5, 3, 6)],
  measures: '|w_T − w|² after one run, |w| = 1',
  replicate: chain(leastNorm, worlds.squaredError),
  predicts: lostShare,
  // |w_T| ≤ |w| = 1.
  criterion: (value) => mean.equals(value, { margin: 0.03, range: { low: 0, high: 4 } }),
  controls: {
    ...theSameRows(...models(2, [2, 4]), ...models(3, [4, 8])),
    ...worlds.oneGenerationTooMany(...models(2, 1), ...models(3, 4)),
    ...allRowsAreKept(...models(2, 4)),
    'losses that add up': { at: models(3, 2), predicts: ({ d, n, T }) => Math.min(1, T * (1 - n / d)) },
  },
  survivors: worlds.everyObservationDrawn(...models(2, 2)),
  limits: ['Deviations of less than 0.03 are not looked for; at most six dimensions.'],
  figure: {
    title: 'Share of the truth that is lost, four dimensions',
    over: models(2, integersFrom(1, 10)),
    labels: ['models T', '|w_T − w|²/|w|²'],
    lines: {
      'one row': (point) => lostShare({ ...point, n: 1 }),
      'two rows': lostShare,
      'three rows': (point) => lostShare({ ...point, n: 3 }),
    },
    series: ({ d, n }) => (d === 4 ? `simulated, ${n} rows` : undefined),
  },
})
