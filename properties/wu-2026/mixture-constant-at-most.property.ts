import { axis, domain, identity, logSpaced, verify } from 'collapse-check'
import theorem, { mixtureAtMost } from '#theorems/wu-2026/mixture-constant'
import { sizesOf } from '#theorems/wu-2026/mixture-exponent'
import { leastRisk, type Sources } from '#theorems/wu-2026/sequence-model'
import { sized } from './worlds/sources.ts'

verify(theorem, {
  title: 'the risk is at most C_δ n⁻¹ (n/n₂)^{1/δ}, for every pair of sizes and every smoothness',
  domain: domain({
    delta: axis.uniform(1.05, 4),
    smoother: axis.uniform(0.2, 2).means('s beyond δ/2'),
    gamma2: axis.uniform(0.05, 1.4),
    n: axis.logInteger(10, 100_000_000),
  })
    .derive(({ delta, smoother, gamma2, n }): Sources => sizesOf({ s: delta / 2 + smoother, delta, gamma2 }, n))
    .where(({ s, delta, n2 }) => Math.log(2 * n2) / (2 * s + 1 - delta) < Math.log(20_000)),
  examples: [...sized(1.5, 2, 0.7, 100, 10_000, 100_000_000), ...sized(1, 1.5, 0.6, 10_000, 100_000_000)],
  measures: 'the least risk of both sources together, by its sum; no chance',
  replicate: (point) => () => leastRisk(point),
  predicts: mixtureAtMost,
  criterion: (value) => identity.atMost(value, { relative: 1e-12 }),
  controls: {
    'a twentieth less': { at: sized(1.5, 2, 0.7, 100_000_000), predicts: (point) => 0.95 * mixtureAtMost(point) },
    'π/δ without its sine': {
      at: sized(0.8, 1.5, 0.6, 10_000_000),
      predicts: (point) => Math.sin(Math.PI / point.delta) * mixtureAtMost(point),
    },
    'the power 1/(δ + 1)': {
      at: sized(1.5, 2, 0.7, 10_000, 100_000_000),
      predicts: (point) => mixtureAtMost(point) / Math.exp(Math.log(point.n / point.n2) / 6),
    },
  },
  limits: ['The exact risk is computed, not simulated; at most 20 000 coordinates.'],
  figure: {
    title: 'Risk of the mixture and its bound, s = 1.5, δ = 2, γ₂ = 0.7',
    over: logSpaced(10, 1e8, 40).flatMap((n) => sized(1.5, 2, 0.7, Math.round(n))),
    x: 'n',
    labels: ['observations of the target n', 'risk'],
    log: 'both',
    lines: { 'at most': mixtureAtMost, exact: (point) => leastRisk(point) },
    series: ({ s, delta }) => (s === 1.5 && delta === 2 ? 'computed' : undefined),
  },
})
