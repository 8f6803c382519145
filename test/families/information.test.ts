import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bernoulliLogit } from '../../src/families/counts/bernoulli-logit.ts'
import type { Family } from '../../src/families/family.ts'
import { gaussian } from '../../src/families/gaussian/gaussian.ts'
import { gaussianMean } from '../../src/families/gaussian/gaussian-mean.ts'
import { symmetricMixture } from '../../src/families/mixtures/symmetric-mixture.ts'
import { multivariateGaussian } from '../../src/families/multivariate/multivariate-gaussian.ts'
import { memoriser } from '../../src/families/nonparametric/memoriser.ts'
import { linearRegression } from '../../src/families/regression/linear-regression.ts'
import { logisticRegression } from '../../src/families/regression/logistic-regression.ts'
import { seeded } from '../seeded.ts'
import { everyFamily } from './every-family.ts'
import type { Nodes } from './quadrature.ts'

const RUNS = 8
const STEP = 1e-3

type Vector = readonly number[]

/** ln p of the member θ + shift·direction at every node. */
function logDensities(
  family: Family,
  theta: Vector,
  direction: Vector,
  shift: number,
  { weight, at }: Nodes,
) {
  const moved = Float64Array.from(theta, (value, i) => value + shift * (direction[i] as number))
  return weight.map((_, j) => family.logDensity?.(moved, at, j) ?? Number.NaN)
}

/** Masses of the nodes, and derivatives of ln p along a direction at every node with a mass worth the name. */
function derivativesAlong(family: Family, theta: Vector, direction: Vector, nodes: Nodes) {
  const [a, b, c, d, e] = [-2, -1, 0, 1, 2].map((k) =>
    logDensities(family, theta, direction, k * STEP, nodes),
  ) as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array]
  const mass = c.map((log, j) => Math.exp(log) * (nodes.weight[j] as number))
  const seen = (derivative: (j: number) => number) => mass.map((m, j) => (m > 1e-14 ? derivative(j) : 0))
  const of = (x: Float64Array, j: number) => x[j] as number
  return {
    mass,
    /** ln p itself. */
    log: seen((j) => of(c, j)),
    /** With an error of the fourth order in the step. */
    accurate: () => ({
      first: seen((j) => (of(a, j) - 8 * of(b, j) + 8 * of(d, j) - of(e, j)) / (12 * STEP)),
      second: seen(
        (j) => (-of(a, j) + 16 * of(b, j) - 30 * of(c, j) + 16 * of(d, j) - of(e, j)) / (12 * STEP * STEP),
      ),
    }),
    /**
     * As averages over the members within two steps, with weights that are nowhere below 0: no larger than the
     * largest of those members, however fast the derivative changes from one to the next.
     */
    averaged: () => ({
      first: seen((j) => (of(d, j) - of(b, j)) / (2 * STEP)),
      second: seen((j) => (of(b, j) - 2 * of(c, j) + of(d, j)) / (STEP * STEP)),
      third: seen((j) => (-of(a, j) + 2 * of(b, j) - 2 * of(d, j) + of(e, j)) / (2 * STEP * STEP * STEP)),
    }),
  }
}

const unit = (d: number, i: number) => Array.from({ length: d }, (_, k) => (k === i ? 1 : 0))

/** Axes and sums of two, which see every entry of a matrix; differences where only sums of 0 count. */
function directions(d: number, simplex: boolean): Vector[] {
  const pairs = Array.from({ length: d }, (_, i) =>
    Array.from({ length: i }, (_, k) => unit(d, i).map((value, j) => (j === k ? (simplex ? -1 : 1) : value))),
  ).flat()
  return simplex ? pairs : [...Array.from({ length: d }, (_, i) => unit(d, i)), ...pairs]
}

const sumOver = (mass: Float64Array, term: (j: number) => number) =>
  mass.reduce((total, m, j) => total + m * term(j), 0)

const quadratic = (matrix: Float64Array, v: Vector) =>
  v.reduce(
    (sum, x, i) => sum + v.reduce((row, y, j) => row + x * y * (matrix[i * v.length + j] as number), 0),
    0,
  )

