import { axis, domain, identity, integersFrom, verify } from 'collapse-check'
import theorem from '#theorems/barzilai-shamir-2025/members'
import { anyOf, type FamilyName, members, namesWith } from './worlds/every-family.ts'
import { hasWay, type Moved, scoreSquare, statedInformation, type Way } from './worlds/member-integrals.ts'

const NAMES = namesWith('vectors', 'fisherInformation')
const along = (names: readonly FamilyName[], way: Way = 'first', first: number | number[] = 0.3): Moved[] =>
  members(names, first).map((member) => ({ ...member, way }))

verify(theorem, {
  title: 'the information that families of vectors and regressions state is the mean square of the score',
  domain: domain({
    ...anyOf(NAMES),
    way: axis.choice<Way>('first', 'second', 'all').means('which parameters move'),
  }).where(hasWay),
  examples: [...along(NAMES), ...along(['Gaussian vectors', 'sheared logistic', 'logistic regression'], 'all')],
  measures: 'E score² along a direction, by quadrature and central differences; no chance',
  replicate: scoreSquare,
  predicts: statedInformation,
  criterion: (value) => identity.equals(value, { relative: 1e-3 }),
  controls: {
    'information of two observations': { at: along(NAMES), world: { observations: 2 } },
    'a hundredth of the range away': {
      at: along(['Gaussian vectors', 'logistic regression']),
      predicts: (point) => statedInformation({ ...point, first: point.first + 0.01 }),
    },
  },
  limits: ['Numerical derivatives, and quadrature over some ten thousand cells: right to 1e-3.'],
  figure: {
    title: 'Fisher information of a Gaussian mean',
    over: along(
      ['Gaussian vectors'],
      'first',
      integersFrom(0, 20).map((twentieths) => twentieths / 20),
    ),
    labels: ['where the mean is in its range', 'information'],
    lines: { 'as stated': statedInformation },
    series: ({ family, way }) => (family === 'Gaussian vectors' && way === 'first' ? 'by quadrature' : undefined),
  },
})
