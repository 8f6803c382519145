import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boundedMeanTest } from '../../../src/inference/bounded-mean/bounded-mean-test.ts'
import { seeded } from '../../seeded.ts'

const LEVELS = { alpha: 1e-6, beta: 1e-6 }
const UNIT = { low: 0, high: 1 }
const units = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 })

function fed(judge: ReturnType<typeof boundedMeanTest>, values: readonly number[]) {
  for (const value of values) judge.observe(value)
  return judge
}

describe('the test of a bounded mean, whatever the observations,', () => {
  test('does not depend on the order of the observations', () => {
    fc.assert(
      fc.property(units, (values) => {
        const claim = { low: 0.4, high: 0.5, margin: 0.1 }
        const one = fed(boundedMeanTest(claim, UNIT, LEVELS), values)
        const other = fed(boundedMeanTest(claim, UNIT, LEVELS), values.toReversed())
        expect(other.logRefute).toBeCloseTo(one.logRefute, 9)
        expect(other.logCertify).toBeCloseTo(one.logCertify, 9)
        expect(other.estimate()).toBeCloseTo(one.estimate(), 12)
      }),
      seeded(100),
    )
  })

  test('does not depend on units or on which end is called 0', () => {
    fc.assert(
      fc.property(
        units,
        fc.double({ min: -1e3, max: 1e3, noNaN: true }),
        fc.double({ min: 0.1, max: 1e3, noNaN: true }),
        fc.boolean(),
        (values, shift, scale, flip) => {
          const map = (x: number) => shift + scale * (flip ? 1 - x : x)
          const ends = (low: number, high: number) =>
            [map(low), map(high)].sort((a, b) => a - b) as [number, number]
          const [low, high] = ends(0.4, 0.5)
          const [from, to] = ends(0, 1)
          const inside = values.map((x) => Math.min(to, Math.max(from, map(x))))
          const hint = { mean: map(0.45), variance: scale * scale * 0.05 }
          const one = fed(
            boundedMeanTest({ low: 0.4, high: 0.5, margin: 0.1 }, UNIT, LEVELS, {
              mean: 0.45,
              variance: 0.05,
            }),
            values,
          )
          const other = fed(
            boundedMeanTest({ low, high, margin: 0.1 * scale }, { low: from, high: to }, LEVELS, hint),
            inside,
          )
          expect(other.logRefute).toBeCloseTo(one.logRefute, 6)
          expect(other.logCertify).toBeCloseTo(one.logCertify, 6)
          expect(other.estimate()).toBeCloseTo(map(one.estimate()), 6)
          const mapped = one.interval().map(map)
          expect(other.interval()[0]).toBeCloseTo(Math.min(...mapped), 6)
          expect(other.interval()[1]).toBeCloseTo(Math.max(...mapped), 6)
        },
      ),
      seeded(100),
    )
  })

  test('reads the same at the end whether or not it was read on the way', () => {
    fc.assert(
      fc.property(units, (values) => {
        const claim = { low: 0.4, high: 0.5, margin: 0.1 }
        const watched = boundedMeanTest(claim, UNIT, LEVELS)
        for (const value of values) {
          watched.observe(value)
          watched.estimate()
          watched.interval()
        }
        const blind = fed(boundedMeanTest(claim, UNIT, LEVELS), values)
        expect(watched.logRefute).toBe(blind.logRefute)
        expect(watched.logCertify).toBe(blind.logCertify)
        expect(watched.interval()).toEqual(blind.interval())
      }),
      seeded(50),
    )
  })

  test('contains its estimate in its interval, and the interval in the range', () => {
    fc.assert(
      fc.property(units, (values) => {
        const judge = fed(boundedMeanTest({ high: 0.5, margin: 0.1 }, UNIT, LEVELS), values)
        const [low, high] = judge.interval()
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(low).toBeLessThanOrEqual(judge.estimate())
        expect(high).toBeGreaterThanOrEqual(judge.estimate())
      }),
      seeded(100),
    )
  })
})
