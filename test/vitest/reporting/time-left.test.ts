import { describe, expect, test } from 'vitest'
import { durationText, TimeLeft } from '../../../src/vitest/reporting/time-left.ts'

const before = new Map([
  ['a', 10],
  ['b', 20],
  ['c', 30],
])

describe('the time that is left', () => {
  test('is what the properties took before, shared by the workers', () => {
    expect(new TimeLeft(['a', 'b', 'c'], before, 2).seconds()).toBe(30)
  })

  test('follows how fast the run has been', () => {
    const left = new TimeLeft(['a', 'b', 'c'], before, 1)
    left.ended('a', 30)
    expect(left.seconds()).toBe(150)
    left.ended('b', 60)
    left.ended('c', 90)
    expect(left.seconds()).toBe(0)
  })

  test('takes a new property for an average one', () => {
    expect(new TimeLeft(['a', 'b', 'c', 'new'], before, 1).seconds()).toBe(80)
  })

  test('is unknown where nothing is known', () => {
    expect(new TimeLeft(['x', 'y'], new Map(), 2).seconds()).toBeUndefined()
  })
})

test.each([
  [0.2, '1 s'],
  [89, '89 s'],
  [150, '3 min'],
  [4_800, '80 min'],
  [6_000, '1 h 40 min'],
])('%d seconds read %s', (seconds, text) => {
  expect(durationText(seconds)).toBe(text)
})
