import { describe, expect, test } from 'vitest'
import { gammaProductTail } from '../../../src/laws/gaussian/gamma-product-tail.ts'
import { meanSdRatio } from '../../../src/laws/gaussian/mean-sd-ratio.ts'
import { logMoment, scaleStep, scaleWalk, uniformStep } from '../../../src/laws/gaussian/scale-walk.ts'
import { regularizedGammaUpper } from '../../../src/special/gamma.ts'
import { rowOf, rowsOf } from '../../fixtures/mpmath/laws.ts'

const walk = (family: Parameters<typeof scaleStep>[0], n: number, k: number) =>
  scaleWalk(new Array(k).fill(scaleStep(family, n)))

describe('scale families under replace', () => {
  test.each(rowsOf('Gaussian log-variance'))(
    'ln of the variance, divisor $divisor, n = $n, k = $k',
    (row) => {
      const family = row.divisor === 'n' ? 'Gaussian variance, divisor n' : 'Gaussian variance, divisor n-1'
      const { logMean, logVariance } = walk(family, row.n, row.k)
      expect(logMean).toBeCloseTo(row.logMean, 13)
      expect(logVariance).toBeCloseTo(row.logVariance, 13)
    },
  )

  test('means: 1 without bias, 1 − 1/n where a location was fitted too', () => {
    for (const family of ['exponential mean', 'Laplace scale', 'Gaussian variance, known mean'] as const) {
      expect(walk(family, 7, 9).mean).toBeCloseTo(1, 13)
    }
    for (const family of [
      'Gaussian variance, divisor n',
      'shifted exponential scale',
      'inverse Gaussian reciprocal shape',
    ] as const) {
      expect(walk(family, 7, 9).mean).toBeCloseTo(Math.exp(9 * Math.log(6 / 7)), 13)
    }
  })

  test('a logarithm’s moments are derivatives of the logarithm of moments', () => {
    for (const family of [
      'exponential mean',
      'shifted exponential scale',
      'Gaussian variance, divisor n',
    ] as const) {
      const step = scaleStep(family, 6)
      const { logMean, logVariance, mean } = scaleWalk([step])
      const h = 1e-4
      const [down, up] = [logMoment(step, -h), logMoment(step, h)]
      expect((up - down) / (2 * h)).toBeCloseTo(logMean, 7)
      expect((up + down) / (h * h)).toBeCloseTo(logVariance, 5)
      expect(Math.exp(logMoment(step, 1))).toBeCloseTo(mean, 13)
    }
    expect(Math.exp(logMoment(scaleStep('Gaussian variance, divisor n-1', 10), 0.5))).toBeCloseTo(
      meanSdRatio(10),
      13,
    )
  })

  test('tails: one exponential mean, and a uniform end by its gamma law', () => {
    const step = scaleStep('exponential mean', 5)
    for (const above of [0.2, 1, 2.5]) {
      expect(gammaProductTail(step, 1, Math.log(above))).toBeCloseTo(regularizedGammaUpper(5, 5 * above), 12)
    }
    // −ln of the end is Gamma(k, 1)/n.
    const { logMean, logVariance } = uniformStep(10, 'maximum')
    const { n, k, epsilon, value } = rowOf('uniform end above')
    expect(1 - regularizedGammaUpper(k, -n * Math.log(epsilon))).toBeCloseTo(value, 12)
    expect([logMean, logVariance]).toEqual([-0.1, 0.01])
    expect(uniformStep(10, 'unbiased').logMean).toBeCloseTo(Math.log(1.1) - 0.1, 15)
  })

  test('the tail turns over where the drift says, at large k', () => {
    const step = scaleStep('exponential mean', 8)
    const { logMean, logVariance } = scaleWalk(new Array(400).fill(step))
    const sd = Math.sqrt(logVariance)
    // Central limit: the skewness is 400^−½ times that of one step.
    expect(gammaProductTail(step, 400, logMean)).toBeCloseTo(0.5, 1)
    expect(gammaProductTail(step, 400, logMean - 6 * sd)).toBeGreaterThan(1 - 1e-6)
    expect(gammaProductTail(step, 400, logMean + 6 * sd)).toBeLessThan(1e-6)
  })

  test('names what is wrong with its arguments', () => {
    expect(() => scaleStep('Gaussian variance, divisor n', 1)).toThrow('n is 1')
    expect(() => scaleStep('Cauchy' as 'Laplace scale', 3)).toThrow("family is 'Cauchy'")
    expect(() => scaleWalk([{ shape: 0, rate: 1 }])).toThrow('shape is 0')
    expect(() => logMoment({ shape: 1, rate: 1 }, -1)).toThrow('shape + power is 0')
    expect(() => uniformStep(0, 'maximum')).toThrow('n is 0')
    expect(() => uniformStep(3, 'median' as 'maximum')).toThrow("estimator is 'median'")
    expect(() => gammaProductTail({ shape: 1, rate: -1 }, 1, 0)).toThrow('rate is -1')
    expect(() => gammaProductTail({ shape: 1, rate: 1 }, 1, Number.NaN)).toThrow('logAbove is NaN')
  })
})
