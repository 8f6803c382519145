import { describe, expect, test } from 'vitest'
import { pooledGaussian } from '../../../src/laws/gaussian/pooled-gaussian.ts'
import { fixedRealVariance, freshRealVariance } from '../../../src/laws/mixing/real-and-synthetic.ts'
import { distortedVarianceLimit } from '../../../src/laws/mixing/resampling.ts'
import { rowOf } from '../../fixtures/mpmath/laws.ts'

describe('a pooled Gaussian', () => {
  const kept = (rounds: number, synthetic = 10) =>
    pooledGaussian({ real: 20, fresh: false, synthetic, factor: 1, rounds })

  test('with real data kept and an honest sampler, the variance and the mean’s drift add up to 1', () => {
    for (const rounds of [0, 1, 3, 50, 500]) {
      const { variance, meanSquare } = kept(rounds)
      expect(variance + meanSquare).toBeCloseTo(1, 14)
    }
    expect(kept(2000).variance).toBeCloseTo(rowOf('covariance loop').value, 13)
    expect(kept(2000, 1e9).variance).toBeGreaterThan(1 / (1 + 1 / 40) - 1e-6)
    // The first synthetic round: ρ²·S/k, as for a known variance.
    const { givenReal } = fixedRealVariance({ n: 20, k: 10, rounds: 1 })
    expect(kept(1).meanSquare).toBeCloseTo(givenReal, 15)
  })

  test('the mean’s error is that of known variance, as far as the model has that variance', () => {
    const large = { real: 100_000, synthetic: 300_000, factor: 1, rounds: 7 }
    const { meanSquare } = pooledGaussian({ ...large, fresh: true })
    expect(1e5 * meanSquare).toBeCloseTo(1e5 * freshRealVariance({ n: 1e5, k: 3e5, rounds: 7 }), 4)
    const given = pooledGaussian({ ...large, fresh: false }).meanSquare
    expect(1e5 * given).toBeCloseTo(1e5 * fixedRealVariance({ n: 1e5, k: 3e5, rounds: 7 }).givenReal, 4)
  })

  test('one real and one synthetic observation, by hand', () => {
    // R = R̄ has no spread, so the model is a point at R̄, and the next one R̄′ and that: σ² = (R̄ − R̄′)²/4.
    const fresh = pooledGaussian({ real: 1, fresh: true, synthetic: 1, factor: 0.7, rounds: 1 })
    expect(fresh.variance).toBeCloseTo(1 / 2, 14)
    expect(fresh.fourth).toBeCloseTo(3 / 4, 14)
    expect(fresh.meanSquare).toBeCloseTo(1 / 2, 14)
    // Given the real observation, of variance 1 by its unit, a draw f·Z beside it: σ² = ½ + f²Z²/4.
    const given = pooledGaussian({ real: 1, fresh: false, synthetic: 1, factor: 0.25, rounds: 1 })
    expect(given.variance).toBeCloseTo(1 / 2 + 1 / 16, 14)
    expect(given.fourth).toBeCloseTo(1 / 4 + 1 / 16 + 3 / 256, 14)
    expect(given.meanSquare).toBeCloseTo(1 / 16, 14)
  })

  test('large samples settle at the variance of a population', () => {
    for (const fresh of [true, false]) {
      const { variance } = pooledGaussian({ real: 2e8, fresh, synthetic: 8e8, factor: 1.1, rounds: 500 })
      expect(variance).toBeCloseTo(distortedVarianceLimit(0.2, 1.1), 6)
    }
  })

  test('names what is wrong with its arguments', () => {
    const loop = { real: 3, fresh: true, synthetic: 3, factor: 1, rounds: 2 }
    expect(() => pooledGaussian({ ...loop, real: 0 })).toThrow('real is 0')
    expect(() => pooledGaussian({ ...loop, synthetic: 1.5 })).toThrow('synthetic is 1.5')
    expect(() => pooledGaussian({ ...loop, factor: 0 })).toThrow('factor is 0')
    expect(() => pooledGaussian({ ...loop, rounds: -1 })).toThrow('rounds is -1')
  })
})
