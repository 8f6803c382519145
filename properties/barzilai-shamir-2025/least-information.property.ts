import { axis, domain, experiment, identity, integersFrom, verify } from 'collapse-check'
import theorem from '#theorems/barzilai-shamir-2025/assumption-2'
import { anyOf, type FamilyName, familyOf, type Member, members, namesWith, thetaOf } from './worlds/every-family.ts'

interface Ball extends Member {
  readonly radius: number
}
const constants = (point: Ball) =>
  familyOf(point.family).family.assumptions?.(Float64Array.from(thetaOf(point)), point.radius)
const lambda = (point: Ball) => constants(point)?.information ?? 0
const isRegular = (point: Ball) => thetaOf(point).length === 1 && constants(point)?.wellPosed === true

const NAMES = [...namesWith('counts', 'fisherInformation'), ...namesWith('lifetimes', 'fisherInformation')].filter(
  (family) => isRegular({ family, first: 0.3, second: 0.6, radius: 0.05 }),
)
const balls = (names: readonly FamilyName[], radius: number | number[] = 0.05): Ball[] =>
  members(names).flatMap((member) => [radius].flat().map((of) => ({ ...member, radius: of })))

verify(theorem, {
  title: 'no member of a ball has less information than the least that its family states',
  domain: domain({
    ...anyOf(NAMES),
    radius: axis.uniform(0.01, 0.2).means('how far from the member others are'),
  }).where(isRegular),
  examples: balls(NAMES),
  measures: 'the least Fisher information on 201 members of the ball, ends included; no chance',
  replicate: experiment(
    ({ radius }: Ball) => ({ radius }),
    ({ radius }, point) =>
      () => {
        const [out, [centre = 0]] = [new Float64Array(1), thetaOf(point)]
        const informations = integersFrom(-100, 100).map((step) => {
          familyOf(point.family).family.fisherInformation?.(Float64Array.of(centre + (radius * step) / 100), out)
          return Number(out[0])
        })
        return Math.min(...informations)
      },
  ),
  predicts: lambda,
  criterion: (least) => identity.equals(least, { relative: 1e-4 }),
  controls: {
    'a ball half as large': {
      at: balls(['Poisson', 'exponential', 'Pareto', 'binomial of 7']),
      world: ({ radius }: { radius: number }) => ({ radius: radius / 2 }),
    },
    'a hundredth more than the least': {
      at: balls(['logistic location', 'von Mises direction', 'Gaussian mean']),
      predicts: (point) => 1.01 * lambda(point),
    },
  },
  limits: ['Families of one parameter; the least over 201 members.'],
  figure: {
    title: 'Least information of a Poisson mean within a radius',
    over: balls(
      ['Poisson'],
      integersFrom(1, 20).map((hundredths) => hundredths / 100),
    ),
    labels: ['radius', 'least information'],
    lines: { 'λ₀ as stated': lambda },
    series: ({ family }) => (family === 'Poisson' ? 'on 201 members' : undefined),
  },
})
