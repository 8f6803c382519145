import { axis, domain, families, integersFrom, laws, probability, schedules, verify, workflows } from 'collapse-check'
import type { Survival } from '#theorems/suresh-2025/theorem-1'
import theorem1BothEnds, { undecidedAtLeast, undecidedAtMost } from '#theorems/suresh-2025/theorem-1-both-ends'
import { undecided } from '#theorems/suresh-2025/undecided-symbol'
import { frequency } from './frequency.ts'

const margin = 0.02
const isUndecided = (p: number) => p > 0 && p < 1
const at = (n: number, count: number, k: number): Survival => ({ n, p0: count / n, k })

verify(theorem1BothEnds, {
  title: 'the probability that neither symbol has taken over lies between the two bounds',
  // For many generations of fewer tokens the bounds are 0 and 1, or as good as that.
  domain: domain({ n: axis.logInteger(100, 10_000), count: axis.logUniform(1, 50), k: axis.logInteger(1, 50) }).derive(
    ({ n, count, k }) => ({ n, p0: count / n, k }),
  ),
  measures: 'one run of k generations: is the frequency neither 0 nor 1?',
  replicate: frequency(isUndecided),
  criterion: (point) => probability.between(undecidedAtLeast(point), undecidedAtMost(point), { margin }),
  examples: [1, 6, 22, 33, 50].map((k) => at(100, 1, k)).concat([10, 50].map((k) => at(10_000, 10, k))),
  controls: {
    'all data are kept': {
      at: [at(10_000, 10, 50)],
      replicate: frequency(isUndecided, { workflow: workflows.accumulate }),
    },
    'lower bound with the constant 3/k': {
      at: [at(10_000, 10, 50)],
      criterion: ({ n, p0, k }) => probability.between(-Math.expm1((-3 * n * p0) / k), 1, { margin }),
    },
    'half of the tokens are lost': {
      at: [at(10_000, 10, 50)],
      replicate: (point) => frequency(isUndecided, { schedule: schedules.constant(point.n / 2) })(point),
    },
  },
  survivors: {
    'the other symbol followed': {
      at: [at(100, 1, 22)],
      replicate: frequency(isUndecided, {}, { other: true }),
    },
    'Poisson counts, at a size that cannot tell': {
      at: [at(10_000, 10, 10)],
      replicate: frequency(isUndecided, { family: families.poisson() }),
    },
  },
  limits: ['The bounds are loose; see undecided-symbol-exact-law.'],
  figure: {
    title: 'A symbol seen once among 100: neither forgotten nor alone',
    x: 'k',
    xLabel: 'generation k',
    yLabel: 'Pr(0 < P_k < 1)',
    over: integersFrom(1, 50),
    lines: {
      'lower bound': (k) => undecidedAtLeast(at(100, 1, k)),
      'upper bound': (k) => undecidedAtMost(at(100, 1, k)),
      'exact law': (k) => undecided(at(100, 1, k)),
      'alive, taken over or not': (k) => laws.wrightFisherSurvival(at(100, 1, k)),
    },
    series: ({ n }) => (n === 100 ? 'simulated' : undefined),
  },
})
