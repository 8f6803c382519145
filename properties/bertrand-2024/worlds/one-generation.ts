import { chain, families, worlds } from 'collapse-check'
import { deviationBound, type OneGeneration } from '#theorems/bertrand-2024/assumption-3'

/** The model that the generation starts from; the truth is 0. */
const MODEL = 3

/** Whether one generation is further from its infinite-sample limit than so many times the bound of Assumption 3. */
export const deviatesBy = (times: number) =>
  chain(
    ({ n, k }: OneGeneration) => ({
      family: families.gaussianMean({ sd: 1 }),
      truth: [0],
      start: [MODEL],
      generations: 2,
      ...worlds.realAndSynthetic(n, k),
    }),
    (last, point) => {
      const { n, k } = point
      return Math.abs(last.mean - (k * MODEL) / (n + k)) > times * deviationBound(point)
    },
  )
