import { describe, expect, test } from 'vitest'
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

/** Members of one parameter that are well posed, and whether a tail bound of the score is given. */
const REGULAR: { readonly [name: string]: readonly [Curvature, 'score bounded in tail' | 'score free'] } = {
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

/** Members of several parameters: information.test.ts looks along directions. */
const SEVERAL_PARAMETERS = [
  'Gaussian (variance divisor n)',
  'Gaussian (variance divisor n-1)',
  'softmax of 3 symbols',
  'inverse Gaussian',
]

const constantsOf = ({ family, truth }: Member) => family.assumptions?.(Float64Array.from(truth), RADIUS)

test('every member has constants here, or a reason for none', () => {
  const names = (of: readonly Member[]) => of.map(({ family }) => family.name)
  const wellPosed = members.filter((member) => constantsOf(member)?.wellPosed)
  expect(names(members.filter((member) => constantsOf(member)?.wellPosed === false))).toEqual(NOT_WELL_POSED)
  expect(names(wellPosed.filter(({ truth }) => truth.length > 1))).toEqual(SEVERAL_PARAMETERS)
  expect(names(wellPosed.filter(({ truth }) => truth.length === 1))).toEqual(Object.keys(REGULAR))
  expect(members).toHaveLength(
    NOT_WELL_POSED.length + SEVERAL_PARAMETERS.length + Object.keys(REGULAR).length,
  )
})

const regular = members.filter(({ family }) => family.name in REGULAR)

describe.each(regular)('$family.name at $truth', (member) => {
  const { family, truth, nodes } = member
  const [curvature, scoreKind] = REGULAR[family.name] ?? []
  const constants = constantsOf(member)
  const { at, weight } = nodes()
  const lattice = weight[0] === 1
  const p = masses(family, truth, { at, weight })

  test('its constants are the largest derivatives, and the least information', () => {
    const { hessian, third, information } = constants ?? expect.unreachable('no constants')
    const largest = { second: 0, third: 0 }
    let least = Number.POSITIVE_INFINITY
    for (const shift of [-RADIUS, -RADIUS / 2, 0, RADIUS / 2, RADIUS]) {
      const moved = [(truth[0] as number) + shift]
      at.forEach((x, j) => {
        // Far out differences drown in the density's own digits.
        if (!lattice && (j % 8 !== 0 || !((p[j] as number) > 1e-9))) return
        const found = derivatives(family, moved, 0, x, 2e-3)
        if (Number.isFinite(found.second)) largest.second = Math.max(largest.second, Math.abs(found.second))
        if (Number.isFinite(found.third)) largest.third = Math.max(largest.third, Math.abs(found.third))
      })
      const out = new Float64Array(1)
      family.fisherInformation?.(Float64Array.from(moved), out)
      least = Math.min(least, out[0] as number)
    }
    expect(least / information).toBeCloseTo(1, 2)
    if (curvature === 'attained' || curvature === 'outside') {
      const share = curvature === 'attained' ? 0.95 : 0.5
      expect(largest.second).toBeLessThan(1.001 * hessian)
      expect(largest.second).toBeGreaterThan(share * hessian)
      // 0 but for rounding where ln p is quadratic.
      expect(largest.third).toBeLessThan(1.01 * third + 1e-3)
      expect(largest.third).toBeGreaterThanOrEqual(share * third)
    } else {
      expect(hessian).toBe(Number.POSITIVE_INFINITY)
      if (curvature === 'unbounded') expect(largest.second).toBeGreaterThan(5 * least)
    }
  })

  test(
    scoreKind === 'score free' ? 'its score has no bound on its tail' : 'its score has the given tail',
    () => {
      const { score } = constants ?? expect.unreachable('no constants')
      if (scoreKind === 'score free') {
        expect(score).toBe(Number.POSITIVE_INFINITY)
        return
      }
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
})
