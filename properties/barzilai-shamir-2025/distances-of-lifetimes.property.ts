import { axis, domain, identity, integersFrom, verify } from 'collapse-check'
import theorem from '#theorems/barzilai-shamir-2025/members'
import { anyOf, type FamilyName, members, namesWith } from './worlds/every-family.ts'
import { type Ends, errorOfDistances, type Pair } from './worlds/member-integrals.ts'

const NAMES = namesWith('lifetimes', 'distances')
const MOST = 2e-3
const pairs = (names: readonly FamilyName[], apart: number | number[] = 0.4): Pair[] =>
  members(names).flatMap((member) => [apart].flat().map((by) => ({ ...member, apart: by })))

verify(theorem, {
  title: 'lifetimes, locations and directions are as far apart as their families state',
  domain: domain({
    ...anyOf(NAMES),
    apart: axis.uniform(0.1, 0.9).means('how far up their ranges the parameters of the other member are'),
  }),
  examples: pairs(NAMES),
  measures:
    'the largest relative error of total variation, KL, W₁ and W₂ as stated, by integrals of the densities; no chance',
  replicate: errorOfDistances,
  criterion: () => identity.atMost(MOST, { relative: 1e-9 }),
  controls: {
    'from the other member to this one': {
      at: pairs(['exponential', 'Pareto', 'inverse Gaussian']),
      world: ({ from, to }: Ends) => ({ from: to, to: from }),
    },
    'another member a hundredth of the range further': {
      at: pairs(NAMES),
      world: ({ to }: Ends) => ({ to: { ...to, first: to.first + 0.01 } }),
    },
  },
  limits: [
    'Quadrature by ten thousand cells, and a coupling of their masses: right to 2e-3.',
    'How far mass has to go between Cauchy and Student members is not looked at: their tails are too heavy for a grid.',
  ],
  figure: {
    title: 'Relative error of the distances that exponential members state',
    over: pairs(
      ['exponential'],
      integersFrom(2, 16).map((twentieths) => twentieths / 20),
    ),
    labels: ['how far up the range the other member is', 'relative error'],
    lines: { allowed: () => MOST },
  },
})
