import { afterEach, describe, expect, test, vi } from 'vitest'
import { SparingClock } from '../../../src/trials/blocks/sparing-clock.ts'

afterEach(() => vi.restoreAllMocks())

/** A clock by which every question costs so many milliseconds, and how often it was read. */
function told(cost: number) {
  let [now, readings] = [0, 0]
  vi.spyOn(performance, 'now').mockImplementation(() => {
    readings++
    return now
  })
  const clock = new SparingClock(250)
  return {
    clock,
    readings: () => readings,
    /** When the period was found to be over, in milliseconds. */
    over(costs = cost): number {
      for (;;) {
        now += costs
        if (clock.isTime()) return now
      }
    },
  }
}

describe('a sparing clock', () => {
  test('is read once in some hundred questions where they are cheap', () => {
    const { over, readings } = told(0.001)
    expect(over()).toBeGreaterThanOrEqual(250)
    expect(readings()).toBeLessThan(250_000 / 200)
  })

  test.each([0.001, 0.3, 5, 100])(
    'notices the end within a quarter of the period at %s ms a question',
    (cost) => {
      const { clock, over } = told(cost)
      const first = over()
      expect(first).toBeGreaterThanOrEqual(250)
      expect(first).toBeLessThanOrEqual(312 + cost)
      clock.restart()
      expect(over() - first).toBeLessThanOrEqual(312 + cost)
    },
  )

  test('is late by no more than 256 questions when they become dear', () => {
    const { clock, over } = told(0.001)
    const before = over()
    clock.restart()
    expect(over(10) - before).toBeLessThanOrEqual(250 + 256 * 10)
  })
})
