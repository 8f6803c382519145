import { experiment, identity, logSpaced, verify } from 'collapse-check'
import theorem, * as law from '#theorems/wu-2026/mixture-exponent'
import { betterSource, leastRisk, type Sources } from '#theorems/wu-2026/sequence-model'
import { sized, sources } from './worlds/sources.ts'

const { critical, keptAtLeast, ratio } = law

const isOutside = (point: Sources) =>
  point.delta < 1 || Math.log(point.n2) <= critical(point) * Math.log(point.n) || point.n2 >= point.n

/** What the risk is above, over the risk. */
const bound = experiment(
  (_: Sources) => ({ kept: keptAtLeast, mixture: (point: Sources) => leastRisk(point) }),
  ({ kept, mixture }, point) =>
    () =>
      (kept(point) * betterSource(point)) / mixture(point),
)

verify(theorem, {
  title:
    'outside of the region a mixture gains no more than a constant: half of the risk stays, or (1 − δ)/2^{1 + δ} of it',
  domain: sources(100_000_000, 10_000).where(isOutside),
  examples: [
    ...sized(1, 0.5, 0.9, 10_000, 1_000_000, 100_000_000),
    ...sized(1.5, 2, 0.3, 10_000, 100_000_000),
    ...sized(1.5, 2, 1.1, 10_000, 1_000_000),
  ],
  measures: 'the share that must stay over the ratio of the mixture’s least risk to the better source’s; no chance',
  replicate: bound,
  predicts: () => 1,
  criterion: (value) => identity.atMost(value, { relative: 1e-12 }),
  controls: {
    'half, for every δ below 1': {
      at: [...sized(1, 0.8, 0.8, 100_000_000), ...sized(1, 0.9, 0.8, 1_000_000)],
      world: { kept: () => 0.5 },
    },
    'four fifths': { at: sized(1, 0.5, 0.9, 10_000, 100_000_000), world: { kept: () => 0.8 } },
    'a falling power of n': {
      at: sized(1, 0.5, 0.9, 1_000_000, 100_000_000),
      world: { mixture: (point) => leastRisk(point) / Math.exp(0.1 * Math.log(point.n)) },
    },
  },
  limits: ['The exact risk is computed, not simulated; δ = 1, with its logarithm, is left out.'],
  figure: {
    title: 'Risk of the mixture over that of its better source, s = 1, δ = ½, γ₂ = 0.9',
    over: logSpaced(100, 1e8, 40).flatMap((n) => sized(1, 0.5, 0.9, Math.round(n))),
    x: 'n',
    labels: ['observations of the target n', 'ratio'],
    log: 'both',
    lines: {
      exact: ratio,
      'at least': keptAtLeast,
      'inside: s = 1.5, δ = 2, γ₂ = 0.7': ({ n }) => sized(1.5, 2, 0.7, n).map(ratio)[0] ?? Number.NaN,
    },
    series: () => undefined,
  },
})
