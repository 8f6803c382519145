import { axis, domain, experiment, identity, logSpaced, verify } from 'collapse-check'
import theorem, { mixtureAtMost, roomAtMost } from '#theorems/wu-2026/mixture-constant'
import { sizesOf } from '#theorems/wu-2026/mixture-exponent'
import { leastRisk, type Sources } from '#theorems/wu-2026/sequence-model'
import { sized } from './worlds/sources.ts'

/** What the bound has too much, if its constant is multiplied. */
const room = experiment(
  (_: Sources) => ({ times: (_delta: number) => 1 }),
  ({ times }, point) =>
    () =>
      times(point.delta) * mixtureAtMost(point) - leastRisk(point),
)

verify(theorem, {
  title: 'C_δ n⁻¹ (n/n₂)^{1/δ} is too much by no more than a term of smaller order',
  domain: domain({
    delta: axis.uniform(1.05, 4),
    smoother: axis.uniform(0.2, 2).means('s beyond δ/2'),
    gamma2: axis.uniform(0.05, 1.4),
    n: axis.logInteger(10, 100_000_000),
  })
    .derive(({ delta, smoother, gamma2, n }): Sources => sizesOf({ s: delta / 2 + smoother, delta, gamma2 }, n))
    .where(({ s, delta, n2 }) => Math.log(2 * n2) / (2 * s + 1 - delta) < Math.log(20_000)),
  examples: [...sized(1.5, 2, 0.7, 100, 10_000, 100_000_000), ...sized(1, 1.5, 0.6, 10_000, 100_000_000)],
  measures: 'the bound less the least risk of both sources together; no chance',
  replicate: room,
  predicts: roomAtMost,
  criterion: (value) => identity.atMost(value, { relative: 1e-9 }),
  controls: {
    'a tenth more': { at: sized(1.5, 2, 0.7, 100_000_000), world: { times: () => 1.1 } },
    'δ/(δ − 1), what the larger of the two precisions would give': {
      at: sized(1.5, 2, 0.7, 10_000, 100_000_000),
      world: { times: (delta) => ((delta / (delta - 1)) * Math.sin(Math.PI / delta) * delta) / Math.PI },
    },
    'a room of 1/n alone': { at: sized(1, 1.5, 0.6, 100_000_000), predicts: ({ n }) => 1 / n },
  },
  limits: ['The exact risk is computed, not simulated; at most 20 000 coordinates.'],
  figure: {
    title: 'What the bound has too much, as a share of it, s = 1.5, δ = 2, γ₂ = 0.7',
    over: logSpaced(100, 1e8, 40).flatMap((n) => sized(1.5, 2, 0.7, Math.round(n))),
    x: 'n',
    labels: ['observations of the target n', 'room'],
    log: 'both',
    lines: { 'at most': roomAtMost, exact: (point) => mixtureAtMost(point) - leastRisk(point) },
    series: ({ s, delta }) => (s === 1.5 && delta === 2 ? 'computed' : undefined),
  },
})
