import { describe, expect, test } from 'vitest'
import { gaussianSpreadTail } from '../../../src/laws/gaussian/gaussian-spread-tail.ts'
import { logGammaTurn } from '../../../src/laws/gaussian/log-gamma-turn.ts'
import { meanSdRatio } from '../../../src/laws/gaussian/mean-sd-ratio.ts'
import type { VarianceDivisor } from '../../../src/laws/gaussian/variance-divisor.ts'
import { logGamma, regularizedGammaUpper } from '../../../src/special/gamma.ts'
import { rowsOf } from '../../fixtures/mpmath/laws.ts'
import { complexLogGamma } from '../../special/reference/complex-log-gamma.ts'

describe('Pr(Σ_k > ε)', () => {
  test.each(rowsOf('Gaussian spread tail'))(
    'n = $n, k = $k, ε = $epsilon, divisor $divisor: $value',
    (row) => {
      const tail = gaussianSpreadTail({ ...row, divisor: row.divisor as VarianceDivisor })
      expect(Math.abs(tail - row.value)).toBeLessThan(1e-11)
    },
  )

  test('is 0 where even the luckiest of many generations lost all', () => {
    expect(gaussianSpreadTail({ n: 2, k: 2000, epsilon: 1e-300, divisor: 'n-1' })).toBeLessThan(1e-11)
  })

  test('one generation is a χ² tail', () => {
    for (const n of [2, 3, 10, 100, 500, 2000]) {
      for (const epsilon of [0.01, 0.5, 0.97, 1, 1.03, 1.5, 3]) {
        for (const divisor of ['n', 'n-1'] as const) {
          const half = ((divisor === 'n' ? n : n - 1) / 2) * epsilon * epsilon
          const exact = regularizedGammaUpper((n - 1) / 2, half)
          const tail = gaussianSpreadTail({ n, k: 1, epsilon, divisor })
          expect(Math.abs(tail - exact)).toBeLessThan(1e-12)
        }
      }
    }
  })

  test('two generations are one convolved with one', () => {
    // Pr(Q₁Q₂ > x) = E Pr(Q > x/Q), midpoint rule in ln Q₁ over all its mass.
    const [a, epsilon] = [4.5, 0.8]
    const step = 0.002
    let sum = 0
    for (let y = -8; y < 3; y += step) {
      const density = Math.exp(a * (y + Math.log(a) - Math.exp(y)) - logGamma(a))
      sum += step * density * regularizedGammaUpper(a, (a * epsilon * epsilon) / Math.exp(y))
    }
    expect(gaussianSpreadTail({ n: 10, k: 2, epsilon, divisor: 'n-1' })).toBeCloseTo(sum, 10)
  })

  test('integrates to the mean c₄(n)^k', () => {
    const [n, k] = [10, 20]
    let mean = 0
    // E Σ = ∫ Pr(Σ > ε) dε, in ln ε.
    for (let y = -24; y < 9; y += 0.02) {
      const epsilon = Math.exp(y)
      mean += 0.02 * epsilon * gaussianSpreadTail({ n, k, epsilon, divisor: 'n-1' })
    }
    expect(mean).toBeCloseTo(Math.exp(k * Math.log(meanSdRatio(n))), 8)
  })

  test('falls with ε from 1 to 0 and never leaves [0, 1]', () => {
    for (const [n, k] of [
      [2, 1],
      [2, 2000],
      [500, 1],
      [500, 2000],
    ] as const) {
      let before = 1
      for (let y = -700; y < 700; y += 10) {
        const tail = gaussianSpreadTail({ n, k, epsilon: Math.exp(y), divisor: 'n-1' })
        expect(tail).toBeLessThanOrEqual(before + 1e-11)
        expect(tail).toBeGreaterThanOrEqual(0)
        before = tail
      }
      expect(before).toBe(0)
    }
  })

  test('names what is wrong with its arguments', () => {
    const good = { n: 10, k: 5, epsilon: 0.1, divisor: 'n' } as const
    expect(() => gaussianSpreadTail({ ...good, n: 1 })).toThrow('n is 1')
    expect(() => gaussianSpreadTail({ ...good, k: 0 })).toThrow('k is 0')
    expect(() => gaussianSpreadTail({ ...good, epsilon: 0 })).toThrow('epsilon is 0')
    expect(() => gaussianSpreadTail({ ...good, divisor: 'n-2' as 'n' })).toThrow("divisor is 'n-2'")
  })
})

describe('logGammaTurn', () => {
  test('is the difference of complex log-gammas', () => {
    const turn = new Float64Array(2)
    const whole = new Float64Array(2)
    for (const a of [0.5, 1, 3.7, 11.9, 12, 40, 250]) {
      for (const u of [1e-3, 0.1, 1, 5, 30]) {
        logGammaTurn(a, u, turn)
        complexLogGamma(a, u, whole)
        const size = 1 + Math.abs(logGamma(a)) + Math.abs(whole[1] as number)
        const [re, im] = [(whole[0] as number) - logGamma(a), (whole[1] as number) - u * Math.log(a)]
        expect(Math.abs((turn[0] as number) - re) / size).toBeLessThan(2e-14)
        expect(Math.abs((turn[1] as number) - im) / size).toBeLessThan(2e-14)
      }
    }
  })
})
