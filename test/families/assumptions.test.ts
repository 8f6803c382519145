import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bernoulliLogit } from '../../src/families/counts/bernoulli-logit.ts'
import type { FamilyWith } from '../../src/families/family.ts'
import { gaussianMean } from '../../src/families/gaussian/gaussian-mean.ts'
import { memoriser } from '../../src/families/nonparametric/memoriser.ts'
import { linearRegression } from '../../src/families/regression/linear-regression.ts'
import { logisticRegression } from '../../src/families/regression/logistic-regression.ts'
import { seeded } from '../seeded.ts'
import { derivativesAlong, informationOf, quadratic, STEP, unit } from './derivatives-along.ts'
import { familiesWith } from './every-family.ts'

const RUNS = 8

/** Balls in no parameter space: probabilities fill none, supports move, parts change places or are found anew. */
const NEVER_WELL_POSED = ['categorical', 'histogram', 'uniform', 'shiftedExponential'].concat(
  ['leakyBlocks', 'leakyStaircase', 'leakyUniform', 'kernelDensity'],
  ['gaussianMixture', 'mixtureWeights'],
)

const stating = familiesWith('assumptions', 'logDensity')
const constantsAt = ({ family }: (typeof stating)[number], theta: readonly number[], radius: number) =>
  family.assumptions(Float64Array.from(theta), radius)

describe('constants of Barzilai & Shamir', () => {
  test('are stated where a member and those around it are laws of one support', () => {
    const never = stating.filter((entry) =>
      fc.sample(entry.theta, seeded(20)).every((theta) => !constantsAt(entry, theta, 0.01).wellPosed),
    )
    expect(never.map(({ maker }) => maker).sort()).toEqual(NEVER_WELL_POSED.sort())
  })

  test('are not stated where the ball leaves the parameter space', () => {
    const everywhere = stating.filter((entry) =>
      fc.sample(entry.theta, seeded(1)).every((theta) => constantsAt(entry, theta, 100).wellPosed),
    )
    const expected = stating.filter(({ wholeSpace }) => wholeSpace)
    expect(everywhere.map(({ maker }) => maker)).toEqual(expected.map(({ maker }) => maker))
  })

  const wellPosed = familiesWith('assumptions', 'fisherInformation', 'logDensity').filter(
    ({ maker }) => !NEVER_WELL_POSED.includes(maker),
  )
  test.each(wellPosed)('hold on the ball: $family.name', (entry) => {
    const { family, theta: thetas, nodes } = entry
    const d = family.parameters.length
    const balls = fc
      .tuple(thetas, fc.double({ min: 0.01, max: 0.1, noNaN: true }))
      .filter(([theta, radius]) => constantsAt(entry, theta, radius).wellPosed)
    const angle = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true })
    const axes = Array.from({ length: d }, (_, i) => unit(d, i))
    fc.assert(
      fc.property(balls, angle, fc.integer({ min: -d, max: d }), ([theta, r], phi, axis) => {
        const constants = constantsAt(entry, theta, r)
        // A member two steps from the edge of the ball, along an axis or, for axis 0, between.
        const slanted = theta.map((_, i) => Math.cos(phi + i))
        const length = Math.hypot(...slanted)
        const v = axis === 0 ? slanted.map((x) => x / length) : unit(d, Math.abs(axis) - 1)
        const side = axis < 0 ? 2 * STEP - r : r - 2 * STEP
        const moved = theta.map((value, i) => value + side * (v[i] as number))
        const grid = nodes(moved, moved)
        const along = axes.map((direction) => ({
          direction,
          ...derivativesAlong(family, moved, direction, grid),
        }))
        const looked =
          d === 1 ? along : [...along, { direction: v, ...derivativesAlong(family, moved, v, grid) }]
        for (const { direction, mass, log, averaged } of looked) {
          expect(quadratic(informationOf(family, moved), direction)).toBeGreaterThanOrEqual(
            constants.information * (1 - 1e-9),
          )
          const { second, third } = averaged()
          // Far out differences drown in the density's own digits.
          const largest = (values: Float64Array) =>
            values.reduce((max, x, j) => ((mass[j] as number) > 1e-9 ? Math.max(max, Math.abs(x)) : max), 0)
          // What the last digits of ln p may come to in one value; a quotient adds up 4 of them, or 6.
          const rounding = 8 * Number.EPSILON * (1 + largest(log))
          expect(largest(second)).toBeLessThanOrEqual(constants.hessian + (4 * rounding) / (STEP * STEP))
          expect(largest(third)).toBeLessThanOrEqual(constants.third + (3 * rounding) / (STEP * STEP * STEP))
        }
        const scores = along.map(({ averaged }) => averaged().first)
        const [{ mass }] = along as [(typeof along)[number]]
        const byNorm = Array.from(mass, (m, j) => ({
          m,
          u: Math.hypot(...scores.map((score) => score[j] as number)),
        })).sort((x, y) => y.u - x.u)
        let [tail, excess] = [0, 0]
        for (const { u, m } of byNorm) {
          tail += m
          // 2, and no bound, where the constant is infinite.
          excess = Math.max(excess, tail - 2 * Math.exp((-u * u) / (2 * constants.score * constants.score)))
        }
        expect(excess).toBeLessThan(1e-6)
      }),
      seeded(RUNS),
    )
  })

  test('of special cases: a row of ones is a location, and the memoriser’s smooth branch is N(θ, 1)', () => {
    const [theta, row] = [Float64Array.of(0.4), Float64Array.of(1)]
    type Stating = FamilyWith<string, 'assumptions'>
    const same = (special: Stating, plain: Stating) => {
      const expected = plain.assumptions(theta, 0.3)
      expect(special.assumptions(theta, 0.3)).toEqual({
        wellPosed: true,
        score: expect.closeTo(expected.score, 14),
        hessian: expect.closeTo(expected.hessian, 14),
        third: expect.closeTo(expected.third, 14),
        information: expect.closeTo(expected.information, 14),
      })
    }
    same(logisticRegression({ dimension: 1, design: row }), bernoulliLogit())
    same(memoriser({ N: 9, solver: 'nearest' }), gaussianMean({ sd: 1 }))
    const { assumptions = expect.unreachable() } = linearRegression({ dimension: 1, noise: 2, design: row })
    expect(assumptions(theta, 0.3)).toEqual(gaussianMean({ sd: 2 }).assumptions(theta, 0.3))
    expect(memoriser({ N: 9, solver: 'nearest' }).assumptions(theta, 0.7).wellPosed).toBe(false)
  })

  test('of dependent columns: two parameters that only count together have none', () => {
    const design = Float64Array.of(1, 2, 2, 4)
    for (const family of [
      linearRegression({ dimension: 2, noise: 1, design }),
      logisticRegression({ dimension: 2, design }),
    ]) {
      const constants = family.assumptions?.(new Float64Array(2), 0.1)
      expect(constants).toMatchObject({ wellPosed: false, information: 0 })
    }
  })
})
