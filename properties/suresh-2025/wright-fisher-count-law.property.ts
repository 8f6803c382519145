import { axis, distribution, domain, integersFrom, laws, points, verify, worlds } from 'collapse-check'
import type { Survival } from '#theorems/suresh-2025/theorem-1'
import theorem from '#theorems/suresh-2025/wright-fisher-survival'
import { frequency, ofTheOtherSymbol, poissonCounts } from './worlds/frequency.ts'

const margin = 0.03
const seenOnce = (...k: number[]): Survival[] => points({ n: 5, p0: 0.2, k })
const half = (...k: number[]): Survival[] => points({ n: 10, p0: 0.5, k })
const count = (p: number, { n }: Survival) => Math.round(p * n)
const exact = ({ n, p0, k }: Survival) => laws.discrete(`count after ${k} of ${n}`, laws.countChain(n).law(p0, k))

verify(theorem, {
  title: 'the whole law of the count after k generations is that of the transition matrix',
  domain: domain({ n: axis.integer(2, 60), p0: axis.uniform(0.02, 0.98), k: axis.logInteger(1, 40) }),
  examples: [...seenOnce(1, 2, 3, 4), ...half(1, 4)],
  measures: 'the count of the symbol after one run of k generations',
  replicate: frequency(count),
  predicts: exact,
  criterion: (law) => distribution.equals(law, { margin }),
  controls: {
    ...worlds.oneGenerationTooMany(...seenOnce(1), ...half(1)),
    ...poissonCounts(...seenOnce(1), ...half(1)),
    ...worlds.allDataAreKept(...half(4)),
  },
  survivors: {
    ...worlds.everyTokenDrawn(...seenOnce(4)),
    'the other symbol followed': { at: seenOnce(4), replicate: ofTheOtherSymbol(count) },
  },
  limits: ['Laws closer than 0.03 in Kolmogorov distance are not told apart.'],
  figure: {
    title: 'Distance of the simulated count from its law, 5 tokens, seen once',
    over: seenOnce(...integersFrom(1, 12)),
    labels: ['generation k', 'Kolmogorov distance'],
    lines: {
      'certified below': () => margin,
      'a generation later': (point) =>
        laws.kolmogorovDistance(exact(point), exact({ ...point, k: point.k + 1 }), integersFrom(0, point.n)),
    },
  },
})
