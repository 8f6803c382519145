import { axis, domain, integersFrom, laws, points, probability, verify, worlds } from 'collapse-check'
import theorem from '#theorems/suresh-2025/wright-fisher-survival'
import { frequency, isAlive, ofTheOtherSymbol, poissonCounts } from './worlds/frequency.ts'

const seenOnce = (...k: number[]) => points({ n: 5, p0: 0.2, k })

verify(theorem, {
  title: 'the probability that a symbol is still alive is exactly that of the Wright–Fisher chain',
  domain: domain({ n: axis.integer(2, 120), p0: axis.uniform(0.01, 0.9), k: axis.logInteger(1, 200) }),
  examples: [
    ...seenOnce(1, 2, 4),
    { n: 5, p0: 0.4, k: 2 },
    { n: 10, p0: 0.5, k: 4 },
    { n: 100, p0: 0.05, k: 20 },
    ...points({ n: 100, p0: 0.01, k: [6, 33] }),
    { n: 100, p0: 0.2, k: 100 },
  ],
  measures: 'one run of k generations: is the symbol still alive?',
  replicate: frequency(isAlive),
  predicts: laws.wrightFisherSurvival,
  criterion: (value) => probability.equals(value, { margin: 0.02 }),
  controls: {
    ...worlds.oneGenerationTooMany(...seenOnce(1, 2)),
    ...poissonCounts({ n: 5, p0: 0.2, k: 1 }, { n: 5, p0: 0.4, k: 2 }),
    ...worlds.allDataAreKept({ n: 10, p0: 0.5, k: 4 }),
  },
  survivors: {
    ...worlds.everyTokenDrawn({ n: 5, p0: 0.2, k: 2 }, { n: 100, p0: 0.05, k: 20 }),
    'the other symbol followed': { at: seenOnce(2), replicate: ofTheOtherSymbol(isAlive) },
  },
  limits: ['Deviations of less than 0.02 in probability are not looked for.'],
  figure: {
    title: 'Survival of a symbol among 5 tokens, seen once',
    over: seenOnce(...integersFrom(1, 12)),
    labels: ['generation k', 'Pr(still alive)'],
    lines: {
      'exact law': laws.wrightFisherSurvival,
      'if counts were Poisson': ({ k }) => -Math.expm1(-laws.survivalExponent(k)),
    },
  },
})
