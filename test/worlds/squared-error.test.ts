import { expect, test } from 'vitest'
import { gaussian } from '../../src/families/gaussian/gaussian.ts'
import { recursiveTraining } from '../../src/training/recursive-training.ts'
import { constant } from '../../src/training/schedule.ts'
import { replace } from '../../src/training/workflow.ts'
import { chain } from '../../src/worlds/chain.ts'
import { squaredError } from '../../src/worlds/squared-error.ts'
import { streamAt } from './streams.ts'

const family = gaussian({ divisor: 'n' })
const risk = chain(({ T }: { T: number }) => ({ family, truth: [3, 2], generations: T, n: 5 }), squaredError)
const measured = (change = {}) => Number(risk.in(change)({ T: 4 })(streamAt()))

test('it is the squared distance of the last model from the truth', () => {
  const training = recursiveTraining({ family, workflow: replace, schedule: constant(5) })
  const [mean = 0, sd = 0] = training.run([3, 2], 4, streamAt())
  expect(measured()).toBeCloseTo((mean - 3) * (mean - 3) + (sd - 2) * (sd - 2), 12)
})

test('in the unit of the world, wherever its truth is', () => {
  expect(measured({ unit: 1000 })).toBeCloseTo(measured(), 12)
  expect(measured({ truth: [7, 2] })).toBeCloseTo(measured(), 12)
})
