import { expect, test } from 'vitest'
import { gaussianMean } from '../../src/families/gaussian/gaussian-mean.ts'
import { recursiveTraining } from '../../src/training/recursive-training.ts'
import { constant } from '../../src/training/schedule.ts'
import { accumulate, replace } from '../../src/training/workflow.ts'
import { fold } from '../../src/worlds/fold.ts'
import { streamAt } from './streams.ts'

const family = gaussianMean({ sd: 1 })
const world = ({ T }: { T: number }) => ({ family, truth: [0], generations: T, n: 5 })

const path = (workflow = replace) => {
  const means: number[] = []
  recursiveTraining({ family, workflow, schedule: constant(5) }).run([0], 6, streamAt(), (_t, theta) =>
    means.push(theta[0] ?? Number.NaN),
  )
  return means
}

const weighted = fold(world, {
  start: () => 0,
  each: (sum, { mean }, t, { T }) => sum + (t * mean) / T,
  read: (sum) => sum,
})

test('a fold sees every model in turn, its generation and the point', () => {
  const expected = path().reduce((sum, mean, i) => sum + ((i + 1) * mean) / 6, 0)
  expect(weighted({ T: 6 })(streamAt())).toBe(expected)
})

test('every replicate starts anew', () => {
  const run = weighted({ T: 6 })
  const once = run(streamAt())
  run(streamAt(1))
  expect(run(streamAt())).toBe(once)
})

test('a fold runs in a changed world', () => {
  const expected = path(accumulate).reduce((sum, mean, i) => sum + ((i + 1) * mean) / 6, 0)
  expect(weighted.in({ workflow: accumulate })({ T: 6 })(streamAt())).toBe(expected)
})

test('a fold sees models by position too', () => {
  const byPosition = fold(world, {
    start: () => true,
    each: (same, { mean }, _t, _point, theta) => same && theta[0] === mean,
    read: (same) => same,
  })
  expect(byPosition({ T: 6 })(streamAt())).toBe(true)
})
