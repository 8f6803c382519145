import { axis, domain, experiment, identity, points, verify } from 'collapse-check'
import { diversity } from '#theorems/kanabar-2026/known-share'
import theorem, { misreportedRisk, wrongShareCost } from '#theorems/kanabar-2026/wrong-share'

interface Told {
  readonly ratio: number
  readonly share: number
}

/** Batches after which less than a thousandth of the limit is missing: T^{1 − 2/c} and 1/(α²T). */
const BATCHES = 1_000_000
const alphabet = { symbols: 3, exponent: 1 }
const shares = (ratio: number | number[], share = 0.3): Told[] => points({ ratio, share })

const cost = experiment(
  ({ ratio, share }: Told) => ({ told: ratio * share, T: BATCHES }),
  ({ told, T }, { share }) =>
    () =>
      (misreportedRisk({ ...alphabet, n: 1000, share, told, T }) * 1000 * share * share * T) / diversity(alphabet),
)

verify(theorem, {
  title: 'a told share of c times the true one costs 1/(c(2 − c)) times the data in the long run',
  domain: domain({
    ratio: axis.uniform(0.3, 1.2).means('c, the told share over the true one'),
    share: axis.uniform(0.2, 0.8),
  }),
  examples: [...shares([0.5, 0.9, 1, 1.2]), ...shares([0.5, 1.2], 0.8)],
  measures: `the exact risk after ${BATCHES} batches, in units of (1 − |p|²)/(nα²T); no chance`,
  replicate: cost,
  predicts: wrongShareCost,
  criterion: (value) => identity.equals(value, { relative: 1e-3 }),
  controls: {
    'no cost': { at: shares([0.5, 0.9, 1.2]), predicts: () => 1 },
    'a cost of 1/c': { at: shares([0.5, 1.2]), predicts: ({ ratio }) => 1 / ratio },
    'a hundred batches': { at: shares([0.5, 1.2]), world: { T: 100 } },
    'told twice the share': { at: shares([0.9, 1]), world: ({ told }: { told: number }) => ({ told: 2 * told }) },
  },
  limits: ['The exact recursion is computed, not simulated; wrong-share-risk simulates it.'],
  figure: {
    title: 'What a wrong share costs in the long run',
    over: shares(Array.from({ length: 61 }, (_, i) => 0.2 + i / 40)),
    labels: ['told share, in units of the true one', 'data needed, in units of what the true share needs'],
    log: 'y',
    lines: { 'in the long run': wrongShareCost, 'the true share': () => 1 },
    series: ({ share }) => (share === 0.3 ? 'computed, three tenths real' : undefined),
  },
})
