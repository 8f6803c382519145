import { describe, expect, test } from 'vitest'
import {
  accumulatedDistortedVariance,
  accumulatedGaussian,
  accumulatedUnbiasedVariance,
  replacedGaussian,
  replacedGaussianWasserstein,
} from '../../src/laws/gaussian-walk.ts'
import { quadraticVarianceLimit } from '../../src/laws/quadratic-variance.ts'

const equal = (n: number, T: number) => new Array<number>(T).fill(n)

describe('Gaussian moments under replace', () => {
  // Values of an independent implementation (mpmath), Xu et al. 2025: T = 100.
  test.each([
    [10, 2.65614e-5, 1.99936],
    [20, 0.00592053, 1.95869],
    [100, 0.366032, 1.06001],
  ])('n = %i: variance %f, W₂² %f', (n, variance, distance) => {
    expect(replacedGaussian('n', equal(n, 100)).variance / variance).toBeCloseTo(1, 5)
    expect(replacedGaussianWasserstein('n', equal(n, 100))).toBeCloseTo(distance, 5)
  })

  test('W₂² of n = 20, T = 10', () => {
    expect(replacedGaussianWasserstein('n-1', equal(20, 10))).toBeCloseTo(0.746473715239, 12)
    expect(replacedGaussianWasserstein('n', equal(20, 10))).toBeCloseTo(0.643154787447, 12)
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
  test('n = 4, T = 30: maximum likelihood, unbiased, sampled at .7 of the variance', () => {
    expect(accumulatedGaussian(4, 30).variance).toBeCloseTo(0.641859176244, 12)
    expect(accumulatedUnbiasedVariance(4, 30)).toBeCloseTo(0.84324962767, 11)
    expect(accumulatedDistortedVariance(4, 30, 0.7)).toBeCloseTo(0.262718785232, 12)
  })

  test('n = 5, T = 8: the values that simulation met', () => {
    // Values of an independent implementation (mpmath), Barzilai & Shamir 2025
    expect(accumulatedGaussian(5, 8).variance).toBeCloseTo(0.7187, 4)
    expect(accumulatedGaussian(5, 8).fourth).toBeCloseTo(0.93958, 5)
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
