import { describe, expect, test } from 'vitest'
import { BetaMixture } from '../../../src/inference/probability/beta-mixture.ts'
import { bernoulliDivergence } from '../../../src/inference/probability/likelihood-ratio.ts'

describe('evidence about probabilities at 0 and 1', () => {
  test('a divergence from a fair coin is ln 2, on either side', () => {
    expect(bernoulliDivergence(1, 0.5)).toBeCloseTo(Math.LN2, 14)
    expect(bernoulliDivergence(0, 0.5)).toBeCloseTo(Math.LN2, 14)
    expect(bernoulliDivergence(1, 1)).toBe(0)
    expect(bernoulliDivergence(0, 0)).toBe(0)
    expect(bernoulliDivergence(0.5, 0)).toBe(Number.POSITIVE_INFINITY)
  })

  test('a mixture against p = 0 waits for a one, and never forgets it', () => {
    const mixture = new BetaMixture({ bound: 0, far: 0.1, trivial: false })
    // ∫ (1 − q)^2 dπ(q) = B(½, 5/2)/B(½, ½) = ⅜.
    expect(mixture.logRefute(0, 2)).toBeCloseTo(Math.log(3 / 8), 12)
    expect(mixture.logRefute(1, 2)).toBe(Number.POSITIVE_INFINITY)
  })
})
