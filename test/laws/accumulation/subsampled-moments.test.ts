import { expect, test } from 'vitest'
import { subsampledGaussian } from '../../../src/laws/accumulation/subsampled-gaussian.ts'
import { subsampledMoments } from '../../../src/laws/accumulation/subsampled-moments.ts'

const FITS = ['known', 'n', 'n-1'] as const

test('second moment and variance are those of the recursion for means of squares', () => {
  for (const fitted of FITS) {
    for (const n of [2, 3, 7]) {
      for (const g of [1, 2, 3, 10]) {
        const { second, variance } = subsampledMoments(n, g, fitted)
        const { risk, variance: expected } = subsampledGaussian(n, g, fitted)
        expect(second).toBeCloseTo(risk, 12)
        expect(variance).toBeCloseTo(expected, 12)
      }
    }
  }
})

test('the real sample itself', () => {
  for (const fitted of FITS) expect(subsampledMoments(5, 1, fitted).fourth).toBeCloseTo(3 / 25, 14)
  // χ² with 4 degrees of freedom, over 5 and over 4.
  expect(subsampledMoments(5, 1, 'n').squaredVariance).toBeCloseTo(24 / 25, 14)
  expect(subsampledMoments(5, 1, 'n-1').squaredVariance).toBeCloseTo(24 / 16, 14)
  expect(subsampledMoments(5, 3, 'known').squaredVariance).toBeCloseTo(1, 14)
})

test('two fits of n = 2, by hand', () => {
  // Given which two of the four are chosen the error is normal, of variance ½, 1 or ⅞.
  expect(subsampledMoments(2, 2, 'known').fourth).toBeCloseTo((3 * (1 / 4 + 1 + 4 * (49 / 64))) / 6, 14)
  // With d the difference of the real two: x̄, x̄ + |d|(z + z′)/4, or x̄ + d/4 + |d|z/4.
  expect(subsampledMoments(2, 2, 'n').fourth).toBeCloseTo((3 / 4 + 33 / 16 + 4 * (63 / 32)) / 6, 14)
})

test('large samples: the error becomes normal', () => {
  const { second, fourth } = subsampledMoments(10_000, 6, 'n-1')
  expect(fourth / (second * second)).toBeCloseTo(3, 2)
})
