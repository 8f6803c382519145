import { describe, expect, test } from 'vitest'
import { ordinateScale } from '../../../../src/report/figure/chart/ordinate-scale.ts'

const point = (y: number) => ({ y, low: y - 0.01, high: y + 0.01 })
const line = (name: string, ...ys: number[]) => ys.map((y) => ({ name, y }))
const base = {
  type: 'linear' as const,
  points: [point(0.5), point(0.52)],
  lines: line('law', 0.5, 0.51, 0.52),
  controls: [],
  explaining: [],
}

describe('a line that would flatten the rest', () => {
  const lines = [...base.lines, ...line('reference', 9, 9)]

  test('is off the scale', () => {
    expect(ordinateScale({ ...base, lines })).toEqual(ordinateScale(base))
  })

  test('is on it where it is what is claimed', () => {
    expect(ordinateScale({ ...base, lines, explaining: ['reference'] }).domain[1]).toBeGreaterThan(9)
  })

  test('is on it where there is nothing else to see', () => {
    expect(ordinateScale({ ...base, lines: line('law', 0, 9) }).domain[1]).toBeGreaterThan(9)
    expect(ordinateScale({ ...base, points: [], lines }).domain[1]).toBeGreaterThan(9)
  })
})

test('a line not far from the rest stays', () => {
  const lines = [...base.lines, ...line('reference', 0.6)]
  expect(ordinateScale({ ...base, lines }).domain[1]).toBeGreaterThan(0.6)
})

test('controls stretch the axis while the rest keeps its room', () => {
  expect(ordinateScale({ ...base, controls: [0.55] }).domain[1]).toBeGreaterThan(0.55)
  expect(ordinateScale({ ...base, controls: [5] })).toEqual(ordinateScale(base))
  const log = { ...base, type: 'log' as const }
  expect(ordinateScale({ ...log, controls: [0] })).toEqual(ordinateScale(log))
})
