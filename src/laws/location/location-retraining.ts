import { bisect } from '../../special/bisect.ts'
import { finite, integerAtLeast, nonNegative } from '../../validation/checks.ts'

/** What decides the fit of a location family on infinitely many observations: the mean scores at a location θ′. */
export interface LocationScores {
  /** θ′ ↦ E ∂ ln p_θ′(x) / ∂θ′ over the real data: the slope of their mean log-likelihood. */
  readonly real: (theta: number) => number
  /** The same over the model p_θ, a function of θ − θ′. */
  readonly model: (shift: number) => number
  /** The step in which ascent looks for the next maximum; it doubles if the likelihood has only one. */
  readonly step: number
  /** Whether the likelihood has one maximum, whatever the data. */
  readonly unimodal: boolean
}

/** What a generation trains on beside the real data. */
export interface Retraining {
  /** Synthetic observations to each real one, ≥ 0. */
  readonly lambda: number
  /** Where synthetic data of the model θ are centred; at θ unless the sampler is distorted. */
  readonly sampler?: (theta: number) => number
}

/**
 * One generation of a location family on infinitely many observations, the real data kept: the map from a model θ
 * to the next, the local maximum θ′ of the pooled mean log-likelihood that ascent from θ reaches, where
 * real(θ′) + λ·model(θ − θ′) passes 0. Exact to the last bit, some 60 evaluations of the scores.
 *
 * @throws ArgumentError if λ is not a finite number ≥ 0; and, when run, if θ is not finite
 *
 * @example
 * ```ts
 * const next = laws.locationRetraining(laws.logisticScores(laws.twoAtoms(3)), { lambda: 1 })
 * next(0)
 * // => 0
 * next(1) < 1
 * // => true
 * ```
 */
export function locationRetraining(
  { real, model, step: firstStep, unimodal }: LocationScores,
  { lambda, sampler = (theta) => theta }: Retraining,
): (theta: number) => number {
  nonNegative('lambda', lambda)
  return (theta) => {
    finite('theta', theta)
    const centre = sampler(theta)
    const slope = (next: number) => real(next) + lambda * model(centre - next)
    const start = slope(theta)
    if (start === 0) return theta
    const uphill = Math.sign(start)
    let step = firstStep
    let near = theta
    let far = theta + uphill * step
    while (slope(far) * uphill > 0) {
      if (unimodal) step *= 2
      near = far
      far += uphill * step
    }
    return bisect((next) => slope(next) * uphill, near, far)
  }
}

/**
 * The models θ_1 = start, …, θ_T of a loop without chance: a map, applied T − 1 times.
 *
 * @throws ArgumentError if generations is not an integer ≥ 1
 *
 * @example
 * ```ts
 * laws.orbit((theta) => theta / 2, 8, 4)
 * // => [8, 4, 2, 1]
 * ```
 */
export function orbit(next: (theta: number) => number, start: number, generations: number): number[] {
  integerAtLeast('generations', generations)
  const models = [start]
  for (let t = 1, theta = start; t < generations; t++) {
    theta = next(theta)
    models.push(theta)
  }
  return models
}
