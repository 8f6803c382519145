import { describe, expect, test } from 'vitest'
import { pointLevels } from '../../../src/inference/budget.ts'
import { discreteLawTest } from '../../../src/inference/discrete-law/discrete-law-test.ts'
import { probabilityTest } from '../../../src/inference/probability/probability-test.ts'

const LEVELS = pointLevels()
const LAW = [0.5, 0.3, 0.2, 0]

describe('the test of a discrete law', () => {
  test('certifies observations that follow it and refutes ones that do not', () => {
    const right = discreteLawTest(LAW, 0.05, LEVELS)
    const wrong = discreteLawTest(LAW, 0.05, LEVELS)
    for (let i = 0; i < right.budget; i++) {
      right.observe([0, 1, 0, 2, 0, 1, 0, 2, 0, 1][i % 10] as number)
      wrong.observe([0, 1, 0, 2, 0, 1, 0, 2, 1, 1][i % 10] as number)
    }
    expect(right.decision).toBe('certified')
    expect(wrong.decision).toBe('refuted')
    expect(wrong.estimate()).toBeCloseTo(0.1, 3)
    const [low, high] = wrong.interval()
    expect(low).toBeGreaterThan(0)
    expect(low).toBeLessThan(0.1)
    expect(high).toBeGreaterThan(0.1)
  })

  test('is refuted by one observation in a category of probability 0', () => {
    const judge = discreteLawTest(LAW, 0.05, LEVELS)
    judge.observe(3)
    expect(judge.decision).toBe('refuted')
    expect(judge.logRefute).toBe(Number.POSITIVE_INFINITY)
  })

  test('is that of a probability when there are two categories, but for the price of a second pair of sides', () => {
    const law = discreteLawTest([0.7, 0.3], 0.1, LEVELS)
    const coin = probabilityTest({ low: 0.3, high: 0.3, margin: 0.1 }, LEVELS)
    for (let i = 0; i < 100; i++) {
      law.observe(i % 3 === 0 ? 1 : 0)
      coin.observe(i % 3 === 0 ? 1 : 0)
    }
    expect(law.logRefute).toBeCloseTo(coin.logRefute - Math.LN2, 10)
    expect(law.logCertify).toBeCloseTo(coin.logCertify, 10)
  })

  test('needs every category to be certified on both sides', () => {
    const judge = discreteLawTest([0.5, 0.3, 0.2], 0.1, LEVELS)
    for (let i = 0; i < 5000; i++) judge.observe(i % 20 < 11 ? 0 : i % 20 < 19 ? 1 : 2)
    // .55, .4 and .05: the second is high by its margin, the third low by more.
    const low = probabilityTest({ low: 0.2, margin: 0.1 }, LEVELS)
    for (let i = 0; i < 5000; i++) low.observe(i % 20 === 19 ? 1 : 0)
    expect(judge.logCertify).toBeCloseTo(low.logCertify, 8)
    expect(low.logCertify).toBeLessThan(0)
  })

  test('does not depend on how the categories are numbered', () => {
    const one = discreteLawTest([0.5, 0.3, 0.2], 0.1, LEVELS)
    const other = discreteLawTest([0.2, 0.5, 0.3], 0.1, LEVELS)
    for (let i = 0; i < 200; i++) {
      const k = (i * i) % 3
      one.observe(k)
      other.observe((k + 1) % 3)
    }
    expect(other.logRefute).toBe(one.logRefute)
    expect(other.logCertify).toBe(one.logCertify)
  })

  test('refuses what is not a law, not an index, and an estimate from nothing', () => {
    expect(() => discreteLawTest([1], 0.1, LEVELS)).toThrow(/^probabilities is/)
    expect(() => discreteLawTest([0.5, 0.4], 0.1, LEVELS)).toThrow(/^probabilities is .*allowed: a sum of 1/)
    expect(() => discreteLawTest([1.5, -0.5], 0.1, LEVELS)).toThrow(/^probabilities\[0\] is 1.5/)
    expect(() => discreteLawTest([0.5, 0.5], 0.6, LEVELS)).toThrow(/^claim is/)
    expect(() => discreteLawTest(LAW, 0.1, LEVELS).observe(4)).toThrow(/^x is 4/)
    expect(() => discreteLawTest(LAW, 0.1, LEVELS).observe(0.5)).toThrow(/^x is 0.5/)
    expect(() => discreteLawTest(LAW, 0.1, LEVELS).estimate()).toThrow(/^observations is 0/)
  })
})
