import { expect, test } from 'vitest'
import { points } from '../../src/claims/points.ts'

test('every combination, the last parameter that has several varying fastest', () => {
  expect(points({ n: [1, 2], k: 3, p: [0.1, 0.2] })).toEqual([
    { n: 1, k: 3, p: 0.1 },
    { n: 1, k: 3, p: 0.2 },
    { n: 2, k: 3, p: 0.1 },
    { n: 2, k: 3, p: 0.2 },
  ])
})

test('a parameter that is a list is given as a list of lists', () => {
  expect(points({ sizes: [[1, 2]], n: 1 })).toEqual([{ sizes: [1, 2], n: 1 }])
})

test('no values, no points', () => {
  expect(points({ n: 1, k: [] })).toEqual([])
})
