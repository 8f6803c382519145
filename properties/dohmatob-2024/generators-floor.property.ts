import { logSpaced, mean, points, verify, worlds } from 'collapse-check'
import theorem, * as law from '#theorems/dohmatob-2024/chain-of-generators'
import { generators, squaredError } from './worlds/generators.ts'

const { generatorsFloor, generatorsRisk, squaredErrorVariance } = law
const chains = (last: number, T: number | number[] = 2, n = 20) => points({ d: 5, n, last, T })

verify(theorem, {
  title: 'no number of rows of the last model brings the risk below what its generators left',
  domain: generators,
  examples: [...chains(100, [2, 4]), ...chains(10_000_000, [2, 4, 8]), ...chains(1000, 4, 1_000_000)],
  measures: '|w_T − w|² after one run, in units of the noise’s variance',
  replicate: squaredError,
  predicts: generatorsFloor,
  // The law gives the variance of the squared error; a quarter of slack.
  criterion: (value, point) =>
    mean.atLeast(value, {
      margin: 0.05 * generatorsRisk(point),
      variance: { atMost: 1.25 * squaredErrorVariance(point) },
    }),
  controls: {
    ...worlds.allDataAreKept(...chains(10_000_000, 4)),
    'a generator fewer': {
      at: chains(10_000_000, [2, 4]),
      world: (_: unknown, { n, last, T }: law.Generators) => ({
        generations: T - 1,
        n: (t: number) => (t === T - 1 ? last : n),
      }),
    },
    'a generator more': {
      at: chains(10_000_000, [2, 4]),
      predicts: (point) => generatorsFloor({ ...point, T: point.T + 1 }),
    },
    'the floor raised by a fourteenth': {
      at: chains(10_000_000, [2, 4]),
      predicts: (point) => (15 / 14) * generatorsFloor(point),
    },
  },
  limits: ['Less than 5 % of the risk below the floor is not looked for; at most five dimensions.'],
  figure: {
    title: 'Risk by the rows of the last model, after generators of 20 rows, five dimensions',
    over: logSpaced(10, 10_000).flatMap((last) => chains(Math.round(last))),
    x: 'last',
    labels: ['rows of the last model', 'mean squared error / σ²'],
    log: 'both',
    lines: {
      'one generator': generatorsRisk,
      'three generators': (point) => generatorsRisk({ ...point, T: 4 }),
      'labels of the truth': (point) => generatorsRisk({ ...point, T: 1 }),
    },
    series: () => undefined,
  },
})
