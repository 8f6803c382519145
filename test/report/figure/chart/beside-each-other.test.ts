import fc from 'fast-check'
import { expect, test } from 'vitest'
import { besideEachOther } from '../../../../src/report/figure/chart/beside-each-other.ts'
import { seeded } from '../../../seeded.ts'

const at = (x: number, y: number, half = 0) => ({ x, low: y - half, high: y + half })

test('marks at one place stand beside each other, evenly around it', () => {
  expect(besideEachOther([at(100, 50), at(100, 50), at(100, 50)])).toEqual([-9, 0, 9])
  expect(besideEachOther([at(100, 50, 40), at(103, 90, 1)])).toEqual([-4.5, 4.5])
})

test('marks that do not touch stay', () => {
  expect(besideEachOther([at(100, 50), at(100, 80), at(150, 50)])).toEqual([0, 0, 0])
})

test('many marks are moved no further than one sees where they belong, and as a whole not at all', () => {
  const mark = fc.record({ x: fc.integer({ min: 0, max: 40 }), y: fc.integer({ min: 0, max: 40 }) })
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 12 }), (marks) => {
      const shifts = besideEachOther(marks.map(({ x, y }) => at(x, y, 3)))
      expect(shifts.every((shift) => Math.abs(shift) <= 18)).toBe(true)
      expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeCloseTo(0)
    }),
    seeded(),
  )
})
