import { experiment, families, recursiveTraining, schedules, variates, workflows } from 'collapse-check'
import {
  type Climb,
  climbAtMost,
  type NextLevel,
  nextVisitBy,
  offsetAtMost,
} from '#theorems/barzilai-shamir-2025/lemma-f-5'
import { harmlessStaircase, staircase } from './staircase.ts'

/** Whether the next level is visited too late, or its largest offset is too near to its end. */
export const nextLevelFails = experiment(
  (_: NextLevel) => ({ time: 1, offset: 1 }),
  ({ time, offset }, point) => {
    const { n, leak } = point
    const generations = Math.ceil(time * nextVisitBy(point))
    const most = 1 - offset * (1 - offsetAtMost(point))
    return (stream) => {
      for (let t = 0; t < generations; t++) {
        const visits = variates.binomial(stream, n, leak)
        if (visits === 0) continue
        let largest = 0
        for (let i = 0; i < visits; i++) largest = Math.max(largest, stream.uniform())
        return largest > most
      }
      return true
    }
  },
)

/** Whether level J has not been visited when the bound says. */
export const levelIsLate = experiment(
  (_: Climb) => ({ C: 2, level: (given: number) => given }),
  ({ C, level }, { n, J, delta }) => {
    const generations = Math.ceil(climbAtMost({ J: level(J), delta }, C))
    const schedule = schedules.constant(n)
    const training = recursiveTraining({ family: harmlessStaircase, workflow: workflows.accumulate, schedule })
    const { truth } = staircase({ n, T: generations })
    return (stream) => {
      const last = training.run(truth, generations, stream)
      const spiked = last[0] === 1
      return !spiked && !(Number(last[families.STAIRCASE_LEAKS_FROM + J]) > 0)
    }
  },
)
