import { domain, integersFrom, verify } from 'collapse-check'
import theorem from '#theorems/barzilai-shamir-2025/members'
import { anyOf, type FamilyName, type Member, members, namesWith, thetaOf } from './worlds/every-family.ts'
import { hasLaw, lastObservation, lawOf, MARGIN } from './worlds/member-law.ts'

const NAMES: FamilyName[] = namesWith('mixed')

verify(theorem, {
  title: 'models that leak and mixtures draw from the density that their family states',
  domain: domain(anyOf(NAMES)),
  examples: members(NAMES),
  measures: 'the last of three observations of a member',
  replicate: lastObservation,
  predicts: lawOf,
  criterion: hasLaw,
  controls: {
    'a third of the range away': {
      at: members(NAMES),
      predicts: (point) => lawOf({ ...point, first: point.first + 1 / 3 }),
    },
    'data of another second parameter': {
      at: members(['two leaky blocks', 'mixture of two normals']),
      world: (_: unknown, point: Member) => ({ theta: thetaOf({ ...point, second: 0.9 }) }),
    },
  },
  limits: ['Laws closer than 0.02, in Kolmogorov distance, are not told apart; integrals over twenty thousand cells.'],
  figure: {
    title: 'Distance of what a leaky uniform family draws from its density',
    over: members(
      ['leaky uniform'],
      integersFrom(0, 10).map((tenths) => tenths / 10),
    ),
    labels: ['where the leak is in its range', 'Kolmogorov distance'],
    lines: { 'certified below': () => MARGIN },
  },
})
