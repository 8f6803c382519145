import { axis, domain, experiment, identity, logSpaced, verify } from 'collapse-check'
import theorem, * as law from '#theorems/wu-2026/mixture-exponent'
import { betterSource, cutoffAtMost, leastRisk, type Sources } from '#theorems/wu-2026/sequence-model'
import { sized } from './worlds/sources.ts'

const { critical, ratio, ratioAtMost, sizesOf } = law

/** The risk of a mixture over that of its better source. */
const quotient = experiment(
  (_: Sources) => ({ mixture: (point: Sources) => leastRisk(point) }),
  ({ mixture }, point) =>
    () =>
      mixture(point) / betterSource(point),
)

verify(theorem, {
  title: 'inside of the region the ratio of the mixture’s risk to the better source’s is below a falling power of n',
  domain: domain({
    s: axis.uniform(0.6, 3),
    steep: axis.uniform(0.05, 0.95).means('where δ lies between 1 and 2s'),
    within: axis.uniform(0.05, 0.95).means('where γ₂ lies between γ_c and 1'),
    n: axis.logInteger(100, 100_000_000),
  })
    .derive(({ s, steep, within, n }): Sources => {
      const delta = 1 + steep * (2 * s - 1)
      const least = critical({ s, delta })
      return sizesOf({ s, delta, gamma2: least + within * (1 - least) }, n)
    })
    .where((point) => cutoffAtMost(point) <= 20_000),
  examples: [...sized(1.5, 2, 0.7, 10_000, 1_000_000, 100_000_000), ...sized(1, 1.5, 0.6, 10_000, 100_000_000)],
  measures: 'the least risk of both sources over that of the better one; no chance',
  replicate: quotient,
  predicts: ratioAtMost,
  criterion: (value) => identity.atMost(value, { relative: 1e-12 }),
  controls: {
    'the target alone': {
      at: sized(1.5, 2, 0.7, 10_000, 1_000_000, 100_000_000),
      world: { mixture: (point) => leastRisk(point, 'target') },
    },
    'a faster power of n': {
      at: sized(1.5, 2, 0.7, 10_000, 1_000_000, 100_000_000),
      predicts: (point) => ratioAtMost(point) / Math.exp(0.1 * Math.log(point.n)),
    },
    'two thirds of the bound': {
      at: sized(1, 1.5, 0.6, 100_000_000),
      predicts: (point) => (2 / 3) * ratioAtMost(point),
    },
  },
  limits: ['The exact risk is computed, not simulated; at most 20 000 coordinates.'],
  figure: {
    title: 'Risk of the mixture over that of its better source, s = 1.5, δ = 2, γ₂ = 0.7',
    over: logSpaced(1000, 1e8, 40).flatMap((n) => sized(1.5, 2, 0.7, Math.round(n))),
    x: 'n',
    labels: ['observations of the target n', 'ratio'],
    log: 'both',
    lines: { 'at most': ratioAtMost, exact: ratio },
    series: ({ s, delta }) => (s === 1.5 && delta === 2 ? 'computed' : undefined),
  },
})
