import { describe, expect, test } from 'vitest'
import { boundedMeanTest } from '../../../src/inference/bounded-mean/bounded-mean-test.ts'
import { probabilityTest } from '../../../src/inference/probability/probability-test.ts'

const levels = { alpha: 1e-9, beta: 1e-6 }

describe.each([1e-17, 1e-60, 1e-300, 1e-320])(
  'a probability of %d, closer to 0 than rounding can tell from 1',
  (p) => {
    const claim = { low: p, high: p, margin: 0.02 }

    test('is certified by observations that are all 0', () => {
      const decision = probabilityTest(claim, levels)
      while (decision.decision === undefined && decision.observations < decision.budget) decision.observe(0)
      expect(decision.decision).toBe('certified')
      expect(decision.logRefute).not.toBeNaN()
    })

    test('is refuted by a few ones', () => {
      const decision = probabilityTest(claim, levels)
      for (let i = 0; i < 3 && decision.decision === undefined; i++) decision.observe(1)
      expect(decision.decision).toBe('refuted')
    })
  },
)

describe.each([1e-320, 1e-9, 0.0099, 0.01, 0.0101, 0.02, 0.23, 0.24, 0.2401, 0.2499])(
  'a mean of %d in [0, 0.25] with a margin of 0.01, however close to an end of the range,',
  (mean) => {
    test('is certified by the most skewed observations with that mean', () => {
      const sequential = boundedMeanTest(
        { low: mean, high: mean, margin: 0.01 },
        { low: 0, high: 0.25 },
        levels,
      )
      let total = 0
      for (let i = 1; sequential.decision === undefined && i <= sequential.budget; i++) {
        // Zeros and largest values, as evenly spread as their share allows.
        const x = i * mean - total >= 0.125 ? 0.25 : 0
        total += x
        sequential.observe(x)
      }
      expect(sequential.decision).toBe('certified')
    })
  },
)
