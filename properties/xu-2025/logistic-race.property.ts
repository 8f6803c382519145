import { axis, domain, integersFrom, laws, matrices, points, probability, verify, worlds } from 'collapse-check'
import { beatsRealOnlyVector } from '#theorems/xu-2025/beats-real-only-vector'
import theorem, { type LogisticRace, logisticRace, logisticVariance } from '#theorems/xu-2025/logistic-race'
import { lastLogisticBeatsFirst } from './worlds/races.ts'

const races = (T: number | number[], m: number | number[] = 8, intercept = 0.3, slope = 0.5) =>
  points({ intercept, slope, m, T })
const limit = (point: LogisticRace) => beatsRealOnlyVector(point.T - 1, matrices.eigen(logisticVariance(point)).values)
const after = (law: (point: LogisticRace) => number, T: number) => (point: LogisticRace) => law({ ...point, T })

verify(theorem, {
  title: 'the last logistic regression beats the first one with the probability of a chain of counts',
  domain: domain({
    intercept: axis.uniform(-0.5, 0.5),
    slope: axis.uniform(-1, 1),
    m: axis.integer(6, 10),
    T: axis.integer(2, 4),
  }),
  examples: [...races([2, 3, 4]), ...races([2, 4], 6), ...races(3, 10, 0, 1), ...races(2, 10, 0.5, -1)],
  measures: 'one run of T generations of 3m observations each: is w_T closer to the truth than w_1?',
  replicate: lastLogisticBeatsFirst,
  predicts: logisticRace,
  criterion: (value) => probability.equals(value, { margin: 0.04 }),
  controls: {
    'compared with a fit to other real data': { at: races(2), world: { opponentIsAnother: true } },
    ...worlds.allDataAreKept(...races([3, 4])),
    'the law of many observations': { at: races([3, 4], 6, 0.5, -1), predicts: limit },
    'the law of one parameter': { at: races([2, 3]), predicts: ({ T }) => laws.beatsRealOnly(T - 1) },
  },
  survivors: {
    'the levels in another order': { at: races(2), world: { levels: [1, -1, 0] } },
    'successes called failures': {
      at: races(3),
      world: (_: unknown, { intercept, slope }: LogisticRace) => ({ truth: [-intercept, -slope] }),
    },
  },
  limits: [
    'Deviations of less than 0.04 in probability are not looked for.',
    'A design of three levels, so that the sufficient statistic takes few values; other designs obey the same limit law, which is not run.',
  ],
  figure: {
    title: 'Logistic regression against its first fit, truth (0.3, 0.5)',
    over: races(2, integersFrom(6, 12)),
    labels: ['observations at each of three levels m', 'P_n(T)'],
    lines: {
      'T = 2': after(logisticRace, 2),
      'its limit': after(limit, 2),
      'T = 3': after(logisticRace, 3),
      'its limit at T = 3': after(limit, 3),
    },
    series: ({ T, slope }) => (slope === 0.5 && T < 4 ? `simulated, T = ${T}` : undefined),
  },
})
