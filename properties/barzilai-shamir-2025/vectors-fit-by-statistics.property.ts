import { distribution, domain, integersFrom, verify } from 'collapse-check'
import theorem from '#theorems/barzilai-shamir-2025/members'
import { anyOf, members, namesWith } from './worlds/every-family.ts'
import { fittedBothWays } from './worlds/member-fits.ts'

const NAMES = namesWith('vectors', 'statistic')
const MARGIN = 0.04

verify(theorem, {
  title: 'vectors and rows of data fitted by statistics have the law of those fitted by observations',
  domain: domain(anyOf(NAMES)),
  examples: members(NAMES),
  measures: 'the last parameter, fitted to five observations of one member and three of another that count twice',
  replicate: fittedBothWays,
  criterion: () => distribution.same({ margin: MARGIN }),
  controls: {
    'the later observations count once': {
      at: members(['Gaussian vectors', 'linear regression'], 0),
      world: { weight: 1 },
    },
    'one later observation more': { at: members(['Gaussian vectors'], 0), world: { latest: 4 } },
  },
  limits: ['Laws closer than 0.04, in Kolmogorov distance, are not told apart.'],
  figure: {
    title: 'Distance between both laws of a fitted spread of vectors',
    over: members(
      ['Gaussian vectors'],
      integersFrom(0, 10).map((tenths) => tenths / 10),
    ),
    labels: ['where the first mean is in its range', 'Kolmogorov distance'],
    lines: { 'certified below': () => MARGIN },
  },
})
