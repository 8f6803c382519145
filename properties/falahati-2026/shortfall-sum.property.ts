import { axis, domain, identity, integersFrom, points, verify } from 'collapse-check'
import theorem, { divergence, type Groups, objective } from '#theorems/falahati-2026/ascent'
import { groupsOf, type Outsider, outsiderFactor, settledShare } from '#theorems/falahati-2026/settled-share'
import { type Curation, curation } from './worlds/curation.ts'

interface Ascent extends Outsider {
  readonly outside: number
  readonly start: number
  readonly T: number
}

const loops = (q: number, T: number | number[], gaps = 3, start = 0.5): Ascent[] =>
  points({ q, gap1: gaps, gap2: gaps, deficit1: 1, deficit2: 1, outside: 0.1, start, T })
const modelOf = ({ start, outside }: Pick<Ascent, 'start' | 'outside'>) =>
  Float64Array.of((1 - outside) * start, (1 - outside) * (1 - start), outside)
const best = (point: Ascent) => Float64Array.of(settledShare(point), 1 - settledShare(point), 0)
const shortfallSum = curation(
  (point: Ascent): Curation => ({
    groups: groupsOf(point),
    start: modelOf(point),
    candidates: Number.POSITIVE_INFINITY,
    generations: point.T,
  }),
  (path, point) =>
    (path
      .slice(0, -1)
      .reduce((sum, p) => sum + objective(best(point), groupsOf(point)) - objective(p, groupsOf(point)), 0) +
      divergence(best(point), path.at(-1) ?? modelOf(point))) /
    divergence(best(point), modelOf(point)),
)

verify(theorem, {
  title: 'what the loop falls short of the best adds up to at most the divergence that it covers',
  domain: domain({
    q: axis.uniform(0.3, 0.7),
    gap1: axis.uniform(2, 8),
    gap2: axis.uniform(2, 8),
    deficit1: axis.uniform(0.9, 4),
    deficit2: axis.uniform(0.9, 4),
    outside: axis.logUniform(0.001, 0.9),
    start: axis.uniform(0.05, 0.95),
    T: axis.logInteger(1, 200),
  }).where((point) => outsiderFactor(point) < 1),
  examples: [...loops(0.5, [1, 5, 50]), ...loops(0.35, [1, 5, 50]), ...loops(0.6, 20, 6, 0.1)],
  measures: 'the sum of G* − G over T generations and KL(p* ‖ p_T), over KL(p* ‖ p_0); no chance',
  replicate: shortfallSum,
  criterion: () => identity.atMost(1, { relative: 1e-7 }),
  controls: {
    'the share of the other group': {
      at: loops(0.35, [5, 50]),
      world: ({ groups }: Curation): { groups: Groups } => ({
        groups: { ...groups, shares: [...groups.shares].reverse() },
      }),
    },
    'two candidates a choice': { at: loops(0.5, [1, 5]), world: { candidates: 2 } },
    'a twentieth less': { at: loops(0.5, [1, 5]), criterion: () => identity.atMost(0.95, { relative: 1e-7 }) },
  },
  limits: ['Three answers, of which the third dies out, so that the maximiser is known.'],
  figure: {
    title: 'Shortfall and divergence that is left, over the divergence at first, groups of 35 % and 65 %, Δ = 3',
    over: loops(0.35, integersFrom(1, 50)),
    labels: ['generations T', 'share of the bound that is used'],
    lines: { 'at most': () => 1 },
    series: ({ q }) => (q === 0.35 ? 'computed' : undefined),
  },
})
