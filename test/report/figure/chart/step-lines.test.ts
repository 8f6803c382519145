import { expect, test } from 'vitest'
import { isStep } from '../../../../src/report/figure/chart/step-lines.ts'

const step = (...ys: number[]) => isStep(ys.map((y, x) => ({ x, y })))

test('levels with nothing between them are steps', () => {
  expect(step(1, 1, 1, 0, 0)).toBe(true)
  expect(step(0, 0, 1, 1, 2, 2, 2)).toBe(true)
  expect(step(1, 1, 2, 3, 3, 4, 5, 5, 6, 6)).toBe(true)
})

test('a curve that saturates at one end or both is none, nor is a level line', () => {
  expect(step(0.1, 0.5, 0.9, 1, 1, 1, 1)).toBe(false)
  expect(step(0, 0, 0.2, 0.7, 1, 1, 1)).toBe(false)
  expect(step(2, 2, 2, 2)).toBe(false)
  expect(step(1, 2, 1, 2)).toBe(false)
  expect(step()).toBe(false)
})

test('an abscissa that is repeated is no rest', () => {
  const points = [1, 1, 2, 2, 3, 3, 4, 4, 5, 5].map((x) => ({ x, y: x * x }))
  expect(isStep(points)).toBe(false)
})
