import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FamilyWith } from '../../src/families/family.ts'
import { gaussian } from '../../src/families/gaussian/gaussian.ts'
import { symmetricMixture } from '../../src/families/mixtures/symmetric-mixture.ts'
import { multivariateGaussian } from '../../src/families/multivariate/multivariate-gaussian.ts'
import { seeded } from '../seeded.ts'
import { derivativesAlong, directions, informationOf, quadratic, sumOver } from './derivatives-along.ts'
import type { Theta } from './entry.ts'
import { familiesWith } from './every-family.ts'

const RUNS = 8

const informed = familiesWith('fisherInformation', 'logDensity')

describe('the Fisher information, along every direction, is', () => {
  test.each(informed)(
    'the variance of the score: $family.name',
    ({ family, theta: thetas, nodes, simplex }) => {
      fc.assert(
        fc.property(thetas, (theta) => {
          const matrix = informationOf(family, theta)
          const grid = nodes(theta, theta)
          for (const direction of directions(theta.length, simplex === true)) {
            const { mass, accurate } = derivativesAlong(family, theta, direction, grid)
            const { first } = accurate()
            const expected = quadratic(matrix, direction)
            const mean = sumOver(mass, (j) => first[j] as number)
            const square = sumOver(mass, (j) => (first[j] as number) * (first[j] as number))
            expect(sumOver(mass, () => 1)).toBeCloseTo(1, 3)
            expect(Math.abs(mean)).toBeLessThan(1e-3 * (1 + Math.sqrt(expected)))
            expect(Math.abs(square - expected)).toBeLessThan(1e-3 * (0.1 + expected))
          }
        }),
        seeded(RUNS),
      )
    },
  )

  test.each(informed.filter(({ corners }) => !corners))(
    'minus the mean derivative of the score: $family.name',
    ({ family, theta: thetas, nodes, simplex }) => {
      fc.assert(
        fc.property(thetas, (theta) => {
          const matrix = informationOf(family, theta)
          const grid = nodes(theta, theta)
          for (const direction of directions(theta.length, simplex === true)) {
            const { mass, accurate } = derivativesAlong(family, theta, direction, grid)
            const { second } = accurate()
            const expected = quadratic(matrix, direction)
            const curvature = -sumOver(mass, (j) => second[j] as number)
            expect(Math.abs(curvature - expected)).toBeLessThan(1e-3 * (0.1 + expected))
          }
        }),
        seeded(RUNS),
      )
    },
  )

  test('without end where a member has no spread, and never NaN', () => {
    const infinite = (family: FamilyWith<string, 'fisherInformation'>, theta: Theta) => {
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
