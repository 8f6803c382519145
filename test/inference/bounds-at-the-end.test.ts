import { describe, expect, test } from 'vitest'
import { probabilityTest } from '../../src/inference/probability-test.ts'

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
