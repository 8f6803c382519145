import { expect, test } from 'vitest'
import type { FamilyWith } from '../../src/families/family.ts'
import { informationOf } from './derivatives-along.ts'
import { type Member, members } from './members.ts'
import { derivatives, masses } from './quadrature.ts'

const RADIUS = 0.05

/** How the largest curvature of ln p in the ball compares with the constant that is given for it. */
type Curvature =
  | 'attained'
  /** Attained outside of the ball, which has at least half of it. */
  | 'outside'
  /** Infinite, and seen to grow far out. */
  | 'unbounded'
  /** Infinite at a corner, 0 elsewhere. */
  | 'corner'

/** Whether a bound on the tail of the score is given. */
type ScoreKind = 'score bounded in tail' | 'score free'

/** Members of one parameter that are well posed. */
const REGULAR: { readonly [name: string]: readonly [Curvature, ScoreKind] } = {
  'Gaussian mean': ['attained', 'score bounded in tail'],
  'Gaussian variance': ['unbounded', 'score free'],
  Bernoulli: ['attained', 'score bounded in tail'],
  'Bernoulli logit': ['outside', 'score bounded in tail'],
  'binomial of 5 trials': ['attained', 'score bounded in tail'],
  Poisson: ['unbounded', 'score free'],
  'negative binomial of size 1': ['unbounded', 'score free'],
  'negative binomial of size 2.5': ['unbounded', 'score free'],
  exponential: ['unbounded', 'score free'],
  gamma: ['unbounded', 'score free'],
  'Laplace scale': ['unbounded', 'score free'],
  Rayleigh: ['unbounded', 'score free'],
  'Weibull scale': ['unbounded', 'score free'],
  Pareto: ['attained', 'score free'],
  'Beta(θ, 1)': ['attained', 'score free'],
  'von Mises direction': ['attained', 'score bounded in tail'],
  'logistic location': ['attained', 'score bounded in tail'],
  'hyperbolic secant location': ['attained', 'score bounded in tail'],
  'Laplace location': ['corner', 'score bounded in tail'],
  'Student location (ν = 3, global maximum)': ['attained', 'score bounded in tail'],
  'Cauchy location (global maximum)': ['attained', 'score bounded in tail'],
}

/** Members on an edge, or whose support moves with the parameters. */
const NOT_WELL_POSED = [
  'categorical of 4 symbols',
  'histogram of 3 bins',
  'uniform (maximum)',
  'uniform (unbiased)',
  'shifted exponential',
]

/** Members of several parameters: assumptions.test.ts looks along directions. */
const SEVERAL_PARAMETERS = [
  'Gaussian (variance divisor n)',
  'Gaussian (variance divisor n-1)',
  'softmax of 3 symbols',
  'inverse Gaussian',
]

const constantsOf = ({ family, truth }: Member) => family.assumptions(Float64Array.from(truth), RADIUS)

test('every member has constants here, or a reason for none', () => {
  const names = (of: readonly Member[]) => of.map(({ family }) => family.name)
  const wellPosed = members.filter((member) => constantsOf(member).wellPosed)
  expect(names(members.filter((member) => constantsOf(member).wellPosed === false))).toEqual(NOT_WELL_POSED)
  expect(names(wellPosed.filter(({ truth }) => truth.length > 1))).toEqual(SEVERAL_PARAMETERS)
  expect(names(wellPosed.filter(({ truth }) => truth.length === 1))).toEqual(Object.keys(REGULAR))
  expect(members).toHaveLength(
    NOT_WELL_POSED.length + SEVERAL_PARAMETERS.length + Object.keys(REGULAR).length,
  )
})

type Regular = Member & { readonly family: FamilyWith<string, 'fisherInformation'> }

/** The regular members whose curvature, or score, is of a kind. */
const regular = (of: Curvature | ScoreKind) =>
  members.filter(
    (member): member is Regular =>
      'fisherInformation' in member.family &&
      REGULAR[member.family.name]?.some((kind) => kind === of) === true,
  )

const largestOf = (values: readonly number[]) =>
  values.reduce((largest, x) => (Number.isFinite(x) ? Math.max(largest, Math.abs(x)) : largest), 0)

/** The constants of a member, the largest derivatives that are seen in the ball, and the least information. */
function inTheBall({ family, truth, nodes }: Regular) {
  const { at, weight } = nodes()
  const lattice = weight[0] === 1
  const p = masses(family, truth, { at, weight })
  // Far out differences drown in the density's own digits.
  const looked = at.filter((_, j) => lattice || (j % 8 === 0 && (p[j] as number) > 1e-9))
  const balls = [-RADIUS, -RADIUS / 2, 0, RADIUS / 2, RADIUS].map((shift) => [(truth[0] as number) + shift])
  const found = balls.flatMap((theta) => Array.from(looked, (x) => derivatives(family, theta, 0, x, 2e-3)))
  return {
    ...family.assumptions(Float64Array.from(truth), RADIUS),
    second: largestOf(found.map(({ second }) => second)),
    thirdSeen: largestOf(found.map(({ third }) => third)),
    least: Math.min(...balls.map((theta) => informationOf(family, theta)[0] as number)),
  }
}

test.each([...regular('attained'), ...regular('outside')])(
  '$family.name at $truth: its constants are the largest derivatives, and the least information',
  (member) => {
    const { hessian, third, information, second, thirdSeen, least } = inTheBall(member)
    const share = REGULAR[member.family.name]?.[0] === 'attained' ? 0.95 : 0.5
    expect(least / information).toBeCloseTo(1, 2)
    expect(second).toBeLessThan(1.001 * hessian)
    expect(second).toBeGreaterThan(share * hessian)
    // 0 but for rounding where ln p is quadratic.
    expect(thirdSeen).toBeLessThan(1.01 * third + 1e-3)
    expect(thirdSeen).toBeGreaterThanOrEqual(share * third)
  },
)

test.each(regular('unbounded'))('$family.name at $truth: its curvature grows far out', (member) => {
  const { hessian, information, second, least } = inTheBall(member)
  expect(least / information).toBeCloseTo(1, 2)
  expect(hessian).toBe(Number.POSITIVE_INFINITY)
  expect(second).toBeGreaterThan(5 * least)
})

test.each(regular('corner'))('$family.name at $truth: a corner has no curvature', (member) => {
  const { hessian, information, least } = inTheBall(member)
  expect(least / information).toBeCloseTo(1, 2)
  expect(hessian).toBe(Number.POSITIVE_INFINITY)
})

test.each(regular('score free'))('$family.name at $truth: its score has no bound on its tail', (member) => {
  expect(constantsOf(member).score).toBe(Number.POSITIVE_INFINITY)
})

test.each(regular('score bounded in tail'))(
  '$family.name at $truth: its score has the given tail',
  (member) => {
    const { family, truth, nodes } = member
    const { score } = constantsOf(member)
    const { at, weight } = nodes()
    const p = masses(family, truth, { at, weight })
    expect(score).toBeLessThan(Number.POSITIVE_INFINITY)
    // 2A, at the score's own values: Pr(|score| ≥ u) ≤ 2 exp(−u²/(2K²)).
    const scores = Array.from(at, (x, j) => ({
      u: Math.abs(derivatives(family, truth, 0, x, 1e-4).first),
      mass: p[j] as number,
    })).sort((a, b) => b.u - a.u)
    let tail = 0
    for (const { u, mass } of scores) {
      tail += mass
      expect(tail).toBeLessThanOrEqual(2 * Math.exp((-u * u) / (2 * score * score)) * (1 + 1e-3) + 1e-9)
    }
  },
)
