import { families, worlds } from 'collapse-check'
import type { FineTunedLoop } from '#theorems/bertrand-2024/eight-gaussians-loop'

/** Variance of each of the eight Gaussians: √0.1, as in the code that the authors use. */
export const EIGHT_GAUSSIANS_VARIANCE = Math.sqrt(0.1)
export const EIGHT_GAUSSIANS_RADIUS = 5
export const EIGHT_CENTRES = Array.from({ length: 8 }, (_, j): [x: number, y: number] => {
  const angle = (j * Math.PI) / 4
  return [EIGHT_GAUSSIANS_RADIUS * Math.cos(angle), EIGHT_GAUSSIANS_RADIUS * Math.sin(angle)]
})
export const EQUAL_WEIGHTS = EIGHT_CENTRES.map(() => 1 / 8)

/** Mixtures of the eight Gaussians with free weights only, fitted by `steps` steps of EM from the last model. */
export const eightWeights = (steps: number) =>
  families.mixtureWeights({ centres: EIGHT_CENTRES, variance: EIGHT_GAUSSIANS_VARIANCE, steps })

/** Fields of a world: the weights of eight Gaussians, equal at first, with the real data kept. */
export const eightWeightsLoop = ({ n, k, t, steps }: FineTunedLoop) => ({
  ...worlds.realAndSynthetic(n, k),
  family: eightWeights(steps),
  truth: EQUAL_WEIGHTS,
  generations: t + 1,
})

export const threeStepsOfEm = worlds.named('three steps of EM in place of one', { family: eightWeights(3) })
