import { expect, test } from 'vitest'
import { figureData } from '../../../../src/report/figure/chart/figure-data.ts'
import type { FigureRecord } from '../../../../src/trials/records/record.ts'
import { exampleFigure } from '../../example-figure.ts'

const at = (
  x: number,
  y: number,
  low: number,
  high: number,
  yScale: 'linear' | 'log' = 'log',
): FigureRecord => ({
  ...exampleFigure,
  yScale,
  lines: [],
  points: [
    { series: 'simulated', at: [1, 0.5, 0.4, 0.6] },
    { series: 'simulated', at: [x, y, low, high] },
  ],
})

test('data are rounded to 6 digits', () => {
  expect(figureData(at(3, 0.123456789, 0.1, 0.2)).points[1]).toMatchObject({
    y: 0.123457,
    low: 0.1,
    high: 0.2,
  })
})

test('infinities are dropped, and intervals cut off at the axis', () => {
  const line = {
    name: 'bound',
    points: [
      [0, 'Infinity'],
      [1, 0.5],
      ['Infinity', 1],
    ] as const,
  }
  const { lines, points, y } = figureData({ ...at(3, 0.5, -1e9, 1e9, 'linear'), lines: [line] })
  expect(lines).toEqual([{ name: 'bound', x: 1, y: 0.5 }])
  expect(points).toHaveLength(2)
  expect(y.domain[0]).toBeLessThan(-1e8)
  const [, cut] = figureData({
    ...at(3, 0.5, 0.5, 0.5),
    points: [{ series: 's', at: [1, 0.5, '-Infinity', 'Infinity'] }],
  }).y.domain
  expect(cut).toBeLessThan(2)
})

test('the lower end of a rare event’s interval does not stretch a logarithmic axis', () => {
  const rare = figureData(at(3, 0.01, 1e-12, 0.03))
  expect(rare.y.domain[0]).toBeGreaterThan(1e-3)
  expect(rare.points[1]?.low).toBe(rare.y.domain[0])
  expect(figureData(at(3, 0.01, 0.002, 0.03)).y.domain[0]).toBeLessThan(0.002)
})

test('a line that falls far below all measurements does not stretch it either', () => {
  const line = {
    name: 'bound',
    points: [
      [1, 1],
      [5, 1e-2],
      [9, 1e-300],
    ] as const,
  }
  expect(figureData({ ...at(3, 0.1, 0.05, 0.2), lines: [line] }).y.domain[0]).toBeGreaterThan(1e-4)
})

test('what was measured as 0 sits on the lower edge of a logarithmic axis, and is marked', () => {
  const { points, y } = figureData(at(3, 0, 0, 0.03))
  expect(points.map(({ offScale }) => offScale)).toEqual([false, true])
  expect(points[1]).toMatchObject({ y: y.domain[0], low: y.domain[0], high: 0.03 })
  expect(figureData(at(3, 0, 0, 0.03, 'linear')).points.map(({ offScale }) => offScale)).toEqual([
    false,
    false,
  ])
})
