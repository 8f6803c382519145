import { describe, expect, test } from 'vitest'
import { contaminatedRisk, correctedRisk, subsampledRisk } from '../../src/laws/accumulated-risk.ts'
import { harmonicSquares } from '../../src/laws/harmonic-squares.ts'

describe('accumulate-subsample', () => {
  test('n = 20 after 2, 5 and 20 fits', () => {
    expect(subsampledRisk(20, 2)).toBeCloseTo(0.0871794871795, 13)
    expect(subsampledRisk(20, 5)).toBeCloseTo(0.119539698073, 12)
    expect(subsampledRisk(20, 20)).toBeCloseTo(0.140796869826, 12)
  })

  test('large n: Σ1/i² + Σ(1 − 1/(i − 1))/i² + 1 − 1/t, tending to π²/2 − 2', () => {
    const n = 1e9
    for (const [t, rho] of [
      [2, 1.75],
      [5, 2.39083333333],
      [10, 2.6493031935],
      [100, 2.90495170055],
    ] as const) {
      let formula = harmonicSquares(t) + 1 - 1 / t
      for (let i = 2; i <= t; i++) formula += (1 - 1 / (i - 1)) / (i * i)
      expect(formula).toBeCloseTo(rho, 9)
      expect(n * subsampledRisk(n, t)).toBeCloseTo(rho, 6)
    }
    expect(n * subsampledRisk(n, 1e6)).toBeCloseTo((Math.PI * Math.PI) / 2 - 2, 4)
  })

  test('two fits of n = 2, by hand', () => {
    // Pool of 4: mean square error of the pooled mean ½(1 + ¼), plus the variance of a mean of 2 drawn from
    // 4.
    const pooled = 0.5 + 0.5 / 4
    const spread = (2 * (1 + 1.5) - 4 * pooled) / 3
    expect(subsampledRisk(2, 2)).toBeCloseTo(pooled + (spread * (1 - 2 / 4)) / 2, 14)
  })
})

describe('contaminated accumulation', () => {
  test('m = 10, t = 400, shares .1, .5, .8', () => {
    expect(contaminatedRisk(10, 400, 0.1)).toBeCloseTo(0.0595547226638, 12)
    expect(contaminatedRisk(10, 400, 0.5)).toBeCloseTo(0.00175125683875, 13)
    expect(contaminatedRisk(10, 400, 0.8)).toBeCloseTo(0.000412438028628, 14)
  })

  test('no real data is accumulation, only real data is a growing sample', () => {
    expect(contaminatedRisk(10, 30, 0)).toBeCloseTo(harmonicSquares(30) / 10, 14)
    expect(contaminatedRisk(10, 30, 1)).toBeCloseTo(1 / 300, 14)
    expect(contaminatedRisk(5, 1, 0.3)).toBe(1 / 5)
  })

  test('falls like t^−2α below one half', () => {
    for (const share of [0.1, 0.25]) {
      const slope = Math.log(contaminatedRisk(10, 2e5, share) / contaminatedRisk(10, 1e5, share)) / Math.LN2
      expect(slope).toBeCloseTo(-2 * share, 2)
    }
  })

  test('the corrected estimate of p = (.4, .3, .2, .1)', () => {
    // Adjacent literature, §3.4: n = 200, share 1 then .3, T = 60.
    const batches = Array.from({ length: 60 }, (_, i) => ({ n: 200, share: i === 0 ? 1 : 0.3 }))
    expect(correctedRisk(0.3, batches)).toBeCloseTo(5.5427e-4, 8)
    expect(correctedRisk(0.3, [{ n: 50, share: 1 }])).toBeCloseTo(0.7 / 50, 15)
    // All real: the weights are sizes.
    expect(correctedRisk(0.3, new Array(4).fill({ n: 50, share: 1 }))).toBeCloseTo(0.7 / 200, 15)
  })

  test('names what is wrong with its arguments', () => {
    expect(() => subsampledRisk(1, 2)).toThrow('n is 1')
    expect(() => contaminatedRisk(3, 0, 0.5)).toThrow('generations is 0')
    expect(() => contaminatedRisk(3, 2, 1.5)).toThrow('share is 1.5')
    expect(() => correctedRisk(0.3, [{ n: 5, share: 0 }])).toThrow('share is 0')
  })
})
