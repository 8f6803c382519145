import { describe, expect, test } from 'vitest'
import {
  accumulatedKernelVariance,
  distortedVarianceLimit,
  injectedAgreement,
  replacedKernelVariance,
  resamplingDistance,
} from '../../../src/laws/mixing/resampling.ts'
import { rowOf, rowsOf } from '../../fixtures/mpmath/laws.ts'

describe('kernel densities trained on themselves', () => {
  test('n = 20, h = .5, from 1 − 1/n, 15 updates', () => {
    const replaced = rowOf('kernel variance, replaced').value
    expect(replacedKernelVariance(20, 0.5, 1 - 1 / 20, 15)).toBeCloseTo(replaced, 13)
    const accumulated = rowOf('kernel variance, accumulated').value
    expect(accumulatedKernelVariance(20, 0.5, 1 - 1 / 20, 15)).toBeCloseTo(accumulated, 13)
  })

  test('replace tends to (n − 1)h², accumulation grows like h² ln t', () => {
    expect(replacedKernelVariance(20, 0.5, 1, 3000)).toBeCloseTo(19 / 4, 12)
    const growth = accumulatedKernelVariance(20, 0.5, 1, 40000) - accumulatedKernelVariance(20, 0.5, 1, 20000)
    expect(growth).toBeCloseTo(0.25 * Math.LN2, 4)
  })

  test('bandwidth 0 is the bootstrap, and all of its variance is what distance it gained', () => {
    const variance = replacedKernelVariance(20, 0, 1, 10)
    expect(variance).toBeCloseTo(Math.exp(10 * Math.log(0.95)), 14)
    for (const { n, t, value } of rowsOf('resampling distance')) {
      expect(resamplingDistance(n, t)).toBeCloseTo(value, 14)
    }
    expect(resamplingDistance(20, 10)).toBeCloseTo((1 - variance) / 6, 14)
    expect([resamplingDistance(1, 0), resamplingDistance(1, 3)]).toEqual([0, 1 / 6])
  })
})

describe('a source that keeps flowing', () => {
  test.each(rowsOf('injected agreement'))(
    'n = $n, c = $c, source $source: $value',
    ({ n, c, source, value }) => {
      const agreement = source.reduce((sum, p) => sum + p * p, 0)
      expect(injectedAgreement(n, c, agreement)).toBeCloseTo(value, 14)
    },
  )

  test('is the fixed point of one generation', () => {
    const [n, c, J0] = [5, 0.2, 0.4]
    const J = injectedAgreement(n, c, J0)
    // Two of n draws agree if they are the same draw, or two draws from the mixture do.
    const mixture = (1 - c) * (1 - c) * J + (1 - (1 - c) * (1 - c)) * J0
    expect(1 / n + (1 - 1 / n) * mixture).toBeCloseTo(J, 14)
    expect(injectedAgreement(8, 0, 0.315)).toBe(1)
  })

  test('temperature: α = .2 settles at 5 for T = 1.2 and nowhere from 1.25 on', () => {
    expect(distortedVarianceLimit(0.2, 1.2)).toBeCloseTo(5, 12)
    expect(distortedVarianceLimit(0.2, 1.25)).toBe(Number.POSITIVE_INFINITY)
    expect(distortedVarianceLimit(1, 9)).toBe(1)
  })

  test('names what is wrong with its arguments', () => {
    expect(() => replacedKernelVariance(0, 1, 1, 1)).toThrow('n is 0')
    expect(() => accumulatedKernelVariance(5, -1, 1, 1)).toThrow('h is -1')
    expect(() => resamplingDistance(5, -1)).toThrow('t is -1')
    expect(() => injectedAgreement(5, 2, 0.3)).toThrow('c is 2')
    expect(() => distortedVarianceLimit(0, 1)).toThrow('share is 0')
  })
})

test('a single observation agrees with itself, whatever is injected, and never more than always', () => {
  for (let c = 0; c <= 1; c += 1 / 512) expect(injectedAgreement(1, c, 0.3)).toBe(1)
})
