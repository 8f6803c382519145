import { axis, type Family, families, integersFrom, points, special } from 'collapse-check'
import { type Listed, MIXED, VECTORS } from './further-families.ts'

const count = 10_000
const line = (scale: number, centre = 0) => special.overLine({ centre, scale, count })
const halfLine = (from = 0, scale = 1) => special.overHalfLine({ from, scale, count })
const interval = (from: number, to: number) => special.overInterval({ from, to, count })
const joined = (...parts: special.Quadrature[]) => ({
  at: Float64Array.from(parts.flatMap(({ at }) => [...at])),
  weights: Float64Array.from(parts.flatMap(({ weights }) => [...weights])),
})
const counts = (most: number) => ({
  at: Float64Array.from(integersFrom(0, most)),
  weights: new Float64Array(most + 1).fill(1),
})
const edges = (a: number[], b: number[]) => [Math.min(Number(a[0]), Number(b[0])), Math.max(Number(a[0]), Number(b[0]))]

type Range = readonly [least: number, most: number]
const within = ([least, most]: Range, share: number) => least + (most - least) * share
const listed = (
  family: Listed['family'],
  range: Range,
  grid: Listed['observations'] | special.Quadrature,
  second?: Range,
): Listed => ({
  family,
  theta: (u, v) => (second === undefined ? [within(range, u)] : [within(range, u), within(second, v)]),
  observations: typeof grid === 'function' ? grid : () => grid,
})
/** Three probabilities, none below 0.05. */
const three = (family: Listed['family'], grid: special.Quadrature): Listed => ({
  ...listed(family, [0, 1], grid),
  theta: (u, v) => [0.05 + 0.4 * u, 0.05 + 0.4 * v, 0.9 - 0.4 * (u + v)],
  isSimplex: true,
})
const corrected = (one: Listed): Listed => ({ ...one, estimate: 'corrected' })
const heavy = (one: Listed): Listed => ({ ...one, isHeavy: true })
const twoLines = ([, mean]: number[], [, other]: number[]) => line(Math.max(Number(mean), Number(other)))
const upTo = (a: number[], b: number[]) => {
  const [less = 0, more = 0] = edges(a, b)
  return joined(interval(0, less), interval(less, more))
}
const shifted = (a: number[], b: number[]) => {
  const [less = 0, more = 0] = edges(a, b)
  return joined(interval(less, more), halfLine(more, 2))
}

const COUNTS = {
  'Gaussian mean': listed(families.gaussianMean({ sd: 1.5 }), [-2, 2], line(1.5)),
  'Gaussian, divisor n': listed(families.gaussian({ divisor: 'n' }), [-2, 2], twoLines, [0.5, 3]),
  'Gaussian, divisor n − 1': corrected(listed(families.gaussian({ divisor: 'n-1' }), [-2, 2], twoLines, [0.5, 3])),
  'Gaussian variance': listed(families.gaussianVariance({ mean: 1 }), [0.3, 4], line(1.5, 1)),
  Bernoulli: listed(families.bernoulli(), [0.05, 0.95], counts(1)),
  'Bernoulli logit': listed(families.bernoulliLogit(), [-3, 3], counts(1)),
  'binomial of 7': listed(families.binomial({ trials: 7 }), [0.05, 0.95], counts(7)),
  'three symbols': three(families.categorical({ symbols: 3 }), counts(2)),
  'softmax of three': listed(families.softmaxCategorical({ symbols: 3 }), [-2, 2], counts(2), [-2, 2]),
  histogram: three(
    families.histogram({ from: -1, to: 2, bins: 3 }),
    joined(interval(-1, 0), interval(0, 1), interval(1, 2)),
  ),
  Poisson: listed(families.poisson(), [0.2, 6], counts(80)),
  'negative binomial': listed(families.negativeBinomial({ size: 2.5 }), [0.2, 4], counts(250)),
}

