import { describe, expect, test } from 'vitest'
import {
  ALPHA,
  BETA,
  budgetFor,
  CONFIRM_BUDGET_FACTOR,
  confirmLevels,
  INCONCLUSIVE_QUANTILE,
  MAX_EVALUATIONS,
  pointLevels,
} from '../../src/inference/budget.ts'
import { probabilityTest } from '../../src/inference/probability/probability-test.ts'
import { normalQuantile } from '../../src/special/normal.ts'

describe('the error budget of a property', () => {
  test('is spent by the points together: their alphas add up to ALPHA, beta is not divided', () => {
    expect(pointLevels().alpha * MAX_EVALUATIONS).toBeCloseTo(ALPHA, 24)
    expect(pointLevels().beta).toBe(BETA)
    expect(pointLevels().budgetFactor).toBeUndefined()
  })

  test('leaves confirmation its own level and four times the observations', () => {
    expect(confirmLevels()).toEqual({ alpha: ALPHA, beta: BETA, budgetFactor: CONFIRM_BUDGET_FACTOR })
    const claim = { high: 0.05, margin: 0.05 }
    const once = probabilityTest(claim, { alpha: ALPHA, beta: BETA }).budget
    const confirm = probabilityTest(claim, confirmLevels()).budget
    expect(confirm / once).toBeCloseTo(CONFIRM_BUDGET_FACTOR, 2)
  })
})

describe('a budget', () => {
  test('is 3.5 times the mean to refute or 5.1 times the mean to certify, whichever is more', () => {
    expect(budgetFor({ refute: 1e6, certify: 1 }, pointLevels()) / 1e6).toBeCloseTo(3.48, 2)
    expect(budgetFor({ refute: 1, certify: 1e6 }, pointLevels()) / 1e6).toBeCloseTo(5.07, 2)
  })

  test('is exhausted once in a million times: the quantile is that of the normal law', () => {
    expect(INCONCLUSIVE_QUANTILE).toBeCloseTo(-normalQuantile(1e-6), 14)
  })

  test('is a whole number, rounded up', () => {
    expect(budgetFor({ refute: 0.1, certify: 0.1 }, pointLevels())).toBe(1)
  })

  test.each([
    [{ refute: Number.NaN, certify: 1 }, { alpha: 0.1, beta: 0.1 }, /^mean.refute is NaN/],
    [{ refute: 1, certify: 0 }, { alpha: 0.1, beta: 0.1 }, /^mean.certify is 0/],
    [{ refute: 1, certify: 1 }, { alpha: 0, beta: 0.1 }, /^alpha is 0/],
    [{ refute: 1, certify: 1 }, { alpha: 0.1, beta: 1 }, /^beta is 1/],
    [{ refute: 1, certify: 1 }, { alpha: 0.1, beta: 0.1, budgetFactor: 0 }, /^budgetFactor is 0/],
  ])('of %j at %j is refused', (mean, levels, message) => {
    expect(() => budgetFor(mean, levels)).toThrow(message)
  })
})
