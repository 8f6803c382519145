import { axis, domain, identity, logSpaced, points, verify } from 'collapse-check'
import theorem, { type Compromise, compromiseOdds, criticalDeficit } from '#theorems/falahati-2026/compromise'
import { type Curation, ofCompromise, pairs } from './worlds/curation.ts'

const loops = (deficit: number | number[], T: number | number[] = 20, gap = 5): Compromise[] =>
  points({ gap, deficit, outside: 0.1, T })

verify(theorem, {
  title: 'the odds of a compromise grow or fall by 2e^{−d}/(1 + e^{−Δ}) in every generation',
  domain: domain({
    gap: axis.uniform(0.1, 10),
    deficit: axis.uniform(0, 2),
    outside: axis.logUniform(0.001, 0.9),
    T: axis.integer(1, 20),
  }),
  examples: [...loops(0.1, [1, 2, 5, 10, 20]), ...loops([0.6, 0.7, 0.9]), ...loops(0.3, 20, 0.5)],
  measures: 'the odds of the compromise after T generations, computed; no chance',
  replicate: ofCompromise((compromise, favourites) => compromise / favourites),
  predicts: compromiseOdds,
  criterion: (value) => identity.equals(value, { relative: 1e-9 }),
  controls: {
    'one generation more': {
      at: loops([0.1, 0.9], 5),
      predicts: (point) => compromiseOdds({ ...point, T: point.T + 1 }),
    },
    'two candidates a choice': { at: loops([0.1, 0.9], 5), world: pairs },
    'a first group of 51 %': {
      at: loops([0.1, 0.9], 5),
      world: ({ groups }: Curation) => ({ groups: { ...groups, shares: [0.51, 0.49] } }),
    },
    'the other’s favourite worth nothing': {
      at: loops(0.3, 20, 0.5),
      predicts: (point) => compromiseOdds({ ...point, gap: 1000 }),
    },
  },
  limits: ['Infinitely many choices a generation; both favourites equally frequent.'],
  figure: {
    title: 'How much worse than a favourite a compromise may be, and still take all',
    over: logSpaced(0.1, 20).map((gap): Compromise => ({ gap, deficit: 0, outside: 0.1, T: 20 })),
    labels: ['gap Δ between the favourites', 'deficit d of the compromise'],
    log: 'x',
    lines: { 'infinitely many candidates': criticalDeficit, 'ln 2': () => Math.LN2 },
    series: () => undefined,
  },
})
