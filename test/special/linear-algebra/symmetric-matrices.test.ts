import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choleskyRoot } from '../../../src/special/linear-algebra/cholesky-root.ts'
import { eigen } from '../../../src/special/linear-algebra/eigen.ts'
import { seeded } from '../../seeded.ts'

const sum = (values: readonly number[]) => values.reduce((total, x) => total + x, 0)
const entry = (rows: readonly (readonly number[])[], i: number, j: number) => rows[i]?.[j] ?? 0

/** AAᵀ for a random square A. */
const positive = fc
  .integer({ min: 1, max: 5 })
  .chain((d) =>
    fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: d, maxLength: d }), {
      minLength: d,
      maxLength: d,
    }),
  )
  .map((a) => a.map((row) => a.map((other) => sum(row.map((x, k) => x * (other[k] ?? 0))))))

describe('eigenvalues', () => {
  test('have the trace and the squared norm of the matrix', () => {
    fc.assert(
      fc.property(positive, (matrix) => {
        const values = eigen(matrix).values
        const size = 1 + sum(matrix.flat().map(Math.abs))
        expect(sum(values) / size).toBeCloseTo(sum(matrix.map((row, i) => row[i] ?? 0)) / size, 12)
        expect(sum(values.map((x) => x * x)) / (size * size)).toBeCloseTo(
          sum(matrix.flat().map((x) => x * x)) / (size * size),
          12,
        )
      }),
      seeded(),
    )
  })

  test('of a tridiagonal matrix are known', () => {
    const matrix = [0, 1, 2, 3].map((i) =>
      [0, 1, 2, 3].map((j) => (i === j ? 2 : Math.abs(i - j) === 1 ? -1 : 0)),
    )
    const values = [...eigen(matrix).values].sort((a, b) => a - b)
    values.forEach((value, k) => {
      expect(value).toBeCloseTo(2 - 2 * Math.cos(((k + 1) * Math.PI) / 5), 13)
    })
  })
})

describe('the root', () => {
  test('multiplies back to the matrix, singular ones included', () => {
    fc.assert(
      fc.property(positive, (matrix) => {
        const packed = choleskyRoot(matrix)
        const root = matrix.map((_, i) => packed.slice((i * (i + 1)) / 2, ((i + 1) * (i + 2)) / 2))
        const size = 1 + sum(matrix.flat().map(Math.abs))
        matrix.forEach((row, i) => {
          row.forEach((value, j) => {
            const product = sum(matrix.map((_, k) => entry(root, i, k) * entry(root, j, k)))
            expect(product / size).toBeCloseTo(value / size, 6)
          })
        })
      }),
      seeded(),
    )
  })
})
