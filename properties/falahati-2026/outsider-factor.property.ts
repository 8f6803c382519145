import { axis, domain, identity, noStream, points, verify } from 'collapse-check'
import theorem, { groupsOf, type Outsider, outsiderFactor } from '#theorems/falahati-2026/settled-share'
import { type Curation, curation } from './worlds/curation.ts'

/** What settles first, and how rare the third answer still is then. */
const [SETTLING, RARE] = [2000, 1e-9]

const outsiders = (deficit: number | number[], q: number | number[] = 0.5, gap2 = 3): Outsider[] =>
  points({ q, gap1: 5, gap2, deficit1: deficit, deficit2: 0.5 })
const settled = curation(
  (point: Outsider): Curation => ({
    groups: groupsOf(point),
    start: Float64Array.of(0.1, 0.9, 0),
    candidates: Number.POSITIVE_INFINITY,
    generations: SETTLING,
  }),
  ([, ...path]) => path.at(-1)?.[0] ?? Number.NaN,
)
/** One generation after a rare third answer has come to a pair that has settled. */
const factor = (exchange: boolean) =>
  curation(
    (point: Outsider): Curation => {
      const a = Number(settled(point)(noStream))
      const share = exchange ? 1 - a : a
      return {
        groups: groupsOf(point),
        start: Float64Array.of(share * (1 - RARE), (1 - share) * (1 - RARE), RARE),
        candidates: Number.POSITIVE_INFINITY,
        generations: 1,
      }
    },
    (path) => Number(path[1]?.[2]) / RARE,
  )

verify(theorem, {
  title: 'a third answer that is still rare is multiplied by W once the favourites have settled',
  domain: domain({
    q: axis.uniform(0.25, 0.75),
    gap1: axis.uniform(1.7, 10),
    gap2: axis.uniform(1.7, 10),
    deficit1: axis.uniform(0, 4),
    deficit2: axis.uniform(0, 4),
  }),
  examples: [...outsiders([0.1, 0.5, 2]), ...outsiders(1, [0.3, 0.7])],
  measures: 'the factor of a share of 10⁻⁹ in one generation, from where the others settle; no chance',
  replicate: factor(false),
  predicts: outsiderFactor,
  criterion: (value) => identity.equals(value, { relative: 1e-6 }),
  controls: {
    'favourites that have not settled': { at: outsiders([0.5, 2], 0.3), replicate: factor(true) },
    'two candidates a choice': { at: outsiders([0.1, 2]), world: { candidates: 2 } },
    'gaps exchanged': {
      at: outsiders(1, [0.3, 0.7]),
      predicts: ({ gap1, gap2, ...point }) => outsiderFactor({ ...point, gap1: gap2, gap2: gap1 }),
    },
  },
  limits: ['One rare answer at a time; whether it dies is decided by W against 1, by the proof.'],
  figure: {
    title: 'Factor of a rare third answer, gaps of 5 and 3, half a unit short for the second group',
    over: outsiders(Array.from({ length: 41 }, (_, i) => i / 10)),
    x: 'deficit1',
    labels: ['deficit for the first group', 'factor W of a generation'],
    lines: { 'groups of whatever size': outsiderFactor, 'neither grows nor falls': () => 1 },
    series: ({ q }) => `computed, ${100 * q} % in the first group`,
  },
})
