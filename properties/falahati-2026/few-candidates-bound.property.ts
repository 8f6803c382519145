import { axis, domain, identity, integersFrom, points, verify } from 'collapse-check'
import { atFirst, bothGroups } from '#theorems/falahati-2026/compromise'
import theorem, { afterChoiceAtLeast, type Candidates } from '#theorems/falahati-2026/few-candidates'
import { type Curation, curation } from './worlds/curation.ts'

const choices = (candidates: number | number[], deficit: number | number[] = 0.1, outside = 0.1): Candidates[] =>
  points({ gap: 5, deficit, outside, candidates })
const oneGeneration = curation(
  (point: Candidates): Curation => ({
    groups: bothGroups(point),
    start: atFirst(point),
    candidates: point.candidates,
    generations: 1,
  }),
  // Lower bounds as quotients of at most 1.
  (path, point) => afterChoiceAtLeast(point) / Number(path[1]?.[2]),
)

verify(theorem, {
  title: 'whatever the number of candidates, a compromise wins at least what Jensen’s inequality says',
  domain: domain({
    gap: axis.uniform(0.1, 10),
    deficit: axis.uniform(0, 3),
    outside: axis.logUniform(0.001, 0.9),
    candidates: axis.integer(2, 12),
  }),
  examples: [...choices([2, 3, 5, 10]), ...choices(5, [0.69, 3]), ...choices(5, 0.1, 0.9)],
  measures: 'the bound on the share of the compromise after one generation, over the share; no chance',
  replicate: oneGeneration,
  criterion: () => identity.atMost(1, { relative: 1e-9 }),
  controls: {
    'the bound raised by a ninth': {
      at: choices([2, 5], 0.1, 0.9),
      criterion: () => identity.atMost(0.9, { relative: 1e-9 }),
    },
    'one group alone, its favourite frequent': {
      at: choices([3, 5], 0.1),
      world: ({ groups }: Curation) => ({
        groups: { ...groups, shares: [1, 0] },
        start: Float64Array.of(0.85, 0.05, 0.1),
      }),
    },
    'a compromise that is worth 1.2 less': {
      at: choices([5, 10]),
      world: (_: Curation, point: Candidates) => ({ groups: bothGroups({ ...point, deficit: point.deficit + 1.2 }) }),
    },
  },
  limits: ['At most twelve candidates: all ways to draw them are added up.'],
  figure: {
    title: 'What one generation makes of a tenth of compromise, d = 0.1, Δ = 5',
    over: choices(integersFrom(2, 12)),
    labels: ['candidates K of a choice', 'share of the compromise'],
    lines: { 'at least': afterChoiceAtLeast, 'at first': ({ outside }) => outside },
    series: () => undefined,
  },
})
