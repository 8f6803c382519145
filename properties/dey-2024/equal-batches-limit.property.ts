import { axis, domain, experiment, identity, logSpaced, points, verify } from 'collapse-check'
import theorem, { type EqualBatches, inflation, inflationLimit } from '#theorems/dey-2024/equal-batches'

type Family = Pick<EqualBatches, 'n' | 'v2'>

const families = (n: number | number[], v2: number | number[]): Family[] => points({ n, v2 })

const longRun = experiment(
  (_: Family) => ({ T: 1_000_000 }),
  ({ T }, point) =>
    () =>
      inflation({ ...point, T }),
)

verify(theorem, {
  title: 'equal batches come to n/v₂ times sinh(x)/x − 1, x = π√(v₂/n)',
  domain: domain({ n: axis.logInteger(1, 10_000_000), v2: axis.choice(-1, -1 / 3, 0, 1 / 3, 1, 2) }),
  examples: [...families([1, 10, 1000], [-1, 0, 1]), ...families(1, 2)],
  measures: 'the exact risk after a million batches, in units of that of one; no chance',
  replicate: longRun,
  predicts: inflationLimit,
  criterion: (value) => identity.equals(value, { relative: 1e-5 }),
  controls: {
    'π²/6 at every sample size': { at: families([1, 10], [-1, 1]), predicts: () => (Math.PI * Math.PI) / 6 },
    'the other sign of v₂': {
      at: families([1, 10], [-1, 1]),
      predicts: ({ n, v2 }) => inflationLimit({ n, v2: -v2 }),
    },
    'a thousand batches': { at: families(10, [-1, 0, 1]), world: { T: 1000 } },
  },
  limits: ['The exact law is computed, not simulated.'],
  figure: {
    title: 'Risk of equal batches in the long run, in units of that of one batch',
    over: families(logSpaced(1, 1000).map(Math.round), 1),
    labels: ['observations in a batch n', 'risk'],
    log: 'x',
    lines: {
      'v₂ = 1 (exponential)': inflationLimit,
      'v₂ = 0 (normal, Poisson)': ({ n }) => inflationLimit({ n, v2: 0 }),
      'v₂ = −1 (Bernoulli)': ({ n }) => inflationLimit({ n, v2: -1 }),
    },
    series: ({ v2 }) => (v2 === 1 ? 'computed' : undefined),
  },
})
