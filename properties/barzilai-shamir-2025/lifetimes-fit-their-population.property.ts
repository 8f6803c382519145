import { axis, domain, identity, integersFrom, verify } from 'collapse-check'
import theorem from '#theorems/barzilai-shamir-2025/members'
import { anyOf, type FamilyName, members, mostLikely, namesWith, thetaOf } from './worlds/every-family.ts'
import { distanceFromModel, type Population } from './worlds/member-fits.ts'

const NAMES = mostLikely(namesWith('lifetimes', 'statistic'))
const populations = (names: readonly FamilyName[], first: number | number[] = 0.3): Population[] =>
  members(names, first).map((member) => ({ ...member, weight: 2.5 }))

verify(theorem, {
  title: 'infinitely many lifetimes and directions give their model back',
  domain: domain({
    ...anyOf(NAMES),
    weight: axis.logUniform(0.5, 50).means('how many observations they count as'),
  }),
  examples: populations(NAMES),
  measures: 'the largest difference between a model and the fit to its population; no chance',
  replicate: distanceFromModel,
  criterion: () => identity.atMost(1e-9, { relative: 1e-9 }),
  controls: {
    'a later model a hundredth of the range away': {
      at: populations(NAMES),
      world: (_: unknown, point: Population) => ({ later: thetaOf({ ...point, first: point.first + 0.01 }) }),
    },
    'later observations that count twice': { at: populations(['exponential', 'Rayleigh']), world: { factor: 1 } },
  },
  limits: ['Differences of 1e-9 are rounding.'],
  figure: {
    title: 'Difference between an exponential model and the fit to its population',
    over: populations(
      ['exponential'],
      integersFrom(0, 10).map((tenths) => tenths / 10),
    ),
    labels: ['where the mean is in its range', 'difference'],
    lines: { allowed: () => 1e-9 },
  },
})
