import { domain, integersFrom, verify } from 'collapse-check'
import theorem from '#theorems/barzilai-shamir-2025/members'
import { anyOf, type FamilyName, type Member, members, namesWith, thetaOf } from './worlds/every-family.ts'
import { hasLaw, lastObservation, lawOf, MARGIN } from './worlds/member-law.ts'

const NAMES: FamilyName[] = namesWith('counts')

verify(theorem, {
  title: 'Gaussian observations and counts have the law of the density that their family states',
  domain: domain(anyOf(NAMES)),
  examples: members(NAMES),
  measures: 'the last of three observations of a member',
  replicate: lastObservation,
  predicts: lawOf,
  criterion: hasLaw,
  controls: {
    'a tenth of the range away': {
      at: members(['Gaussian mean', 'Poisson', 'Bernoulli', 'three symbols']),
      predicts: (point) => lawOf({ ...point, first: point.first + 0.1 }),
    },
    'data of another second parameter': {
      at: members(['Gaussian, divisor n', 'softmax of three', 'histogram']),
      world: (_: unknown, point: Member) => ({ theta: thetaOf({ ...point, second: 0.9 }) }),
    },
  },
  limits: ['Laws closer than 0.02, in Kolmogorov distance, are not told apart; integrals by ten thousand cells.'],
  figure: {
    title: 'Distance of what a Poisson family draws from its density',
    over: members(
      ['Poisson'],
      integersFrom(0, 10).map((tenths) => tenths / 10),
    ),
    labels: ['where the mean is in its range', 'Kolmogorov distance'],
    lines: { 'certified below': () => MARGIN },
  },
})
