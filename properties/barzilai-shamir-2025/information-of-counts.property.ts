import { axis, domain, identity, integersFrom, verify } from 'collapse-check'
import theorem from '#theorems/barzilai-shamir-2025/members'
import { anyOf, type FamilyName, members, namesWith } from './worlds/every-family.ts'
import { hasWay, type Moved, scoreSquare, statedInformation, type Way } from './worlds/member-integrals.ts'

const NAMES = namesWith('counts', 'fisherInformation')
const along = (names: readonly FamilyName[], way: Way = 'first', first: number | number[] = 0.3): Moved[] =>
  members(names, first).map((member) => ({ ...member, way }))

verify(theorem, {
  title: 'the information that Gaussian families and counts state is the mean square of the score',
  domain: domain({
    ...anyOf(NAMES),
    way: axis.choice<Way>('first', 'second', 'all').means('which parameters move'),
  }).where(hasWay),
  examples: [
    ...along(NAMES),
    ...along(['Gaussian, divisor n', 'softmax of three', 'three symbols', 'histogram'], 'all'),
  ],
  measures: 'E score² along a direction, by quadrature and central differences; no chance',
  replicate: scoreSquare,
  predicts: statedInformation,
  criterion: (value) => identity.equals(value, { relative: 1e-3 }),
  controls: {
    'information of two observations': { at: along(NAMES), world: { observations: 2 } },
    'a hundredth of the range away': {
      at: along(['Poisson', 'Bernoulli', 'negative binomial']),
      predicts: (point) => statedInformation({ ...point, first: point.first + 0.01 }),
    },
  },
  limits: ['Numerical derivatives, and quadrature by ten thousand cells: right to 1e-3.'],
  figure: {
    title: 'Fisher information of a Poisson mean',
    over: along(
      ['Poisson'],
      'first',
      integersFrom(0, 20).map((twentieths) => twentieths / 20),
    ),
    labels: ['where the mean is in its range', 'information'],
    lines: { 'as stated': statedInformation },
    series: ({ family, way }) => (family === 'Poisson' && way === 'first' ? 'by quadrature' : undefined),
  },
})
