import { axis, distribution, domain, points, verify, worlds } from 'collapse-check'
import theorem, { type Alphabet, probabilitiesOf } from '#theorems/shumailov-2024/absorption'
import { absorbed } from './worlds/absorbed.ts'

const alphabets = (symbols: number, exponent: number, n: number | number[] = 8) => points({ symbols, exponent, n })

verify(theorem, {
  title: 'the symbol that is left is any of them, each with its own probability',
  domain: domain({ symbols: axis.integer(2, 8), exponent: axis.uniform(0, 2), n: axis.logInteger(1, 16) }),
  examples: [...alphabets(3, 1, [1, 8]), ...alphabets(6, 1), ...alphabets(8, 0), ...alphabets(2, 2)],
  measures: 'the symbol that is left when a run has come to one',
  replicate: absorbed(({ symbol }) => symbol),
  predicts: (point) => ({ name: 'the real probabilities', probabilities: Array.from(probabilitiesOf(point)) }),
  criterion: (law) => distribution.discrete(law, { margin: 0.03 }),
  controls: {
    ...worlds.named('a sampler at temperature 0.9', { power: 1 / 0.9 })(...alphabets(3, 1), ...alphabets(6, 1)),
    'the most frequent symbol wins': {
      at: [...alphabets(3, 1), ...alphabets(6, 1)],
      predicts: ({ symbols }) => ({
        name: 'the first',
        probabilities: Array.from({ length: symbols }, (_, i) => Number(i === 0)),
      }),
    },
    'each symbol as often as others': {
      at: alphabets(6, 1),
      predicts: ({ symbols }) => ({ name: 'alike', probabilities: new Array<number>(symbols).fill(1 / symbols) }),
    },
  },
  survivors: {
    'twice the observations': { at: alphabets(6, 1), world: (_: unknown, { n }: Alphabet) => ({ n: 2 * n }) },
  },
  limits: ['Deviations of less than 0.03 in the probability of a symbol are not looked for; at most 16 observations.'],
  figure: {
    title: 'Probability that the most frequent symbol is left, in the end',
    over: alphabets(6, 1, [1, 2, 4, 8, 16]),
    labels: ['observations n', 'probability'],
    log: 'x',
    lines: {
      'six symbols': (point) => Number(probabilitiesOf(point)[0]),
      'two symbols': (point) => Number(probabilitiesOf({ ...point, symbols: 2 })[0]),
    },
    series: () => undefined,
  },
})
