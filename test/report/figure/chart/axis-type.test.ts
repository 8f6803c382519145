import { expect, test } from 'vitest'
import { abscissaType, ordinateType } from '../../../../src/report/figure/chart/axis-type.ts'
import { exampleFigure } from '../../example-figure.ts'

const log = { ...exampleFigure, xScale: 'log', yScale: 'log' } as const

test('what a property says is logarithmic is', () => {
  expect([abscissaType(log, [1], [1, 2]), ordinateType(log, [1], [1])]).toEqual(['log', 'log'])
})

test('points far beyond the lines make the horizontal axis logarithmic, if all is above 0', () => {
  expect(abscissaType(exampleFigure, [1, 60], [1, 60, 1000])).toBe('log')
  expect(abscissaType(exampleFigure, [1, 60], [1, 60, 100])).toBe('linear')
  expect(abscissaType(exampleFigure, [0, 60], [0, 60, 1000])).toBe('linear')
  expect(abscissaType(exampleFigure, [], [1, 1000])).toBe('linear')
})

test('one point that flattens the rest makes the vertical axis logarithmic, if all is above 0', () => {
  expect(ordinateType(exampleFigure, [1, 2], [1, 400, 99_000])).toBe('log')
  expect(ordinateType(exampleFigure, [1, 2], [1, 5, 9])).toBe('linear')
  expect(ordinateType(exampleFigure, [0, 2], [1, 400, 99_000])).toBe('linear')
  expect(ordinateType(exampleFigure, [], [7])).toBe('linear')
  expect(ordinateType(exampleFigure, [1], [])).toBe('linear')
})
