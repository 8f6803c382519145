import { axis, domain, logSpaced, points, probability, variates, verify } from 'collapse-check'
import theorem, { type Corpus, missingMass, tailPower } from '#theorems/dohmatob-2024-tails/missing-mass'
import { lightTail, newToken } from './worlds/new-token.ts'

interface Reading {
  readonly alphabet: Float64Array
  readonly tokens: number
}

const corpora = (n: number | number[], exponent: number | number[] = 2, symbols = 10_000): Corpus[] =>
  points({ symbols, exponent, n })
const unseen = newToken<Corpus, Reading>(
  ({ n }) => ({ tokens: n }),
  (world) => (p, _rank, stream) => variates.binomial(stream, world.tokens, p) === 0,
)

verify(theorem, {
  title: 'a token is new after n others with probability Σ p(1 − p)^n',
  domain: domain({
    symbols: axis.logInteger(2, 10_000),
    exponent: axis.uniform(0.5, 3),
    n: axis.logInteger(1, 1_000_000),
  }),
  examples: [...corpora([10, 100, 1000]), ...corpora(1000, [1, 1.2, 1.5])],
  measures: 'one token, and n before it: is it none of them?',
  replicate: unseen,
  predicts: missingMass,
  criterion: (value) => probability.equals(value, { margin: 0.015 }),
  controls: {
    'a light tail': { at: corpora([100, 10], [1, 2]), world: lightTail },
    'half of the tokens': { at: corpora([10, 1000], 1.2), world: ({ tokens }: Reading) => ({ tokens: tokens / 2 }) },
    'the power law 1/√n of β = 2': {
      at: corpora([100, 1000], [1.2, 1.5]),
      predicts: ({ n }) => tailPower({ exponent: 2, n }),
    },
  },
  limits: ['Deviations of less than 0.015 in probability are not looked for.'],
  figure: {
    title: 'What n tokens of a Zipf law have not shown, 10 000 symbols',
    over: corpora(logSpaced(10, 100_000).map(Math.round)),
    labels: ['tokens n', 'probability of a new symbol'],
    log: 'both',
    lines: {
      'β = 2': missingMass,
      'β = 2, power law': tailPower,
      'β = 1.5': (point) => missingMass({ ...point, exponent: 1.5 }),
    },
    series: ({ exponent }) => `simulated, β = ${exponent}`,
  },
})