const informationOf = (family: Family, theta: Vector) => {
  const matrix = new Float64Array(theta.length * theta.length)
  family.fisherInformation?.(Float64Array.from(theta), matrix)
  return matrix
}

describe('the Fisher information, along every direction, is', () => {
  for (const { family, theta: thetas, nodes, simplex = false, corners = false } of everyFamily) {
    if (!family.fisherInformation || !family.logDensity || !nodes) continue
    test(`${family.name}: the variance of the score${corners ? '' : ', and minus the mean of its derivative'}`, () => {
      fc.assert(
        fc.property(thetas, (theta) => {
          const matrix = informationOf(family, theta)
          const grid = nodes(theta, theta)
          for (const direction of directions(theta.length, simplex)) {
            const { mass, accurate } = derivativesAlong(family, theta, direction, grid)
            const { first, second } = accurate()
            const expected = quadratic(matrix, direction)
            expect(sumOver(mass, () => 1)).toBeCloseTo(1, 3)
            expect(Math.abs(sumOver(mass, (j) => first[j] as number))).toBeLessThan(
              1e-3 * (1 + Math.sqrt(expected)),
            )
            const square = sumOver(mass, (j) => (first[j] as number) * (first[j] as number))
            expect(Math.abs(square - expected)).toBeLessThan(1e-3 * (0.1 + expected))
            if (corners) continue
            const curvature = -sumOver(mass, (j) => second[j] as number)
            expect(Math.abs(curvature - expected)).toBeLessThan(1e-3 * (0.1 + expected))
          }
        }),
        seeded(RUNS),
      )
    })
  }

  test('without end where a member has no spread, and never NaN', () => {
    const infinite = (family: Family, theta: Vector) => {
      const matrix = informationOf(family, theta)
      expect(matrix.some(Number.isNaN)).toBe(false)
      expect(matrix[0]).toBe(Number.POSITIVE_INFINITY)
    }
    infinite(gaussian({ divisor: 'n' }), [1, 0])
    infinite(multivariateGaussian({ dimension: 2, divisor: 'n' }), [0, 0, 1, 2, 0])
    for (const mean of [0, 1]) infinite(symmetricMixture({ estimator: 'joint' }), [mean, 0])
    // And that of two normals where the halves of a mixture are far apart.
    expect(Array.from(informationOf(symmetricMixture({ estimator: 'joint' }), [100, 2]))).toEqual([
      0.25, 0, 0, 0.5,
    ])
  })
})

