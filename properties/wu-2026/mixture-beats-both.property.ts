import { experiment, identity, logSpaced, verify } from 'collapse-check'
import { ratio } from '#theorems/wu-2026/mixture-exponent'
import theorem, * as law from '#theorems/wu-2026/sequence-model'
import { sized, sources } from './worlds/sources.ts'

/** Var Σ over the first m coordinates, where every observation has the same weight, over the better source’s risk. */
const pooledRatio = (point: law.Sources): number => {
  const [{ n, n2 }, m] = [point, law.cutoff(point)]
  let risk = law.neglected(point, m)
  for (let j = 1; j <= m; j++) {
    const other = n2 / law.information(point, j, 'auxiliary')
    risk += (n + n2 * other) / (n + n2) / (n + n2)
  }
  return risk / law.betterSource(point)
}

verify(theorem, {
  title: 'at every size, for every δ and γ₂, the mixture has less risk than its better source',
  domain: sources(100_000_000, 10_000),
  examples: [
    ...sized(1.5, 2, 0.7, 100, 10_000, 100_000_000),
    ...sized(1, 0.5, 0.9, 10_000, 100_000_000),
    ...sized(1.5, 2, 0.3, 1_000_000),
    ...sized(1.5, 2, 1.3, 100_000),
  ],
  measures: 'the least risk of both sources together over that of the better one; no chance',
  replicate: experiment(
    (_: law.Sources) => ({ quotient: ratio }),
    ({ quotient }, point) =>
      () =>
        quotient(point),
  ),
  predicts: () => 1,
  criterion: (value) => identity.atMost(value, { relative: 1e-12 }),
  controls: {
    'pooled as if observations of both were worth the same': {
      at: [...sized(1.5, 2, 1.3, 100_000), ...sized(1.5, 2, 0.7, 10_000)],
      world: { quotient: pooledRatio },
    },
    'by a tenth, too, where the exponents are the same': {
      at: [...sized(1.5, 2, 0.3, 1_000_000), ...sized(1.5, 2, 1.3, 100_000)],
      predicts: () => 0.9,
    },
    'by half for δ below 1': { at: sized(1, 0.5, 0.9, 10_000, 100_000_000), predicts: () => 0.5 },
  },
  limits: ['The exact risk is computed; that it is the risk of a simulated estimate is another property.'],
  figure: {
    title: 'Risk of the mixture over that of its better source',
    over: logSpaced(100, 1e8, 40).flatMap((n) => sized(1.5, 2, 0.7, Math.round(n))),
    x: 'n',
    labels: ['observations of the target n', 'ratio'],
    log: 'both',
    lines: {
      's = 1.5, δ = 2, γ₂ = 0.7': ratio,
      's = 1, δ = ½, γ₂ = 0.9': ({ n }) => sized(1, 0.5, 0.9, n).map(ratio)[0] ?? Number.NaN,
    },
    series: ({ s, delta }) => (s === 1.5 && delta === 2 ? undefined : 'computed'),
  },
})
