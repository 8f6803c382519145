import { axis, domain, experiment, identity, logSpaced, points, verify } from 'collapse-check'
import theorem, { type BinomialTail, tailGivenVisit, visitsAtMost } from '#theorems/barzilai-shamir-2025/lemma-f-7'

const batch = (visits: number, delta: number) => ({ n: 1000, u: visits / 1000, delta })

const moreVisits = experiment(
  (point: BinomialTail) => ({ most: visitsAtMost(point) }),
  ({ most }, point) =>
    () =>
      tailGivenVisit(point, most),
)

verify(theorem, {
  title: 'given a visit, the number of visits is above its bound with probability at most δ',
  domain: domain({ n: axis.logInteger(1, 1e6), logExpected: axis.uniform(-10, 6), delta: axis.logUniform(1e-6, 0.99) })
    .derive(({ n, logExpected, delta }) => ({ n, u: Math.exp(logExpected) / n, delta }))
    .where(({ u }) => u < 1),
  examples: [batch(0.01, 0.5), batch(0.13, 0.99), batch(1, 0.1), batch(10, 0.01), batch(100, 0.001)],
  measures: 'Pr(X ≥ q | X ≥ 1), from the incomplete beta function; no chance',
  replicate: moreVisits,
  criterion: ({ delta }) => identity.atMost(delta, { relative: 1e-9 }),
  controls: {
    'the mean number of visits as bound': {
      at: [batch(10, 0.01), batch(100, 0.001), batch(1, 0.1)],
      world: (_: unknown, { n, u }: BinomialTail) => ({ most: n * u }),
    },
    'twice the mean number of visits': {
      at: [batch(1, 0.1), batch(10, 0.001)],
      world: (_: unknown, { n, u }: BinomialTail) => ({ most: 2 * n * u }),
    },
    'a fifth of the bound': {
      at: [batch(1, 0.1)],
      world: (_: unknown, point: BinomialTail) => ({ most: visitsAtMost(point) / 5 }),
    },
  },
  limits: ['An identity of the binomial law: slack of two orders of magnitude or more is normal.'],
  figure: {
    title: 'Probability of more visits than the bound, given one; δ = 0.1, n = 1000',
    over: points({ n: 1000, u: logSpaced(1e-5, 0.01), delta: 0.1 }),
    labels: ['probability of a visit u', 'probability'],
    log: 'both',
    lines: {
      'allowed, δ': ({ delta }) => delta,
      exact: (point) => Math.max(1e-12, tailGivenVisit(point, visitsAtMost(point))),
    },
    series: () => undefined,
  },
})
