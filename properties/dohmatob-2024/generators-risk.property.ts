import { integersFrom, mean, points, verify, worlds } from 'collapse-check'
import theorem, * as law from '#theorems/dohmatob-2024/chain-of-generators'
import { generators, squaredError } from './worlds/generators.ts'

const { generatorsRisk, squaredErrorVariance } = law
const chains = (last: number, T: number | number[] = 4, n = 20, d = 5) => points({ d, n, last, T })

verify(theorem, {
  title: 'the risk of a model at the end of a chain of generators is the exact one',
  domain: generators,
  examples: [...chains(100, [1, 2, 4, 8]), ...chains(12), ...chains(1_000_000), ...chains(1000, 4, 10_000_000)],
  measures: '|w_T − w|² after one run, in units of the noise’s variance',
  replicate: squaredError,
  predicts: generatorsRisk,
  // The law gives the variance of the squared error; a quarter of slack.
  criterion: (value, point) =>
    mean.equals(value, {
      margin: 0.05 * generatorsRisk(point),
      variance: { atMost: 1.25 * squaredErrorVariance(point) },
    }),
  controls: {
    ...worlds.allDataAreKept(...chains(100), ...chains(1_000_000)),
    'one generator more': {
      at: chains(100, [2, 4]),
      predicts: (point) => generatorsRisk({ ...point, T: point.T + 1 }),
    },
    'the last fit alone': { at: chains(100, [2, 4]), predicts: (point) => generatorsRisk({ ...point, T: 1 }) },
    'rows of the last fit for all': {
      at: [...chains(100), ...chains(12)],
      predicts: (point) => generatorsRisk({ ...point, n: point.last }),
    },
  },
  survivors: worlds.everyObservationDrawn(...chains(30, 2)),
  limits: ['Deviations of less than 5 % of the risk are not looked for; at most five dimensions.'],
  figure: {
    title: 'Risk of a last model of 100 rows, by generators of 20 rows before it, five dimensions',
    over: chains(100, integersFrom(1, 12)),
    labels: ['models T', 'mean squared error / σ²'],
    lines: {
      'last model of 100 rows': generatorsRisk,
      'of infinitely many': law.generatorsFloor,
      'of 12': (point) => generatorsRisk({ ...point, last: 12 }),
    },
  },
})
