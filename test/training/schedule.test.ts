import { describe, expect, test } from 'vitest'
import { constant, listed, power, powerSizes, realThenSynthetic } from '../../src/training/schedule.ts'

describe('schedules', () => {
  test('constant and power agree where they should', () => {
    for (const t of [1, 2, 7, 100]) {
      expect(constant(12)(t)).toBe(12)
      expect(power(12, 0)(t)).toBe(12)
      expect(power(12, 1)(t)).toBe(12 * t)
      expect(power(12, 2)(t)).toBe(12 * t * t)
    }
  })

  test('power rounds up, and never above an exact power', () => {
    expect(power(10, 1.5)(4)).toBe(80)
    expect(power(6, 0.7)(2)).toBe(10)
    for (let t = 1; t < 2000; t++) {
      expect(power(1, 3)(t)).toBe(t * t * t)
      expect(power(7, 0.5)(t * t)).toBe(7 * t)
    }
  })

  test('the sizes of all generations, of none to begin with', () => {
    expect(powerSizes({ n: 10, p: 1, T: 0 })).toEqual([])
    expect(powerSizes({ n: 10, p: 1, T: 1 })).toEqual([10])
    expect(() => powerSizes({ n: 10, p: 1, T: -1 })).toThrow('T is -1')
  })

  test('a list is read from its first entry, and ends', () => {
    const schedule = listed([4, 9])
    expect([schedule(1), schedule(2)]).toEqual([4, 9])
    expect(() => schedule(3)).toThrow('generation is 3; allowed: 1 to 2')
  })

  test('real data first, synthetic ones after', () => {
    expect([1, 2, 3].map(realThenSynthetic(50, 30))).toEqual([50, 30, 30])
  })

  test('names what is wrong with its arguments', () => {
    expect(() => constant(0)).toThrow('n is 0')
    expect(() => constant(2.5)).toThrow('n is 2.5')
    expect(() => power(3, Number.NaN)).toThrow('p is NaN')
    expect(() => power(-3, 1)).toThrow('n is -3')
    expect(() => listed([])).toThrow('sizes is []')
    expect(() => listed([3, 0])).toThrow('sizes[1] is 0')
    expect(() => realThenSynthetic(10, 0)).toThrow('synthetic is 0')
  })
})
