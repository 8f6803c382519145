import { axis, domain, experiment, identity, logSpaced, points, verify } from 'collapse-check'
import theorem, { heightAfter, type OneSided, slowGrowth, step } from '#theorems/yi-2025/one-sided'
import { keptMean } from '#theorems/yi-2025/verified-round'

const runs = (k: number | number[], edge: number | number[] = 2): OneSided[] => points({ edge, k })

const height = experiment(
  (_: OneSided) => ({ next: (x: number) => x + step({ x }) }),
  ({ next }, { edge, k }) =>
    () => {
      let x = edge
      for (let round = 0; round < k; round++) x = next(x)
      return x
    },
)

verify(theorem, {
  title: 'under a filter on one side the model climbs away from the threshold like √(2 ln k)',
  domain: domain({
    edge: axis.uniform(0, 2),
    k: axis.logInteger(1000, 100_000),
  }),
  examples: [...runs([1000, 10_000, 100_000]), ...runs(1000, [0, 1])],
  measures: 'the model’s height above the threshold after k rounds of infinitely many draws; no chance',
  replicate: height,
  predicts: slowGrowth,
  criterion: (value) => identity.equals(value, { relative: 0.05 }),
  controls: {
    'a filter on both sides': {
      at: runs([1000, 100_000]),
      world: { next: (x: number) => keptMean({ d: x - 2, R: 2 }) + 2 },
    },
    'like √(ln k)': { at: runs([1000, 100_000]), predicts: ({ k }) => Math.sqrt(Math.log(k)) },
    'like ln k': { at: runs(100_000), predicts: ({ k }) => Math.log(k) },
    'as after a thousand rounds': { at: runs(100_000), predicts: () => slowGrowth({ k: 1000 }) },
  },
  limits: [
    'Models that start more than two standard deviations above the threshold take longer to come to this growth than is looked at.',
    'Generations of infinitely many draws: no chance.',
  ],
  figure: {
    title: 'Height of the model above the threshold, two at first',
    over: runs(logSpaced(10, 100_000, 30).map(Math.round)),
    labels: ['rounds k', 'height'],
    log: 'x',
    lines: { exact: heightAfter, '√(2 ln k)': slowGrowth, 'filter on both sides': () => 2 },
  },
})