describe('constants of Barzilai & Shamir hold on the ball:', () => {
  for (const { family, theta: thetas, nodes } of everyFamily) {
    if (!family.assumptions || !family.fisherInformation || !family.logDensity || !nodes) continue
    test(family.name, () => {
      const d = family.parameters.length
      const radius = fc.double({ min: 0.01, max: 0.1, noNaN: true })
      const angle = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true })
      const axes = Array.from({ length: d }, (_, i) => unit(d, i))
      fc.assert(
        fc.property(thetas, radius, angle, fc.integer({ min: -d, max: d }), (theta, r, phi, axis) => {
          const constants = family.assumptions?.(Float64Array.from(theta), r)
          if (!constants?.wellPosed) return
          // A member two steps from the edge of the ball, along an axis or, for axis 0, between.
          const slanted = theta.map((_, i) => Math.cos(phi + i))
          const length = Math.hypot(...slanted)
          const v = axis === 0 ? slanted.map((x) => x / length) : unit(d, Math.abs(axis) - 1)
          const side = axis < 0 ? 2 * STEP - r : r - 2 * STEP
          const moved = theta.map((value, i) => value + side * (v[i] as number))
          const grid = nodes(moved, moved)
          const scores = new Float64Array(grid.weight.length)
          for (const direction of d === 1 ? axes : [...axes, v]) {
            expect(quadratic(informationOf(family, moved), direction)).toBeGreaterThanOrEqual(
              constants.information * (1 - 1e-9),
            )
            const { mass, log, averaged } = derivativesAlong(family, moved, direction, grid)
            const { first, second, third } = averaged()
            // Far out differences drown in the density's own digits.
            const largest = (values: Float64Array) =>
              values.reduce((max, x, j) => ((mass[j] as number) > 1e-9 ? Math.max(max, Math.abs(x)) : max), 0)
            // What the last digits of ln p may come to in one value; a quotient adds up 4 of them, or 6.
            const rounding = 8 * Number.EPSILON * (1 + largest(log))
            expect(largest(second)).toBeLessThanOrEqual(constants.hessian + (4 * rounding) / (STEP * STEP))
            expect(largest(third)).toBeLessThanOrEqual(
              constants.third + (3 * rounding) / (STEP * STEP * STEP),
            )
            if (direction === v) continue
            first.forEach((score, j) => {
              scores[j] = Math.hypot(scores[j] as number, score)
            })
          }
          if (!Number.isFinite(constants.score)) return
          const { mass } = derivativesAlong(family, moved, unit(d, 0), grid)
          const byNorm = Array.from(scores, (u, j) => ({ u, m: mass[j] as number })).sort((x, y) => y.u - x.u)
          let [tail, excess] = [0, 0]
          for (const { u, m } of byNorm) {
            tail += m
            excess = Math.max(excess, tail - 2 * Math.exp((-u * u) / (2 * constants.score * constants.score)))
          }
          expect(excess).toBeLessThan(1e-6)
        }),
        seeded(RUNS),
      )
    })
  }

  test('nothing is claimed where the ball leaves the parameter space', () => {
    for (const { family, theta: thetas } of everyFamily) {
      const [theta] = fc.sample(thetas, seeded(1)) as [number[]]
      const unbounded = /location|logit|softmax|regression|Gaussian mean/.test(family.name)
      const { wellPosed } = family.assumptions?.(Float64Array.from(theta), 100) ?? {}
      expect(wellPosed, family.name).toBe(unbounded)
    }
  })

  test('special cases: a row of ones is a location, and the memoriser’s smooth branch is N(θ, 1)', () => {
    const [theta, row] = [Float64Array.of(0.4), Float64Array.of(1)]
    const same = (special: Family, plain: Family) => {
      for (const [name, value] of Object.entries(special.assumptions?.(theta, 0.3) ?? {})) {
        expect(Number(value)).toBeCloseTo(Number(plain.assumptions?.(theta, 0.3)[name as 'score']), 14)
      }
    }
    same(linearRegression({ dimension: 1, noise: 2, design: row }), gaussianMean({ sd: 2 }))
    same(logisticRegression({ dimension: 1, design: row }), bernoulliLogit())
    same(memoriser({ N: 9, solver: 'nearest' }), gaussianMean({ sd: 1 }))
    expect(memoriser({ N: 9, solver: 'nearest' }).assumptions?.(theta, 0.7)?.wellPosed).toBe(false)
    // Dependent columns: two parameters that only count together.
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

describe('tempering', () => {
  for (const { family, theta: thetas, nodes } of everyFamily) {
    const { temper } = family
    if (!temper || !family.logDensity || !nodes) continue
    test(`${family.name}: the density is proportional to p^(1/temperature)`, () => {
      const temperature = fc.double({ min: 0.3, max: 1.3, noNaN: true })
      fc.assert(
        fc.property(thetas, temperature, (theta, t) => {
          const tempered = new Float64Array(theta.length)
          temper(Float64Array.from(theta), t, tempered)
          try {
            family.check(tempered)
          } catch {
            return
          }
          const grid = nodes(theta, theta)
          const zero = theta.map(() => 0)
          const plain = logDensities(family, theta, zero, 0, grid)
          const changed = logDensities(family, Array.from(tempered), zero, 0, grid)
          const differences = changed.map((log, j) => log - (plain[j] as number) / t)
          const seen = differences.filter((_, j) => (plain[j] as number) > -30)
          const [low, high] = [Math.min, Math.max].map((end) => seen.reduce((x, y) => end(x, y))) as [
            number,
            number,
          ]
          expect(high - low).toBeLessThan(1e-9 * (1 + Math.abs(high)))
          // One support.
          expect(plain.every((log, j) => Number.isFinite(log) === Number.isFinite(changed[j]))).toBe(true)
        }),
        seeded(RUNS),
      )
    })
  }
})
