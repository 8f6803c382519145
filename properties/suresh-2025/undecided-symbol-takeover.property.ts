import { axis, domain, logSpaced, points, probability, verify, worlds } from 'collapse-check'
import theorem, { takenOver } from '#theorems/suresh-2025/undecided-symbol'
import { frequency, oddsRaised, ofTheOtherSymbol } from './worlds/frequency.ts'

const hasTakenOver = (p: number) => p === 1
const fifth = (...k: number[]) => points({ n: 60, p0: 0.2, k })

verify(theorem, {
  title: 'a symbol takes over with the exact probability, in the end with its first probability p₀',
  // Smaller values are lost in the rounding of 1 − Pr(the other survives).
  domain: domain({ n: axis.integer(2, 100), p0: axis.uniform(0.05, 0.95), k: axis.logInteger(1, 600) }).where(
    (point) => takenOver(point) > 1e-9,
  ),
  examples: [...fifth(60, 120, 360), { n: 100, p0: 0.2, k: 600 }, { n: 5, p0: 0.4, k: 2 }],
  measures: 'one run of k generations: has the symbol taken every token?',
  replicate: frequency(hasTakenOver),
  predicts: takenOver,
  criterion: (value) => probability.equals(value, { margin: 0.03 }),
  controls: {
    ...oddsRaised(1.02)(...fifth(360)),
    ...worlds.allDataAreKept(...fifth(360)),
    'forgotten for good in the end': { at: fifth(360), predicts: () => 0 },
  },
  survivors: {
    ...worlds.everyTokenDrawn({ n: 5, p0: 0.4, k: 2 }),
    'the other symbol followed': { at: fifth(120), replicate: ofTheOtherSymbol(hasTakenOver) },
  },
  limits: ['Deviations of less than 0.03 in probability are not looked for.'],
  figure: {
    title: 'A symbol with a share of 0.2 among 60 tokens takes over',
    over: fifth(...logSpaced(10, 400, 40).map(Math.round)),
    labels: ['generation k', 'Pr(P_k = 1)'],
    log: 'x',
    lines: { 'exact law': takenOver, 'limit p₀': ({ p0 }) => p0 },
  },
})
