import { expect, test } from 'vitest'
import { withoutChance } from '../../../src/families/changed/without-chance.ts'
import { gaussian } from '../../../src/families/gaussian/gaussian.ts'
import { noStream } from '../../../src/random/no-stream.ts'
import { recursiveTraining } from '../../../src/training/recursive-training.ts'
import { constant } from '../../../src/training/schedule.ts'
import { replace } from '../../../src/training/workflow.ts'

test('real data without chance are fitted by their truth, and no stream is drawn from', () => {
  const family = gaussian({ divisor: 'n' })
  const plan = { family, realData: withoutChance(family), workflow: replace, schedule: constant(3) }
  expect(Array.from(recursiveTraining(plan).run([2, 5], 1, noStream))).toEqual([2, 5])
})

test('synthetic data still have their chance', () => {
  const family = gaussian({ divisor: 'n' })
  const plan = { family, realData: withoutChance(family), workflow: replace, schedule: constant(3) }
  expect(() => recursiveTraining(plan).run([2, 5], 2, noStream)).toThrow('drew from a stream')
})
