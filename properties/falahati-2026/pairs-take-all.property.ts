import { axis, domain, identity, integersFrom, points, verify } from 'collapse-check'
import { type Compromise, compromiseShare } from '#theorems/falahati-2026/compromise'
import theorem, { afterPairs } from '#theorems/falahati-2026/few-candidates'
import { oneTaste, pairs, shareOfCompromise } from './worlds/curation.ts'

const loops = (deficit: number | number[], T: number | number[] = 10, gap = 5): Compromise[] =>
  points({ gap, deficit, outside: 0.1, T })
const iterated = ({ T, ...point }: Compromise) =>
  integersFrom(1, T).reduce((outside) => afterPairs({ ...point, outside }), point.outside)
const at = (deficit: number) => (point: Compromise) => iterated({ ...point, deficit })

verify(theorem, {
  title: 'between two candidates a compromise grows by (s − 1)m(1 − m) a generation, and wins up to a deficit of Δ/2',
  domain: domain({
    gap: axis.uniform(0.1, 10),
    deficit: axis.uniform(0, 6),
    outside: axis.logUniform(0.001, 0.9),
    T: axis.integer(1, 60),
  }),
  examples: [...loops(0.1, [1, 5, 10]), ...loops([1, 2.5, 4], 60), ...loops(0.3, 20, 0.5)],
  measures: 'the share of the compromise after T generations of choices between two, computed; no chance',
  replicate: shareOfCompromise.in(pairs),
  predicts: iterated,
  criterion: (value) => identity.equals(value, { relative: 1e-9 }),
  controls: {
    'three candidates a choice': { at: loops([0.1, 2.5], 10), world: { candidates: 3 } },
    'infinitely many candidates': { at: loops([0.1, 2.5], 10), predicts: compromiseShare },
    'one generation more': {
      at: loops([0.1, 2, 4], 10),
      predicts: (point) => iterated({ ...point, T: point.T + 1 }),
    },
    'both groups with one taste': { at: loops([0.1, 2], 10), world: oneTaste },
  },
  survivors: { 'at Δ/2, for ever': { at: loops(2.5, 60), world: {} } },
  limits: ['Two groups of one size, favourites equally frequent, infinitely many choices a generation.'],
  figure: {
    title: 'Share of a compromise that is worth d less than a favourite, two candidates, Δ = 5',
    over: loops(0.1, integersFrom(0, 60)),
    labels: ['generation T', 'share of the compromise'],
    lines: {
      'd = 0.1': iterated,
      'd = 1': at(1),
      'd = 2': at(2),
      'd = 2.5': at(2.5),
      'd = 4': at(4),
      'd = 1, infinitely many candidates': (point) => compromiseShare({ ...point, deficit: 1 }),
    },
    series: ({ gap, deficit }) => (gap === 5 ? `computed, d = ${deficit}` : undefined),
  },
})
