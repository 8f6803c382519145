import { worlds } from 'collapse-check'
import { emStep, type TwoBumps } from '#theorems/bertrand-2024/partial-em'

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
