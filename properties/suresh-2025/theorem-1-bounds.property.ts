import { axis, domain, integersFrom, points, probability, verify, worlds } from 'collapse-check'
import theorem, { survivalAtLeast, survivalAtMost, survivalBounds } from '#theorems/suresh-2025/theorem-1'
import { frequency, halfOfTheTokensAreLost, isAlive, ofTheOtherSymbol } from './worlds/frequency.ts'

const after = (...k: number[]) => points({ n: 10_000, p0: 0.001, k })

verify(theorem, {
  title: 'the probability that a symbol is still alive lies between the two bounds',
  domain: domain({ n: axis.logInteger(20, 10_000), count: axis.logUniform(0.5, 50), k: axis.logInteger(1, 100) })
    .derive(({ n, count, k }) => ({ n, p0: count / n, k }))
    .where(({ p0 }) => p0 <= 0.5),
  examples: [...after(1, 6, 11, 22, 33, 50), ...points({ n: 100, p0: 0.01, k: [6, 22] })],
  measures: 'one run of k generations: is the symbol still alive?',
  replicate: frequency(isAlive),
  predicts: survivalBounds,
  criterion: ([low, high]) => probability.between(low, high, { margin: 0.02 }),
  controls: {
    ...worlds.allDataAreKept(...after(50)),
    ...halfOfTheTokensAreLost(...after(50)),
    'lower bound with the constant 3/k': {
      at: after(50),
      predicts: ({ n, p0, k }) => [-Math.expm1((-3 * n * p0) / k), 1] as const,
    },
    'the lower bound raised by a tenth': {
      at: points({ n: 100, p0: 0.01, k: [1, 6] }),
      predicts: (point) => [1.1 * survivalAtLeast(point), 1] as const,
    },
    'the upper bound lowered by a fourteenth': {
      at: points({ n: 100, p0: 0.01, k: 1 }),
      predicts: (point) => [0, (13 / 14) * survivalAtMost(point)] as const,
    },
  },
  survivors: { 'the other symbol followed': { at: after(22), replicate: ofTheOtherSymbol(isAlive) } },
  limits: [
    'The upper bound is loose: breaks that keep a symbol alive a little longer stay inside. See wright-fisher-survival.',
    'One generation more or less changes the probability by less than the margin at these sizes.',
  ],
  figure: {
    title: 'Survival of a symbol that was seen 10 times among 10 000',
    over: after(...integersFrom(1, 50)),
    labels: ['generation k', 'Pr(still alive)'],
    lines: { 'lower bound': survivalAtLeast, 'upper bound': survivalAtMost },
  },
})
