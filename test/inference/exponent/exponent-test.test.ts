import { describe, expect, test } from 'vitest'
import { pointLevels } from '../../../src/inference/budget.ts'
import {
  exponentSampleSizes,
  exponentSideSampleSizes,
  exponentSideTest,
  exponentTest,
} from '../../../src/inference/exponent/exponent-test.ts'
import { calibrationStreams, pairWorld, run } from '../support/calibration.ts'

const LEVELS = pointLevels()
/** Uniform on [0, .8] at the smaller size; the larger size is 4 times it, so γ = 1 divides the mean by 4. */
const PAIR = { factor: 4, most: 1, small: { mean: 0.4, variance: 0.64 / 12 }, large: { variance: 0.04 / 12 } }
const draw = (gamma: number) => (stream: { uniform(): number }) =>
  [0.8 * stream.uniform(), 0.8 * Math.exp(-gamma * Math.log(4)) * stream.uniform()] as const

function verdict(make: () => ReturnType<typeof exponentTest>, gamma: number): string {
  return (
    run(pairWorld(make(), draw(gamma)), calibrationStreams('exponent', { gamma }).at(0)).decision ??
    'inconclusive'
  )
}

describe('an exponent', () => {
  test.each([
    [1, 'certified'],
    [0.7, 'refuted'],
    [1.4, 'certified'],
  ])('of %f is judged against "at least 1"', (gamma, expected) => {
    expect(verdict(() => exponentTest({ low: 1, margin: 0.2 }, PAIR, LEVELS), gamma)).toBe(expected)
  })

  test.each([
    [1, 'certified'],
    [0.7, 'refuted'],
    [1.3, 'refuted'],
  ])('of %f is judged against "equal to 1"', (gamma, expected) => {
    expect(verdict(() => exponentTest({ low: 1, high: 1, margin: 0.2 }, PAIR, LEVELS), gamma)).toBe(expected)
  })

  test.each([
    [0.8, 'refuted'],
    [1, 'inconclusive'],
    [1.2, 'certified'],
  ])('of %f on the question "above 1?" is %s', (gamma, expected) => {
    expect(verdict(() => exponentSideTest(1, 0.2, PAIR, LEVELS), gamma)).toBe(expected)
  })

  test('is estimated from the two means, inside its interval', () => {
    const judge = run(
      pairWorld(exponentTest({ low: 1, high: 1, margin: 0.1 }, PAIR, LEVELS), draw(1)),
      calibrationStreams('exponent estimate').at(0),
    )
    const [low, high] = judge.interval()
    expect(judge.estimate()).toBeCloseTo(1, 1)
    expect(low).toBeLessThan(judge.estimate())
    expect(high).toBeGreaterThan(judge.estimate())
    expect(low).toBeGreaterThan(0.8)
    expect(high).toBeLessThan(1.2)
  })

  test('costs the same in other units', () => {
    const scaled = {
      factor: 4,
      most: 10,
      small: { mean: 4, variance: 64 / 12 },
      large: { variance: 4 / 12 },
    }
    const claim = { low: 1, margin: 0.1 }
    expect(exponentSampleSizes(claim, scaled, LEVELS).certify).toBeCloseTo(
      exponentSampleSizes(claim, PAIR, LEVELS).certify,
      6,
    )
  })

  test('has one budget for an exponent on a side of a threshold', () => {
    expect(exponentSideSampleSizes(1, 0.1, PAIR, LEVELS).budget).toBe(
      exponentSideTest(1, 0.1, PAIR, LEVELS).budget,
    )
  })

  test('is infinite where one mean is 0, and unknown where both are', () => {
    const judge = exponentTest({ low: 1, margin: 0.1 }, PAIR, LEVELS)
    expect(() => judge.estimate()).toThrow(/^observations is 0/)
    judge.observe(0.5, 0)
    expect(judge.estimate()).toBe(Number.POSITIVE_INFINITY)
    expect(judge.interval()).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])
  })

  test('refuses what its guarantee does not cover', () => {
    const claim = { low: 1, margin: 0.1 }
    expect(() => exponentTest(claim, { ...PAIR, factor: 1 }, LEVELS)).toThrow(/^factor is 1/)
    expect(() => exponentTest(claim, { ...PAIR, most: 0 }, LEVELS)).toThrow(/^most is 0/)
    expect(() => exponentTest(claim, { ...PAIR, small: { mean: 2, variance: 1 } }, LEVELS)).toThrow(
      /^small.mean is 2/,
    )
    expect(() => exponentTest({ low: 1, margin: 0 }, PAIR, LEVELS)).toThrow(/^margin is 0/)
    expect(() => exponentSideTest(1, 0, PAIR, LEVELS)).toThrow(/^detectable is 0/)
    expect(() => exponentSideTest(Number.NaN, 0.1, PAIR, LEVELS)).toThrow(/^threshold is NaN/)
    expect(() => exponentTest(claim, PAIR, LEVELS).observe(1.1, 0)).toThrow(/^small is 1.1/)
    expect(() => exponentTest(claim, PAIR, LEVELS).observe(0, Number.NaN)).toThrow(/^large is NaN/)
  })
})
