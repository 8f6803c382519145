import type { Stream } from '../../random/stream.ts'
import { normal } from '../../random/variates/normal.ts'
import { ArgumentError } from '../../validation/argument-error.ts'
import { integerAtLeast, positive } from '../../validation/checks.ts'
import { NOT_REGULAR } from '../assumptions.ts'
import { checkProbabilities } from '../counts/categorical.ts'
import { type FamilyWith, NoFitError } from '../family.ts'
import type { Parameters } from '../parameters.ts'

/** What is known of the components of {@link mixtureWeights}, and how long each fit lasts. */
export interface MixtureWeights {
  /** A mean for each component. */
  readonly centres: readonly (readonly number[])[]
  /** Variance of every component along each axis. */
  readonly variance: number
  /** Steps of expectation–maximisation a fit makes, from the previous model. */
  readonly steps: number
}

/**
 * Mixture of known Gaussians with free weights, fitted by a fixed number of steps of expectation–maximisation from
 * the previous model: fine-tuning, not a global fit. Parameters: the weights.
 *
 * Cost of a step: O(n·K·d) for K components in d dimensions. A component of weight 0 never returns.
 *
 * No Fisher information and no distances: neither has a closed form. Not regular: weights fill no ball.
 *
 * @throws ArgumentError if there are no centres or they differ in length, the variance is not above 0 or steps is
 *   not an integer ≥ 1; NoFitError when an observation is too far from every component
 *
 * @example
 * ```ts
 * const twoSpots = families.mixtureWeights({ centres: [[0], [100]], variance: 1, steps: 1 })
 * const theta = Float64Array.of(0.5, 0.5)
 * twoSpots.fit(Float64Array.of(0, 100, 100, 100), 4, theta)
 * Array.from(theta)
 * // => [0.25, 0.75]
 * ```
 */
export function mixtureWeights({
  centres,
  variance,
  steps,
}: MixtureWeights): FamilyWith<`weight${number}`, 'logDensity' | 'assumptions'> {
  const K = centres.length
  const d = integerAtLeast('dimension', centres[0]?.length ?? 0)
  if (centres.some(({ length }) => length !== d)) {
    throw new ArgumentError('centres', centres, `points with ${d} coordinates each, like the first`)
  }
  const sd = Math.sqrt(positive('variance', variance))
  integerAtLeast('steps', steps)
  const likelihoods = new Float64Array(K)
  /** Writes the weighted likelihoods of an observation, but for a constant, and returns their sum. */
  const weigh = (theta: Parameters, sample: Float64Array, row: number) => {
    let total = 0
    for (let k = 0; k < K; k++) {
      const centre = centres[k]!
      let square = 0
      for (let i = 0; i < d; i++) {
        const gap = sample[row * d + i]! - centre[i]!
        square += gap * gap
      }
      likelihoods[k] = theta[k]! * Math.exp(-square / (2 * variance))
      total += likelihoods[k]!
    }
    return total
  }
  const next = new Float64Array(K)
  const step = (sample: Float64Array, n: number, theta: Parameters) => {
    next.fill(0)
    for (let row = 0; row < n; row++) {
      const total = weigh(theta, sample, row)
      if (!(total > 0)) throw new NoFitError(`no component explains observation ${row}`)
      for (let k = 0; k < K; k++) next[k] = next[k]! + likelihoods[k]! / total
    }
    for (let k = 0; k < K; k++) theta[k] = next[k]! / n
  }
  const logConstant = -(d / 2) * Math.log(2 * Math.PI * variance)
  return {
    name: `mixture of ${K} known Gaussians with free weights`,
    parameters: centres.map((_, k) => `weight${k}` as const),
    width: d,
    check: checkProbabilities,
    draw(theta, n, stream, out, start) {
      for (let row = 0; row < n; row++) {
        const centre = centres[component(theta, stream)]!
        for (let i = 0; i < d; i++) out[start + row * d + i] = centre[i]! + sd * normal(stream)
      }
    },
    fit(sample, n, theta) {
      for (let i = 0; i < steps; i++) step(sample, n, theta)
    },
    logDensity: (theta, sample, row) => logConstant + Math.log(weigh(theta, sample, row)),
    assumptions: () => NOT_REGULAR,
  }
}

function component(weights: Parameters, stream: Stream): number {
  let u = stream.uniform()
  for (let k = 0; k < weights.length - 1; k++) {
    u -= weights[k]!
    if (u < 0) return k
  }
  return weights.length - 1
}
