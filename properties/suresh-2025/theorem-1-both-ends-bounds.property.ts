import { axis, domain, families, integersFrom, laws, points, probability, verify, worlds } from 'collapse-check'
import theorem, { undecidedAtLeast, undecidedAtMost, undecidedBounds } from '#theorems/suresh-2025/theorem-1-both-ends'
import { undecided } from '#theorems/suresh-2025/undecided-symbol'
import { frequency, halfOfTheTokensAreLost, isUndecided, ofTheOtherSymbol } from './worlds/frequency.ts'

const seenOnce = (...k: number[]) => points({ n: 100, p0: 0.01, k })
const tenTimes = (...k: number[]) => points({ n: 10_000, p0: 0.001, k })

verify(theorem, {
  title: 'the probability that neither symbol has taken over lies between the two bounds',
  // For many generations of fewer tokens the bounds are 0 and 1, or as good as that.
  domain: domain({ n: axis.logInteger(100, 10_000), count: axis.logUniform(1, 50), k: axis.logInteger(1, 50) }).derive(
    ({ n, count, k }) => ({ n, p0: count / n, k }),
  ),
  examples: [...seenOnce(1, 6, 22, 33, 50), ...tenTimes(10, 50)],
  measures: 'one run of k generations: is the frequency neither 0 nor 1?',
  replicate: frequency(isUndecided),
  predicts: undecidedBounds,
  criterion: ([low, high]) => probability.between(low, high, { margin: 0.02 }),
  controls: {
    ...worlds.allDataAreKept(...tenTimes(50)),
    'lower bound with the constant 3/k': {
      at: tenTimes(50),
      predicts: ({ n, p0, k }) => [-Math.expm1((-3 * n * p0) / k), 1] as const,
    },
    ...halfOfTheTokensAreLost(...tenTimes(50)),
    'the lower bound raised by a tenth': {
      at: seenOnce(1, 6),
      predicts: (point) => [1.1 * undecidedAtLeast(point), 1] as const,
    },
    'the upper bound lowered by a fourteenth': {
      at: seenOnce(1),
      predicts: (point) => [0, (13 / 14) * undecidedAtMost(point)] as const,
    },
  },
  survivors: {
    'the other symbol followed': { at: seenOnce(22), replicate: ofTheOtherSymbol(isUndecided) },
    'Poisson counts, at a size that cannot tell': { at: tenTimes(10), world: { family: families.poisson() } },
  },
  limits: ['The bounds are loose; see undecided-symbol-exact-law.'],
  figure: {
    title: 'A symbol seen once among 100: neither forgotten nor alone',
    over: seenOnce(...integersFrom(1, 50)),
    labels: ['generation k', 'Pr(0 < P_k < 1)'],
    lines: {
      'lower bound': undecidedAtLeast,
      'upper bound': undecidedAtMost,
      'exact law': undecided,
      'alive, taken over or not': laws.wrightFisherSurvival,
    },
  },
})
