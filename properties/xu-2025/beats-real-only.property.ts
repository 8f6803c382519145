import { axis, domain, integersFrom, laws, points, probability, verify, worlds } from 'collapse-check'
import theorem, { type Race, ratio } from '#theorems/xu-2025/beats-real-only'
import { walk } from './worlds/walk.ts'

const races = (p: number | number[], ...T: number[]) => points({ n: 10, p, T })
const exact = (point: Race) => laws.beatsRealOnly(ratio(point))

verify(theorem, {
  title: 'the last model beats the first one with the arctangent probability',
  domain: domain({ n: axis.logInteger(1, 10_000_000), p: axis.choice(0, 0.5, 1, 1.5, 2), T: axis.logInteger(2, 1000) }),
  examples: [...races(0, 2, 5, 13, 40), ...races([1, 1.5, 2], 8)],
  measures: 'one run of T generations with n_t = ⌈n t^p⌉: is θ_T closer to the truth than θ_1?',
  replicate: worlds.lastBeatsFirst(walk),
  predicts: exact,
  criterion: (value) => probability.equals(value, { margin: 0.02 }),
  controls: {
    'compared with a model of other real data': { at: races(0, 2, 5), replicate: worlds.lastBeatsAnother(walk) },
    ...worlds.allDataAreKept(...races(0, 5)),
    'the real data counted among the synthetic': {
      at: [...races(0, 2), ...races(2, 8)],
      predicts: (point) => laws.beatsRealOnly(ratio(point) + 1),
    },
  },
  survivors: { ...worlds.anotherTruth([7], ...races(0, 5)), ...worlds.everyObservationDrawn(...races(0, 5)) },
  limits: ['Deviations of less than 0.02 in probability are not looked for.', 'One dimension, Gaussian data.'],
  figure: {
    title: 'Probability of beating the model that saw real data only, equal sample sizes',
    over: races(0, ...integersFrom(2, 40)),
    labels: ['generation T', 'P(T)'],
    lines: {
      'same real data (this page)': exact,
      'other real data': (point) => laws.beatsIndependentRealOnly(ratio(point)),
      'one half': () => 0.5,
    },
  },
})
