import { axis, domain, identity, integersFrom, points, verify } from 'collapse-check'
import { type Compromise, compromiseShare } from '#theorems/falahati-2026/compromise'
import theorem, { leastShare } from '#theorems/falahati-2026/lemma-3-3'
import { oneTaste, pairs, shareOfCompromise } from './worlds/curation.ts'

const loops = (deficit: number | number[], T: number | number[]): Compromise[] =>
  points({ gap: 5, deficit, outside: 0.1, T })
const share = (deficit: number) => (point: Compromise) => compromiseShare({ ...point, deficit })

verify(theorem, {
  title: 'outside the basins of both favourites there is never more than at first',
  expects: 'refuted',
  domain: domain({
    gap: axis.uniform(2, 10),
    deficit: axis.uniform(0.02, 2),
    outside: axis.logUniform(0.001, 0.9),
    T: axis.integer(1, 20),
    // Half of the users: κ < ½ < 1 − κ, with ε just below the deficit, at most.
  }).where(({ gap, deficit }) => leastShare({ gap, epsilon: Math.min(deficit, 0.5) }) < 0.5),
  examples: loops(0.1, [1, 2, 5, 10, 20]),
  measures: 'the share of the compromise after T generations, computed; no chance',
  replicate: shareOfCompromise,
  criterion: ({ outside }) => identity.atMost(outside, { relative: 1e-9 }),
  controls: {
    'a compromise worth less than half of a favourite': { at: loops([0.7, 0.9, 2], [1, 10]), world: {} },
    'both groups with one taste, in the end': { at: loops(0.1, [10, 20]), world: oneTaste },
  },
  survivors: {
    'two candidates a choice': { at: loops(0.1, [1, 10]), world: pairs },
    'five candidates a choice': { at: loops(0.1, [1, 10]), world: { candidates: 5 } },
  },
  limits: ['One answer in each basin, and one outside; two groups of one size.'],
  figure: {
    title: 'Share of an answer that is nobody’s favourite, a tenth at first, Δ = 5',
    over: loops(0.1, integersFrom(0, 20)),
    labels: ['generation T', 'share of the compromise'],
    lines: {
      'worth 0.1 less than a favourite': compromiseShare,
      '0.6 less': share(0.6),
      '0.8 less': share(0.8),
      'at most, as quoted': ({ outside }) => outside,
    },
    series: ({ deficit }) => (deficit === 0.1 ? 'computed, 0.1 less' : undefined),
  },
})
