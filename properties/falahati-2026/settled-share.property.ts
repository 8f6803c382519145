import { axis, domain, identity, points, verify } from 'collapse-check'
import theorem, {
  type Favourites,
  settledShare,
  settledShareAtLeast,
  settledShareAtMost,
} from '#theorems/falahati-2026/settled-share'
import { longRun } from './worlds/two-favourites.ts'

const loops = (q: number | number[], gap1: number | number[] = 2, gap2 = 4): Favourites[] => points({ q, gap1, gap2 })

verify(theorem, {
  title: 'two groups settle at the share a*, from wherever they start',
  domain: domain({ q: axis.uniform(0.25, 0.75), gap1: axis.uniform(1.7, 10), gap2: axis.uniform(1.7, 10) }),
  examples: [...loops([0.3, 0.5, 0.7]), ...loops(0.5, [3, 10])],
  measures: 'the share of the first favourite after 2000 generations, from a tenth; no chance',
  replicate: longRun((a) => a),
  predicts: settledShare,
  criterion: (value) => identity.equals(value, { relative: 1e-7 }),
  controls: {
    'the share q, where the product of Nash is largest': { at: loops([0.3, 0.5]), predicts: ({ q }) => q },
    'groups exchanged': { at: loops(0.3), predicts: (point) => settledShare({ ...point, q: 1 - point.q }) },
    'gaps exchanged': {
      at: loops([0.3, 0.5]),
      predicts: ({ q, gap1, gap2 }) => settledShare({ q, gap1: gap2, gap2: gap1 }),
    },
    'two candidates a choice': { at: loops([0.3, 0.7]), world: { candidates: 2 } },
  },
  survivors: { 'from nine tenths': { at: loops([0.3, 0.5]), world: { start: Float64Array.of(0.9, 0.1, 0) } } },
  limits: ['Shares between a quarter and three quarters: near a* = 0 or 1 the loop is slow.'],
  figure: {
    title: 'Where two groups settle, gaps of 2 and 4',
    over: loops(Array.from({ length: 61 }, (_, i) => i / 60)),
    labels: ['share q of the first group', 'share a* of its favourite'],
    lines: {
      'a*': settledShare,
      'q, the share of Nash': ({ q }) => q,
      'at least': (point) => Math.max(0, settledShareAtLeast(point)),
      'at most': (point) => Math.min(1, settledShareAtMost(point)),
    },
    series: ({ gap1 }) => (gap1 === 2 ? 'computed' : undefined),
  },
})
