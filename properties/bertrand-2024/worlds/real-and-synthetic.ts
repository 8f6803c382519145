import { chain, families, type SettledWorld, worlds } from 'collapse-check'
import { deviationBound, type OneGeneration } from '#theorems/bertrand-2024/assumption-3'
import { emStep, type TwoBumps } from '#theorems/bertrand-2024/partial-em'

/** One generation more than the claim speaks of, as claims about a loop that goes on say it. */
export const oneGenerationMore = worlds.named('one generation more', ({ generations }: SettledWorld) => ({
  generations: generations + 1,
}))

/** The map that a generation is does not depend on how much there is of both kinds of data. */
export const tenTimesAsMuchOfBoth = worlds.named('ten times as much of both', ({ n }: SettledWorld) => ({
  n: (t: number) => 10 * n(t),
}))

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

/** A mixture of two bumps that is fine-tuned, generation by generation, on infinitely many observations. */
export interface FineTuning {
  readonly data: TwoBumps
  readonly lambda: number
  /** Steps of EM a generation. */
  readonly steps: number
  /** Where the synthetic bumps are; at the model's own place unless the sampler is distorted. */
  readonly sampler?: (theta: number) => number
}

/** The next model: some steps of EM on the pool, from θ. */
export function fineTuned({ data, lambda, steps, sampler = (same) => same }: FineTuning, theta: number): number {
  const synthetic = { centre: sampler(theta), sd: 1 }
  let next = theta
  for (let i = 0; i < steps; i++) next = (emStep(data, next) + lambda * emStep(synthetic, next)) / (1 + lambda)
  return next
}

export const amplifiedByATenth = worlds.named('sampler amplified by a tenth', {
  sampler: (theta: number) => 1.1 * theta,
})
