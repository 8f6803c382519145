import { axis, domain, experiment, identity, integersFrom, special, verify } from 'collapse-check'
import theorem from '#theorems/barzilai-shamir-2025/assumption-2'
import { anyOf, type FamilyName, familyOf, type Member, members, onGrid, thetaOf } from './worlds/every-family.ts'

type Constant = 'K₂' | 'K₃'
type Ball = Member & { readonly radius: number; readonly constant: Constant }
// Families of one parameter whose largest derivatives are attained within a ball.
const NAMES: FamilyName[] = [
  'Bernoulli',
  'binomial of 7',
  'Pareto',
  'Beta(θ, 1)',
  'logistic location',
  'secant location',
  'Student location',
  'Cauchy location',
  'von Mises direction',
]
const stated = (point: Ball) => {
  const constants = familyOf(point.family).family.assumptions?.(Float64Array.from(thetaOf(point)), point.radius)
  return (point.constant === 'K₂' ? constants?.hessian : constants?.third) ?? Number.NaN
}
const balls = (names: readonly FamilyName[], constant: Constant[] = ['K₂', 'K₃'], radius: number | number[] = 0.02) =>
  members(names).flatMap((member) =>
    constant.flatMap((which) => [radius].flat().map((of): Ball => ({ ...member, constant: which, radius: of }))),
  )

verify(theorem, {
  title: 'the derivatives of ln p within a ball are as large as their family states, and no larger',
  domain: domain({
    ...anyOf(NAMES),
    constant: axis.choice<Constant>('K₂', 'K₃'),
    radius: axis.uniform(0.005, 0.03).means('how far from the member others are'),
  }).where((point) => Number.isFinite(stated(point))),
  examples: balls(NAMES),
  measures: 'the largest second or third derivative over a grid of members and observations; no chance',
  replicate: experiment(
    ({ radius }: Ball) => ({ radius }),
    ({ radius }, point) =>
      () => {
        const { family } = familyOf(point.family)
        const { at, masses } = onGrid(point)
        const [centre = 0] = thetaOf(point)
        const order = point.constant === 'K₂' ? 1 : 2
        const step = 0.02 / Math.sqrt(stated({ ...point, constant: 'K₂' }))
        const derivatives = (theta: number, i: number) =>
          special.centralDifferences((value) => family.logDensity(Float64Array.of(value), at, i), theta, step)
        // Far out differences drown in the density's own digits.
        const seen = Array.from(at.keys()).filter((i) => at.length < 100 || (i % 4 === 0 && Number(masses[i]) > 1e-9))
        const members = [-1, -0.5, 0, 0.5, 1].map((share) => centre + share * radius)
        return Math.max(...members.flatMap((theta) => seen.map((i) => Math.abs(derivatives(theta, i)[order]))))
      },
  ),
  predicts: stated,
  criterion: (largest) => identity.equals(largest, { relative: 1e-2 }),
  controls: {
    'a ball half as large': {
      at: balls(['Bernoulli', 'binomial of 7', 'Beta(θ, 1)']),
      world: ({ radius }: { radius: number }) => ({ radius: radius / 2 }),
    },
    'a fiftieth more': {
      at: balls(['logistic location', 'Cauchy location']),
      predicts: (point) => 1.02 * stated(point),
    },
  },
  limits: ['Suprema over grids: right to a hundredth, not proofs.'],
  figure: {
    title: 'Largest third derivative of ln p, Bernoulli, within a radius',
    over: balls(
      ['Bernoulli'],
      ['K₃'],
      integersFrom(1, 30).map((thousandths) => thousandths / 1000),
    ),
    labels: ['radius', 'K₃'],
    lines: { 'K₃ as stated': stated },
    series: ({ family, constant }) => (family === 'Bernoulli' && constant === 'K₃' ? 'over a grid' : undefined),
  },
})
