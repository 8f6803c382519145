import { describe, expect, test } from 'vitest'
import { quadraticVarianceLimit } from '../../../src/laws/accumulation/quadratic-variance.ts'
import {
  accumulatedDistortedVariance,
  accumulatedGaussian,
  accumulatedUnbiasedVariance,
  replacedGaussian,
  replacedGaussianWasserstein,
} from '../../../src/laws/gaussian/gaussian-walk.ts'
import type { VarianceDivisor } from '../../../src/laws/gaussian/variance-divisor.ts'
import { rowOf, rowsOf } from '../../fixtures/mpmath/laws.ts'

const equal = (n: number, T: number) => new Array<number>(T).fill(n)

describe('Gaussian moments under replace', () => {
  test.each(rowsOf('replaced Gaussian, divisor n'))(
    'n = $n, T = $T: variance $variance, W₂² $wasserstein',
    (row) => {
      const sizes = equal(row.n, row.T)
      expect(replacedGaussian('n', sizes).variance / row.variance).toBeCloseTo(1, 12)
      expect(replacedGaussianWasserstein('n', sizes)).toBeCloseTo(row.wasserstein, 12)
    },
  )

  test.each(rowsOf('replaced Gaussian, Wasserstein'))('W₂² of n = $n, T = $T, divisor $divisor', (row) => {
    expect(replacedGaussianWasserstein(row.divisor as VarianceDivisor, equal(row.n, row.T))).toBeCloseTo(
      row.value,
      12,
    )
  })

  test('maximum likelihood keeps variance plus error, the unbiased estimator keeps variance', () => {
    const sizes = [5, 9, 2, 30, 4]
    const likelihood = replacedGaussian('n', sizes)
    expect(likelihood.variance + likelihood.meanSquare).toBeCloseTo(1, 14)
    const unbiased = replacedGaussian('n-1', sizes)
    expect(unbiased.variance).toBe(1)
    expect(unbiased.meanSquare).toBeCloseTo(
      sizes.reduce((sum, n) => sum + 1 / n, 0),
      14,
    )
    // E σ⁴ is Π(1 + 2/(n − 1)), or Π(1 − 1/n²).
    expect(unbiased.fourth).toBeCloseTo(
      sizes.reduce((product, n) => product * (1 + 2 / (n - 1)), 1),
      12,
    )
    expect(likelihood.fourth).toBeCloseTo(
      sizes.reduce((product, n) => product * (1 - 1 / (n * n)), 1),
      14,
    )
  })
})

describe('Gaussian moments under accumulation', () => {
  test.each(rowsOf('accumulated Gaussian'))(
    'n = $n, T = $T: maximum likelihood',
    ({ n, T, variance, fourth }) => {
      expect(accumulatedGaussian(n, T).variance).toBeCloseTo(variance, 13)
      expect(accumulatedGaussian(n, T).fourth).toBeCloseTo(fourth, 13)
    },
  )

  test('n = 4, T = 30: unbiased, and sampled at .7 of the variance', () => {
    const unbiased = rowOf('accumulated Gaussian, unbiased')
    expect(accumulatedUnbiasedVariance(unbiased.n, unbiased.T)).toBeCloseTo(unbiased.value, 13)
    const distorted = rowOf('accumulated Gaussian, distorted')
    expect(accumulatedDistortedVariance(distorted.n, distorted.T, distorted.factor)).toBeCloseTo(
      distorted.value,
      13,
    )
  })

  test('a faithful sampler is the factor 1, and the limit is sin x/x', () => {
    expect(accumulatedDistortedVariance(6, 40, 1)).toBeCloseTo(accumulatedGaussian(6, 40).variance, 14)
    const far = accumulatedGaussian(6, 50000)
    expect(far.variance).toBeCloseTo(quadraticVarianceLimit({ v2: -1, n: 6 }).remaining, 5)
    expect(far.meanSquare).toBe(1 - far.variance)
  })

  test('a sharpened sampler loses its variance like a power of T', () => {
    const ratio = accumulatedDistortedVariance(50, 20000, 0.7) / accumulatedDistortedVariance(50, 10000, 0.7)
    expect(Math.log(ratio) / Math.LN2).toBeCloseTo(-0.3, 4)
  })

  test('names what is wrong with its arguments', () => {
    expect(() => replacedGaussian('n', [3, 1])).toThrow('n is 1')
    expect(() => accumulatedGaussian(1, 3)).toThrow('n is 1')
    expect(() => accumulatedDistortedVariance(4, 3, 0)).toThrow('factor is 0')
  })
})
