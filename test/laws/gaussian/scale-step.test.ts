import { describe, expect, test } from 'vitest'
import { gammaProductTail } from '../../../src/laws/gaussian/gamma-product-tail.ts'
import { meanSdRatio } from '../../../src/laws/gaussian/mean-sd-ratio.ts'
import { type GammaStep, type ScaleFamily, scaleStep } from '../../../src/laws/gaussian/scale-step.ts'
import type { VarianceDivisor } from '../../../src/laws/gaussian/variance-divisor.ts'
import { digamma, logGamma, regularizedGammaUpper, trigamma } from '../../../src/special/gamma.ts'
import { rowsOf } from '../../fixtures/mpmath/laws.ts'

/** Mean and variance of the logarithm of a step Gamma(shape, 1)/rate. */
const logOf = ({ shape, rate }: GammaStep) => ({
  mean: digamma(shape) - Math.log(rate),
  variance: trigamma(shape),
})

describe('scale families under replace', () => {
  test.each(rowsOf('Gaussian log-variance'))(
    'ln of the variance, divisor $divisor, n = $n, k = $k',
    ({ divisor, n, k, logMean, logVariance }) => {
      const { mean, variance } = logOf(
        scaleStep(`Gaussian variance, divisor ${divisor as VarianceDivisor}`, n),
      )
      expect(k * mean).toBeCloseTo(logMean, 13)
      expect(k * variance).toBeCloseTo(logVariance, 13)
    },
  )

  test('means: 1 without bias, 1 − 1/n where a location was fitted too', () => {
    const mean = (family: ScaleFamily) => {
      const { shape, rate } = scaleStep(family, 7)
      return shape / rate
    }
    expect(mean('exponential mean')).toBe(1)
    expect(mean('Laplace scale')).toBe(1)
    expect(mean('Gaussian variance, known mean')).toBe(1)
    expect(mean('Gaussian variance, divisor n')).toBeCloseTo(6 / 7, 15)
    expect(mean('shifted exponential scale')).toBeCloseTo(6 / 7, 15)
    expect(mean('inverse Gaussian reciprocal shape')).toBeCloseTo(6 / 7, 15)
  })

  test('the mean root of the step with divisor n − 1 is that of the standard deviation', () => {
    const { shape, rate } = scaleStep('Gaussian variance, divisor n-1', 10)
    const root = Math.exp(logGamma(shape + 0.5) - logGamma(shape)) / Math.sqrt(rate)
    expect(root).toBeCloseTo(meanSdRatio(10), 13)
  })

  test('the tail of one exponential mean', () => {
    const step = scaleStep('exponential mean', 5)
    for (const above of [0.2, 1, 2.5]) {
      expect(gammaProductTail(step, 1, Math.log(above))).toBeCloseTo(regularizedGammaUpper(5, 5 * above), 12)
    }
  })

  test('the tail turns over where the drift says, at large k', () => {
    const step = scaleStep('exponential mean', 8)
    const logMean = 400 * logOf(step).mean
    const sd = Math.sqrt(400 * logOf(step).variance)
    // Central limit: the skewness is 400^−½ times that of one step.
    expect(gammaProductTail(step, 400, logMean)).toBeCloseTo(0.5, 1)
    expect(gammaProductTail(step, 400, logMean - 6 * sd)).toBeGreaterThan(1 - 1e-6)
    expect(gammaProductTail(step, 400, logMean + 6 * sd)).toBeLessThan(1e-6)
  })

  test('names what is wrong with its arguments', () => {
    expect(() => scaleStep('Gaussian variance, divisor n', 1)).toThrow('n is 1')
    expect(() => scaleStep('Cauchy' as 'Laplace scale', 3)).toThrow("family is 'Cauchy'")
    expect(() => gammaProductTail({ shape: 1, rate: -1 }, 1, 0)).toThrow('rate is -1')
    expect(() => gammaProductTail({ shape: 1, rate: 1 }, 1, Number.NaN)).toThrow('logAbove is NaN')
  })
})
