import { axis, domain, logSpaced, points, probability, variates, verify } from 'collapse-check'
import theorem, { type CutCorpus, cutMass, missingAfterCut } from '#theorems/dohmatob-2024-tails/cut-tail'
import { missingMass } from '#theorems/dohmatob-2024-tails/missing-mass'
import { lightTail, newToken } from './worlds/new-token.ts'

interface CutReading {
  readonly alphabet: Float64Array
  readonly tokens: number
  readonly last: number
}

const corpora = (n: number | number[], kept = 10, exponent = 1.5): CutCorpus[] =>
  points({ symbols: 1000, exponent, kept, n })
const unseen = newToken<CutCorpus, CutReading>(
  ({ n, kept }) => ({ tokens: n, last: kept }),
  ({ alphabet, tokens, last }) => {
    const produced = alphabet.subarray(0, last).reduce((sum, p) => sum + p, 0)
    return (p, rank, stream) => rank > last || variates.binomial(stream, tokens, Math.min(1, p / produced)) === 0
  },
)

verify(theorem, {
  title: 'a model taught without the tail never knows it, however many tokens it sees',
  domain: domain({
    symbols: axis.logInteger(20, 1000),
    exponent: axis.uniform(1.1, 3),
    kept: axis.integer(1, 20),
    n: axis.logInteger(1, 1_000_000),
  }),
  examples: [...corpora([10, 100, 1000, 1_000_000]), ...corpora(1000, 1), ...corpora(100, 20, 1.1)],
  measures: 'one real token, and n tokens of a generator of the first k ranks: is it none of them?',
  replicate: unseen,
  predicts: missingAfterCut,
  criterion: (value) => probability.equals(value, { margin: 0.02 }),
  controls: {
    'a generator with its tail': { at: corpora([100, 1_000_000]), world: { last: 1000 } },
    'half of the ranks': { at: corpora([100, 1_000_000]), world: ({ last }: CutReading) => ({ last: last / 2 }) },
    'a light tail': { at: corpora([10, 1_000_000]), world: lightTail },
    'the floor alone': { at: corpora(10), predicts: cutMass },
    'as if no tail were cut': { at: corpora(1000), predicts: missingMass },
  },
  limits: ['Deviations of less than 0.02 in probability are not looked for.'],
  figure: {
    title: 'What n tokens of a generator have not shown, β = 1.5, 1000 symbols',
    over: corpora(logSpaced(1, 1_000_000).map(Math.round)),
    labels: ['tokens n of the generator', 'probability that a real token is new'],
    log: 'both',
    lines: {
      'tail kept': missingMass,
      'ten ranks': missingAfterCut,
      'a hundred ranks': (point) => missingAfterCut({ ...point, kept: 100 }),
      'floor of ten ranks': cutMass,
    },
    series: ({ kept, exponent }) => (kept === 10 && exponent === 1.5 ? 'simulated, ten ranks' : undefined),
  },
})
