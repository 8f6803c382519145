import { axis, domain, integersFrom, laws, points, probability, verify, worlds } from 'collapse-check'
import theorem, { type LaterRace, laterRatio } from '#theorems/xu-2025/beats-real-only'
import { walk } from './worlds/walk.ts'

const races = (earlier: number, T: number, p = 0) => points({ n: 10, p, earlier, T })
const exact = (point: LaterRace) => laws.beatsRealOnly(laterRatio(point))

verify(theorem, {
  title: 'any generation beats any earlier one with the arctangent probability of their own variance ratio',
  domain: domain({
    n: axis.logInteger(1, 500),
    p: axis.choice(0, 0.5, 1, 1.5, 2),
    earlier: axis.integer(1, 8),
    later: axis.integer(1, 8),
  }).derive(({ n, p, earlier, later }) => ({ n, p, earlier, T: earlier + later })),
  examples: [
    ...races(1, 2),
    ...races(2, 3),
    ...races(5, 6),
    ...races(8, 9),
    ...races(5, 10),
    ...races(4, 12),
    ...races(5, 10, 2),
  ],
  measures: 'one run of T generations with n_t = ⌈n t^p⌉: is θ_T closer to the truth than the earlier model?',
  replicate: worlds.lastBeatsFirst<LaterRace, 'mean'>(walk, { against: ({ earlier }) => earlier }),
  predicts: exact,
  criterion: (value) => probability.equals(value, { margin: 0.02 }),
  controls: {
    'against the first generation': {
      at: [...races(5, 6), ...races(5, 10)],
      replicate: worlds.lastBeatsFirst<LaterRace, 'mean'>(walk),
    },
    'the law against the first generation': {
      at: [...races(5, 6), ...races(8, 9)],
      predicts: (point) => exact({ ...point, earlier: 1 }),
    },
    ...worlds.allDataAreKept(...races(4, 12)),
  },
  survivors: {
    ...worlds.anotherTruth([7], ...races(5, 10)),
    ...worlds.everyObservationDrawn(...races(2, 3)),
  },
  limits: ['Deviations of less than 0.02 in probability are not looked for.', 'One dimension, Gaussian data.'],
  figure: {
    title: 'Does one more generation bring the estimate closer? Equal sample sizes',
    over: integersFrom(1, 40).flatMap((earlier) => races(earlier, earlier + 1)),
    x: 'earlier',
    labels: ['generation T − 1', 'probability that generation T is closer'],
    lines: { '(1/π) atan(2 √(T − 1))': exact, 'one half': () => 0.5 },
    series: ({ earlier, T }) => (T === earlier + 1 ? 'simulated' : undefined),
  },
})
