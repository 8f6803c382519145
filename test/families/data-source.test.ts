import { expect, test } from 'vitest'
import { scaledData } from '../../src/families/changed/scaled-data.ts'
import { dataSource } from '../../src/families/data-source.ts'
import { kernelDensity } from '../../src/families/nonparametric/kernel-density.ts'
import { noStream } from '../../src/random/no-stream.ts'
import { recursiveTraining } from '../../src/training/recursive-training.ts'
import { constant } from '../../src/training/schedule.ts'
import { replace } from '../../src/training/workflow.ts'

/** 0, 1, 2, … one after the other. */
function counter(width = 1) {
  let next = 0
  return dataSource('counter', width, () => Array.from({ length: width }, () => next++))
}

test('observations are written row by row, from the position asked for', () => {
  const out = new Float64Array(7)
  counter(2).draw(new Float64Array(0), 3, noStream, out, 1)
  expect(Array.from(out)).toEqual([0, 0, 1, 2, 3, 4, 5])
})

test('real data of a model of another kind', () => {
  const training = recursiveTraining({
    family: kernelDensity({ bandwidth: 0, capacity: 3 }),
    realData: counter(),
    initial: [1, 0, 0, 0, 0],
    workflow: replace,
    schedule: constant(3),
  })
  expect(Array.from(training.run([], 1, noStream))).toEqual([3, 0, 0, 1, 2])
})

test('it cannot be fitted, and says which data it is', () => {
  expect(() => counter().fit(new Float64Array(1), 1, new Float64Array(0))).toThrow(
    'counter are data, not a model',
  )
  expect(() => counter(0)).toThrow('width is 0; allowed: an integer, 1 or above')
})

test('scaled data are multiples, in every coordinate, and nothing before them is touched', () => {
  const out = new Float64Array(5).fill(7)
  scaledData(counter(2), 10).draw(new Float64Array(0), 2, noStream, out, 1)
  expect(Array.from(out)).toEqual([7, 0, 10, 20, 30])
  expect(() => scaledData(counter(), Number.NaN)).toThrow('factor is NaN')
})
