import { axis, domain, experiment, identity, laws, points, verify } from 'collapse-check'
import theorem, { longRunConstant, varietyOf } from '#theorems/seddik-2024/total-collapse'

type Pair = { readonly n: number; readonly p: number }
const pairs = (n: number | number[], p: number | number[] = 0.3): Pair[] => points({ n, p })

/** Pr(both are left)/(p(1 − p)(1 − 1/n)^T) from the genealogy of the tokens, so late that it has settled. */
const constant = experiment(
  ({ n }: Pair) => ({ n, perObservation: 8 }),
  ({ n, perObservation }, { p }) =>
    () => {
      const T = perObservation * n
      const survives = (share: number) => laws.wrightFisherSurvival({ n, p0: share, k: T })
      return (survives(p) + survives(1 - p) - 1) / varietyOf({ n, p, T })
    },
)

verify(theorem, {
  title: 'in the long run the constant is that of the law of the count which is not absorbed yet, between 4 and 6',
  domain: domain({ n: axis.logInteger(2, 80), p: axis.uniform(0.05, 0.95) }),
  examples: pairs([2, 3, 10, 20, 80]).concat(pairs(20, [0.05, 0.5])),
  measures: 'the exact probability of no collapse after 8n generations over p(1 − p)(1 − 1/n)^(8n); no chance',
  replicate: constant,
  predicts: ({ n }: Pair) => longRunConstant(n),
  criterion: (value) => identity.equals(value, { relative: 1e-5 }),
  controls: {
    '6, of large samples': { at: pairs([3, 20, 80]), predicts: () => 6 },
    'the quoted 4': { at: pairs([3, 20, 80]), predicts: () => 4 },
    'half of 2n': { at: pairs([10, 20]), predicts: ({ n }) => n },
    'after n generations': { at: pairs(20, [0.05, 0.5]), world: { perObservation: 1 } },
    'an observation more': { at: pairs([20, 80]), predicts: ({ n }) => longRunConstant(n + 1) },
  },
  limits: ['Exact laws are computed, by two ways that share no code; nothing is simulated. Up to 80 observations.'],
  figure: {
    title: 'Pr(no collapse)/(p(1 − p)(1 − 1/n)^T) in the long run',
    over: pairs([2, 3, 4, 5, 7, 10, 15, 20, 30, 40, 60, 80]),
    labels: ['observations n', 'constant'],
    log: 'x',
    lines: { exact: ({ n }) => longRunConstant(n), 'large samples': () => 6, quoted: () => 4 },
    series: ({ p }) => (p === 0.3 ? 'computed' : undefined),
  },
})
