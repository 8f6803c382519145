import { axis, domain, integersFrom, points, probability, verify } from 'collapse-check'
import theorem, { type Chain, effectiveShareAtLeast, forgottenMass } from '#theorems/dohmatob-2024-tails/generations'
import { poissonMissingMass } from '#theorems/dohmatob-2024-tails/missing-mass'
import { binomialCounts, forgotten, noFreshTokens } from './worlds/forgetting.ts'

const chains = (share: number | number[], T: number | number[] = 100): Chain[] =>
  points({ symbols: 1000, exponent: 1.2, n: 1000, share, T })
const atMost = ({ share, T: _, ...corpus }: Chain) =>
  poissonMissingMass({ ...corpus, n: corpus.n * effectiveShareAtLeast({ share }) })

verify(theorem, {
  title: 'with fresh real tokens no generation forgets more than 2α/(1 + α²) of the corpus would have missed',
  domain: domain({
    symbols: axis.logInteger(2, 1000),
    exponent: axis.uniform(0.5, 2.5),
    n: axis.logInteger(10, 10_000),
    share: axis.logUniform(0.02, 1),
    T: axis.logInteger(1, 100),
  }),
  examples: [...chains([0.05, 0.1, 0.5]), ...chains(0.1, [5, 20])],
  measures: 'one real token, and the count of its symbol after T generations: is it 0?',
  replicate: forgotten,
  predicts: atMost,
  criterion: (value) => probability.atMost(value, { margin: 0.015 }),
  controls: {
    'no fresh tokens': { at: chains([0.1, 0.5]), world: noFreshTokens },
    'as if nothing were forgotten': { at: chains([0.05, 0.1]), predicts: poissonMissingMass },
    'a twentieth of the fresh tokens': {
      at: chains([0.1, 0.5]),
      world: ({ share }: { readonly share: number }) => ({ share: share / 20 }),
    },
  },
  survivors: { 'exactly n tokens a generation': { at: chains(0.1, 20), world: binomialCounts } },
  limits: ['One-sided; the exact law is forgotten-mass. Less than 0.015 above is not looked for.'],
  figure: {
    title: 'What a generation has forgotten, β = 1.2, 1000 symbols and tokens',
    over: chains(0.1, integersFrom(1, 100)),
    labels: ['generation T', 'probability that a real token is new'],
    lines: {
      'a tenth fresh': forgottenMass,
      'a tenth fresh, at most': atMost,
      'no fresh tokens': (point) => forgottenMass({ ...point, share: 0 }),
      'half fresh': (point) => forgottenMass({ ...point, share: 0.5 }),
    },
    series: ({ share }) => `simulated, ${100 * share} % fresh`,
  },
})
