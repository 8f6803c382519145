import { axis, type Json } from 'collapse-check'
import { expect, test } from 'vitest'
import { controlOf, positionOf } from '../../../site/try/control.ts'
import { spread } from '../../../site/try/spread.ts'

const of = (range: ReturnType<typeof axis.integer | typeof axis.choice<Json>>) => ({
  words: range.words,
  values: spread(range, 400),
})

test('an axis of numbers has a slider between its certified ends', () => {
  expect(controlOf(of(axis.integer(2, 200)))).toEqual({ kind: 'slider', least: 2, most: 200, whole: true })
  expect(controlOf(of(axis.logUniform(0.01, 100)))).toEqual({
    kind: 'slider',
    least: 0.01,
    most: 100,
    whole: false,
  })
})

test('a very long axis is thinned out, and keeps its ends', () => {
  const { values, words } = of(axis.integer(1, 1_000_000))
  expect([values.length, values[0], values.at(-1)]).toEqual([400, 1, 1_000_000])
  expect(controlOf({ values, words })).toMatchObject({ least: 1, most: 1_000_000 })
})

test('texts, choices and a handful of numbers are listed; one value is fixed', () => {
  expect(controlOf(of(axis.choice('replace', 'accumulate')))).toEqual({
    kind: 'list',
    labels: ['replace', 'accumulate'],
  })
  expect(controlOf(of(axis.choice(1, 2, 5, 10, 20, 50)))).toMatchObject({ kind: 'list' })
  expect(controlOf(of(axis.integer(1, 3)))).toMatchObject({ kind: 'list', labels: ['1', '2', '3'] })
  expect(controlOf(of(axis.integer(7, 7)))).toEqual({ kind: 'fixed' })
})

test('a value stands at its own position, a number between two at the nearer one', () => {
  const even = of(axis.uniform(0, 60))
  expect([positionOf(even, 30), positionOf(even, 30.4), positionOf(even, 99)]).toEqual([30, 30, 60])
  expect(positionOf(of(axis.choice('a', 'b')), 'b')).toBe(1)
  expect(positionOf(of(axis.choice('a', 'b')), 'c')).toBe(0)
})
