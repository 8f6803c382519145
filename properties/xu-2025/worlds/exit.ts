import { type Experiment, families, fold, schedules, variates, worlds } from 'collapse-check'
import type { Corridor } from '#theorems/xu-2025/exit-probability'
import { walk } from './walk.ts'

/** Whether the estimate was δ or more away from the truth at some generation. */
export const leaves = fold<Corridor, 'mean', { readonly truth: number; left: boolean }>(walk, {
  start: (_, { truth }) => ({ truth: Number(truth[0]), left: false }),
  each: (state, { mean }, _, { delta }) => {
    if (Math.abs(mean - state.truth) >= delta) state.left = true
    return state
  },
  read: ({ left }) => left,
})

const anchored: Experiment<Corridor> = ({ delta, ...growth }) => {
  const sizes = schedules.powerSizes(growth)
  return (stream) => sizes.some((n) => Math.abs(variates.normal(stream)) / Math.sqrt(n) >= delta)
}

export const putBackBeforeEveryStep = (...at: Corridor[]) => ({
  'put back to the truth before every step': { at, replicate: anchored },
})

/** Both σ and the truth are a thousand times larger. */
export const dataInOtherUnits = worlds.named('data in other units', {
  family: families.gaussianMean({ sd: 1000 }),
  unit: 1000,
})