const LIFETIMES = {
  exponential: listed(families.exponential(), [0.3, 4], halfLine()),
  'gamma of shape 2.5': listed(families.gamma({ shape: 2.5 }), [0.3, 4], halfLine()),
  'inverse Gaussian': listed(families.inverseGaussian(), [0.5, 3], halfLine(), [0.5, 4]),
  'Laplace scale': listed(families.laplaceScale({ location: -1 }), [0.3, 4], line(1.5, -1)),
  Pareto: listed(families.pareto({ minimum: 2 }), [4, 8], halfLine(2, 0.5)),
  'Beta(θ, 1)': listed(families.powerFunction(), [0.6, 4], interval(0, 1)),
  Rayleigh: listed(families.rayleigh(), [0.3, 4], halfLine()),
  'shifted exponential': listed(families.shiftedExponential(), [-1, 1], shifted, [0.5, 3]),
  'uniform, maximum': listed(families.uniform({ estimator: 'maximum' }), [0.5, 3], upTo),
  'uniform, unbiased': corrected(listed(families.uniform({ estimator: 'unbiased' }), [0.5, 3], upTo)),
  'Weibull of shape 1.7': listed(families.weibullScale({ shape: 1.7 }), [0.3, 4], halfLine()),
  'Cauchy location': heavy(listed(families.cauchyLocation({ solver: 'global' }), [-2, 2], line(1))),
  'Laplace location': listed(families.laplaceLocation({ scale: 1.3 }), [-2, 2], line(1.3)),
  'logistic location': listed(families.logisticLocation({ scale: 0.8 }), [-2, 2], line(0.8)),
  'secant location': listed(families.secantLocation(), [-2, 2], line(0.8)),
  'Student location': heavy(listed(families.studentLocation({ degrees: 3, solver: 'global' }), [-2, 2], line(1))),
  'von Mises direction': listed(families.vonMises({ concentration: 2 }), [-3, 3], interval(-Math.PI, Math.PI)),
  'mixture of two halves': listed(families.symmetricMixture({ estimator: 'joint' }), [0.1, 3], line(2), [0.5, 2]),
}

const FAMILIES = { ...COUNTS, ...LIFETIMES, ...VECTORS, ...MIXED }
export type FamilyName = keyof typeof FAMILIES

/** A member by its family, and where its parameters lie in their ranges, in shares from 0 to 1. */
export interface Member {
  readonly family: FamilyName
  readonly first: number
  readonly second: number
}

export const familyOf = (name: FamilyName): Listed => FAMILIES[name]
export const thetaOf = ({ family, first, second }: Member) => FAMILIES[family].theta(first, second)
/** ln p of a member at every point of the integrals under it and another one, and the masses there. */
export function onGrid(member: Member, other = member) {
  const { family, observations } = familyOf(member.family)
  const { at, weights } = observations(thetaOf(member), thetaOf(other))
  const log = weights.map((_, i) => family.logDensity(Float64Array.from(thetaOf(member)), at, i))
  return { at, weights, log, masses: log.map((value, i) => Math.exp(value) * Number(weights[i])) }
}

const LISTS = { counts: COUNTS, lifetimes: LIFETIMES, vectors: VECTORS, mixed: MIXED }
/** The families of a list that have all of these parts. */
export function namesWith(list: keyof typeof LISTS, ...parts: (keyof Family)[]) {
  const names = Object.keys(LISTS[list]) as FamilyName[]
  return names.filter((name) => parts.every((part) => familyOf(name).family[part] !== undefined))
}
/** Any members of these families. */
export function anyOf(names: readonly FamilyName[]) {
  const share = axis.uniform(0, 1).means('where a parameter lies in its range')
  return { family: axis.choice<FamilyName>(...(names as [FamilyName, ...FamilyName[]])), first: share, second: share }
}
/** Those whose estimates are maxima of the likelihood. */
export const mostLikely = (names: readonly FamilyName[]) =>
  names.filter((name) => familyOf(name).estimate === undefined)
/** Members of families, by default a third up their ranges. */
export const members = (family: readonly FamilyName[], first: number | number[] = 0.3, second = 0.6): Member[] =>
  points({ family: [...family], first, second })
