import { describe, expect, test } from 'vitest'
import {
  apply,
  eigen,
  inverse,
  matrix,
  norm,
  spectralFunction,
  squareRootForm,
  times,
} from '../../../src/special/linear-algebra/matrices.ts'

/** A symmetric positive definite matrix that is far from diagonal: the Hilbert matrix. */
const hilbert = (m: number) => matrix(m, (i, j) => 1 / (i + j + 1))

describe('the eigenvalues of a symmetric matrix', () => {
  test('come with eigenvectors', () => {
    const a = hilbert(4)
    const { values, vectors } = eigen(a)
    for (const [j, value] of values.entries()) {
      const vector = vectors.map((row) => row[j] ?? Number.NaN)
      for (const [i, x] of apply(a, vector).entries()) expect(x).toBeCloseTo(value * (vector[i] ?? 0), 14)
    }
  })

  test('add up to the trace and multiply to the determinant', () => {
    const { values } = eigen(hilbert(3))
    expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1 + 1 / 3 + 1 / 5, 14)
    expect(values.reduce((product, value) => product * value, 1)).toBeCloseTo(1 / 2160, 14)
  })
})

test('an inverse undoes its matrix, and a square root is half of it', () => {
  const a = hilbert(3)
  const root = spectralFunction(a, Math.sqrt)
  const identity = times(a, inverse(a))
  for (let i = 0; i < 3; i++) {
    for (let j = 0; j < 3; j++) {
      expect(identity[i]?.[j]).toBeCloseTo(i === j ? 1 : 0, 10)
      expect(times(root, root)[i]?.[j]).toBeCloseTo(1 / (i + j + 1), 14)
    }
  }
})

test('the norm of a shear is the golden ratio', () => {
  expect(
    norm([
      [1, 1],
      [0, 1],
    ]),
  ).toBeCloseTo((1 + Math.sqrt(5)) / 2, 14)
})

describe('the form of a square root', () => {
  /** The same by eigenvectors. */
  const byEigenvectors = (root: readonly (readonly number[])[], v: readonly number[]) => {
    const covariance = root.map((row) =>
      root.map((other) => row.reduce((sum, x, k) => sum + x * (other[k] ?? 0), 0)),
    )
    return apply(
      spectralFunction(covariance, (x) => Math.sqrt(Math.max(0, x))),
      v,
    ).reduce((sum, x, i) => sum + x * (v[i] ?? 0), 0)
  }

  test('is that by eigenvectors in the plane', () => {
    const v = [0.6, 0.8]
    expect(squareRootForm([2, 1, 0.5], v)).toBeCloseTo(
      byEigenvectors(
        [
          [2, 0],
          [1, 0.5],
        ],
        v,
      ),
      13,
    )
  })

  test('is that by eigenvectors in space', () => {
    const v = [0.6, 0.8, -1]
    const rows = [
      [2, 0, 0],
      [1, 0.5, 0],
      [-0.3, 0.2, 1],
    ]
    expect(squareRootForm([2, 1, 0.5, -0.3, 0.2, 1], v)).toBeCloseTo(byEigenvectors(rows, v), 13)
  })

  test('is right where Σ is singular', () => {
    expect(squareRootForm([3, 0, 0], [1, 1])).toBe(3)
  })
})
