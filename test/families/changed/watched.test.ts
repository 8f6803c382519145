import { expect, test } from 'vitest'
import { watched } from '../../../src/families/changed/watched.ts'
import { exponential } from '../../../src/families/scale/exponential.ts'
import { StreamFactory } from '../../../src/random/stream.ts'
import { recursiveTraining } from '../../../src/training/recursive-training.ts'
import { constant } from '../../../src/training/schedule.ts'
import { accumulate } from '../../../src/training/workflow.ts'

const training = (family: ReturnType<typeof watched>) =>
  recursiveTraining({ family, workflow: accumulate, schedule: constant(3), path: 'raw' })
const stream = () =>
  new StreamFactory({ epoch: 'test', property: 'watched', params: {}, purpose: 'run' }).at(0)

test('a watched family is the same one, and shows every draw and every sample that is fitted', () => {
  const drawn: number[] = []
  const fitted: number[][] = []
  const family = watched(exponential(), {
    drawn: (sample, n, start) => drawn.push(...sample.subarray(start, start + n)),
    fitted: (sample, n) => fitted.push(Array.from(sample.subarray(0, n))),
  })
  const seen = training(family).run([2], 3, stream())
  expect(seen).toEqual(training(exponential()).run([2], 3, stream()))
  expect(drawn).toHaveLength(9)
  expect(fitted).toEqual([drawn.slice(0, 3), drawn.slice(0, 6), drawn])
})

test('nothing is drawn behind its back: it has no sufficient statistic', () => {
  expect(watched(exponential(), {}).statistic).toBeUndefined()
})
