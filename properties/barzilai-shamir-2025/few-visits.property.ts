import { axis, domain, identity, logSpaced, verify } from 'collapse-check'
import lemmaF7, { type BinomialTail, tailGivenVisit, visitsAtMost } from '#theorems/barzilai-shamir-2025/lemma-f-7'

const relative = 1e-9
const at = (expected: number, delta: number, n = 1000): BinomialTail => ({ n, u: expected / n, delta })
const tail = (q: (point: BinomialTail) => number) => (point: BinomialTail) => () => tailGivenVisit(point, q(point))

verify(lemmaF7, {
  title: 'given a visit, the number of visits is above its bound with probability at most δ',
  domain: domain({ n: axis.logInteger(1, 1e6), logExpected: axis.uniform(-10, 6), delta: axis.logUniform(1e-6, 0.99) })
    .derive(({ n, logExpected, delta }) => ({ n, u: Math.exp(logExpected) / n, delta }))
    .where(({ u }) => u < 1),
  measures: 'Pr(X ≥ q | X ≥ 1), from the incomplete beta function; no chance',
  replicate: tail(visitsAtMost),
  criterion: ({ delta }) => identity.atMost(delta, { relative }),
  examples: [at(0.01, 0.5), at(0.13, 0.99), at(1, 0.1), at(10, 0.01), at(100, 0.001)],
  controls: {
    'the mean number of visits as bound': {
      at: [at(10, 0.01), at(100, 0.001), at(1, 0.1)],
      replicate: tail(({ n, u }) => n * u),
    },
    'twice the mean number of visits': {
      at: [at(1, 0.1), at(10, 0.001)],
      replicate: tail(({ n, u }) => 2 * n * u),
    },
  },
  limits: ['An identity of the binomial law: slack of two orders of magnitude or more is normal.'],
  figure: {
    title: 'Probability of more visits than the bound, given one; δ = 0.1, n = 1000',
    x: 'u',
    xLabel: 'probability of a visit u',
    yLabel: 'probability',
    xScale: 'log',
    yScale: 'log',
    over: logSpaced(1e-5, 0.01),
    lines: {
      'allowed, δ': () => 0.1,
      exact: (u) =>
        Math.max(1e-12, tailGivenVisit({ n: 1000, u, delta: 0.1 }, visitsAtMost({ n: 1000, u, delta: 0.1 }))),
    },
    series: () => undefined,
  },
})
