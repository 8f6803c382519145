import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareIds } from '../../../src/report/grouping/compare-ids.ts'
import { seeded } from '../../seeded.ts'

test('theorem 10 comes after theorem 9', () => {
  const sorted = ['a/theorem-10', 'b/x', 'a/theorem-9', 'a/corollary-2', 'a/theorem-9-b'].sort(compareIds)
  expect(sorted).toEqual(['a/corollary-2', 'a/theorem-9', 'a/theorem-9-b', 'a/theorem-10', 'b/x'])
})

test('it is a total order: antisymmetric, transitive, and zero for equal ids only', () => {
  const id = fc.stringMatching(/^[a-c0-2-]{0,6}$/)
  fc.assert(
    fc.property(id, id, id, (a, b, c) => {
      expect(Math.sign(compareIds(a, b))).toBe(-Math.sign(compareIds(b, a)) + 0)
      expect(compareIds(a, b) === 0).toBe(a === b)
      const [low = '', middle = '', high = ''] = [a, b, c].sort(compareIds)
      expect(compareIds(low, middle)).toBeLessThanOrEqual(0)
      expect(compareIds(middle, high)).toBeLessThanOrEqual(0)
      expect(compareIds(low, high)).toBeLessThanOrEqual(0)
    }),
    seeded(1000),
  )
})
