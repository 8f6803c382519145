import { axis, domain, integersFrom, points, probability, verify } from 'collapse-check'
import theorem, { type Chain, forgettingFactor, forgottenMass } from '#theorems/dohmatob-2024-tails/generations'
import { poissonMissingMass } from '#theorems/dohmatob-2024-tails/missing-mass'
import { allTokensAreKept, binomialCounts, forgotten, noFreshTokens } from './worlds/forgetting.ts'

const chains = (T: number | number[], share = 0, n = 1000): Chain[] =>
  points({ symbols: 2000, exponent: 1.5, n, share, T })
const at = (share: number) => (point: Chain) => forgettingFactor({ ...point, share })

verify(theorem, {
  title: 'generation T has forgotten what a corpus of γ_T n real tokens has not seen',
  domain: domain({
    symbols: axis.logInteger(2, 2000),
    exponent: axis.uniform(0.5, 3),
    n: axis.logInteger(10, 10_000),
    share: axis.uniform(0, 1),
    T: axis.integer(1, 20),
  }),
  examples: [...chains([1, 2, 5, 20]), ...chains([5, 20], 0.1), ...chains(5, 0, 50)],
  measures: 'one real token, and the count of its symbol after T generations: is it 0?',
  replicate: forgotten,
  predicts: forgottenMass,
  criterion: (value) => probability.equals(value, { margin: 0.015 }),
  controls: {
    'all tokens are kept': { at: chains([5, 20]), world: allTokensAreKept },
    'one generation more': {
      at: chains([1, 2], 0, 50),
      predicts: (point) => forgottenMass({ ...point, T: point.T + 1 }),
    },
    'no fresh tokens': { at: chains(20, 0.1), world: noFreshTokens },
    'nothing forgotten after the first': { at: chains([5, 20]), predicts: poissonMissingMass },
  },
  survivors: { 'exactly n tokens a generation': { at: chains([2, 5]), world: binomialCounts } },
  limits: ['Deviations of less than 0.015 in probability are not looked for; at most 20 generations.'],
  figure: {
    title: 'How much more is forgotten than after the first generation, β = 2, many symbols',
    over: integersFrom(1, 60).flatMap((T) => points({ symbols: 2000, exponent: 2, n: 1000, share: 0, T })),
    labels: ['generation T', 'missing mass, in units of the first'],
    log: 'both',
    lines: {
      'no fresh tokens': at(0),
      'a hundredth fresh': at(0.01),
      'a tenth fresh': at(0.1),
      'all kept': () => 1,
    },
    series: () => undefined,
  },
})
