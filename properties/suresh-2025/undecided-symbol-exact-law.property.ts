import { axis, domain, logSpaced, points, probability, verify, worlds } from 'collapse-check'
import theorem, { undecided, undecidedAtLeast, undecidedAtMost } from '#theorems/suresh-2025/undecided-symbol'
import { frequency, isUndecided, ofTheOtherSymbol } from './worlds/frequency.ts'

const fifth = (...k: number[]) => points({ n: 100, p0: 0.2, k })
const twoOf5 = points({ n: 5, p0: 0.4, k: 2 })

verify(theorem, {
  title: 'the probability that neither symbol has taken over is the exact one',
  domain: domain({ n: axis.integer(2, 120), p0: axis.uniform(0.01, 0.99), k: axis.logInteger(1, 200) }),
  examples: [...fifth(30, 60, 100, 200), { n: 100, p0: 0.01, k: 50 }, ...twoOf5],
  measures: 'one run of k generations: is the frequency neither 0 nor 1?',
  replicate: frequency(isUndecided),
  predicts: undecided,
  criterion: (value) => probability.equals(value, { margin: 0.03 }),
  controls: {
    ...worlds.oneGenerationTooMany(...twoOf5),
    ...worlds.allDataAreKept(...fifth(100)),
    'the lower bound in place of the law': { at: fifth(60), predicts: undecidedAtLeast },
  },
  survivors: {
    ...worlds.everyTokenDrawn(...twoOf5),
    'the other symbol followed': { at: fifth(60), replicate: ofTheOtherSymbol(isUndecided) },
  },
  limits: ['Deviations of less than 0.03 in probability are not looked for.'],
  figure: {
    title: 'Two symbols with shares 0.2 and 0.8 among 100 tokens',
    over: fifth(...logSpaced(10, 600, 50).map(Math.round)),
    labels: ['generation k', 'Pr(0 < P_k < 1)'],
    log: 'x',
    lines: {
      'exact law': undecided,
      'lower bound': undecidedAtLeast,
      'upper bound': (point) => Math.min(1, undecidedAtMost(point)),
    },
  },
})
