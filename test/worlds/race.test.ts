import { expect, test } from 'vitest'
import { bernoulli } from '../../src/families/counts/bernoulli.ts'
import { gaussian } from '../../src/families/gaussian/gaussian.ts'
import { recursiveTraining } from '../../src/training/recursive-training.ts'
import { constant } from '../../src/training/schedule.ts'
import { replace } from '../../src/training/workflow.ts'
import { lastBeatsAnother, lastBeatsFirst } from '../../src/worlds/race.ts'
import { streamAt } from './streams.ts'

interface Race {
  readonly n: number
  readonly T: number
}

const family = gaussian({ divisor: 'n' })
const world = ({ n, T }: Race) => ({ family, truth: [3, 2], generations: T, n })
const point = { n: 8, T: 5 }
const distance = ([mean = 0, sd = 0]: ArrayLike<number> & Iterable<number>) => Math.hypot(mean - 3, sd - 2)

const errors = (replicate: number) => {
  const found: number[] = []
  recursiveTraining({ family, workflow: replace, schedule: constant(8) }).run(
    [3, 2],
    5,
    streamAt(replicate),
    (_t, theta) => found.push(distance(theta)),
  )
  return found
}

test('the last model is compared with the first of the same run', () => {
  const race = lastBeatsFirst(world)(point)
  const expected = Array.from({ length: 50 }, (_, i) => (errors(i)[4] ?? 0) < (errors(i)[0] ?? 0))
  expect(Array.from({ length: 50 }, (_, i) => race(streamAt(i)))).toEqual(expected)
  expect(new Set(expected).size).toBe(2)
})

test('the opponent may be another generation, and the error another measure', () => {
  const race = lastBeatsFirst(world, {
    against: () => 3,
    error: ([mean = 0], [truth = 0]) => Math.abs(mean - truth),
  })(point)
  const means = (i: number) => {
    const found: number[] = []
    recursiveTraining({ family, workflow: replace, schedule: constant(8) }).run(
      [3, 2],
      5,
      streamAt(i),
      (_t, [mean = 0]) => found.push(Math.abs(mean - 3)),
    )
    return found
  }
  const expected = Array.from({ length: 50 }, (_, i) => (means(i)[4] ?? 0) < (means(i)[2] ?? 0))
  expect(Array.from({ length: 50 }, (_, i) => race(streamAt(i)))).toEqual(expected)
})

test('other units do not change who wins', () => {
  const race = lastBeatsFirst(world)
  const inUnits = race.in({ unit: 1000 })
  for (let i = 0; i < 20; i++) expect(inUnits(point)(streamAt(i))).toBe(race(point)(streamAt(i)))
})

test('a tie is decided by a coin: a symbol that is all there is stays as wrong as it was', () => {
  const race = lastBeatsFirst(({ T }: Race) => ({ family: bernoulli(), truth: [1], generations: T, n: 3 }))
  const won = Array.from({ length: 100 }, (_, i) => race(point)(streamAt(i))).filter(Boolean).length
  expect(won).toBeGreaterThan(20)
  expect(won).toBeLessThan(80)
})

test('another opponent has seen other real data', () => {
  const race = lastBeatsAnother(world)(point)
  const expected = Array.from({ length: 50 }, (_, i) => {
    const training = recursiveTraining({ family, workflow: replace, schedule: constant(8) })
    const stream = streamAt(i)
    const another = distance(training.run([3, 2], 1, stream))
    return distance(training.run([3, 2], 5, stream)) < another
  })
  expect(Array.from({ length: 50 }, (_, i) => race(streamAt(i)))).toEqual(expected)
})
