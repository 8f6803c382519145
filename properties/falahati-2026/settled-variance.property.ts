import { axis, domain, identity, logSpaced, points, verify } from 'collapse-check'
import theorem, { type Favourites, settledVariance } from '#theorems/falahati-2026/settled-share'
import { type Curation, oneTaste } from './worlds/curation.ts'
import { longRun } from './worlds/two-favourites.ts'

const loops = (gap1: number | number[], q: number | number[] = 0.5, gap2 = 4): Favourites[] => points({ q, gap1, gap2 })

verify(theorem, {
  title: 'curation by two groups leaves the variance a*(1 − a*)Δ² of what the answers are worth to one of them',
  domain: domain({ q: axis.uniform(0.25, 0.75), gap1: axis.uniform(1.7, 10), gap2: axis.uniform(1.7, 10) }),
  examples: [...loops([2, 5, 10]), ...loops(2, [0.3, 0.7])],
  measures: 'the variance of the first group’s reward after 2000 generations, from a tenth; no chance',
  replicate: longRun((a, { gap1 }) => a * gap1 * gap1 - a * gap1 * (a * gap1)),
  predicts: settledVariance,
  criterion: (value) => identity.equals(value, { relative: 1e-7 }),
  controls: {
    'at the share of Nash': { at: loops(2, [0.3, 0.5]), predicts: ({ q, gap1 }) => q * (1 - q) * gap1 * gap1 },
    'both groups with one taste': { at: loops([2, 5]), world: oneTaste },
    'a second group of a hundredth': {
      at: loops([2, 5]),
      world: ({ groups }: Curation): Partial<Curation> => ({ groups: { ...groups, shares: [0.99, 0.01] } }),
    },
  },
  limits: ['Rewards of two values; the quoted theorem has the variance within a basin, too.'],
  figure: {
    title: 'Variance of the first group’s reward in the long run, Δ_2 = 4',
    over: loops(logSpaced(1.7, 10)),
    labels: ['gap Δ_1', 'variance'],
    log: 'both',
    lines: {
      'groups of half each': settledVariance,
      'a first group of 30 %': (point) => settledVariance({ ...point, q: 0.3 }),
    },
    series: ({ q, gap2 }) => (q === 0.5 && gap2 === 4 ? 'computed, half each' : undefined),
  },
})
