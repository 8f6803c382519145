import { bisect } from '../../special/bisect.ts'
import { finite } from '../../validation/checks.ts'
import { type LocationScores, locationRetraining, type Retraining } from './location-retraining.ts'
import type { Atom } from './location-scores.ts'

// The Cauchy location family with scale 1: E ln(1 + (x − θ′)²) = ln((c − θ′)² + (1 + s)²) for x from Cauchy(c, s).

/** A Cauchy component of the real data. */
export interface CauchyComponent extends Atom {
  /** Its scale; 0, a point mass, unless given. */
  readonly spread?: number
}

/**
 * Cauchy location family on data that are a mixture of Cauchy laws.
 *
 * @example
 * ```ts
 * laws.cauchyScores([{ at: 1, weight: 1 }]).real(0)
 * // => 1
 * ```
 */
export function cauchyScores(data: readonly CauchyComponent[]): LocationScores {
  const score = (gap: number, scale: number) => (2 * gap) / (gap * gap + scale * scale)
  return {
    real: (theta) =>
      data.reduce((sum, { at, weight, spread = 0 }) => sum + weight * score(at - theta, 1 + spread), 0),
    model: (shift) => score(shift, 2),
    step: 0.1,
    unimodal: false,
  }
}

/**
 * The mean log-likelihood of a Cauchy location over the data, up to a constant.
 *
 * @example
 * ```ts
 * laws.cauchyLogLikelihood([{ at: 1, weight: 1 }], 1) === 0
 * // => true
 * ```
 */
export function cauchyLogLikelihood(data: readonly CauchyComponent[], theta: number): number {
  return -data.reduce((sum, { at, weight, spread = 0 }) => {
    const scale = 1 + spread
    return sum + weight * Math.log((at - theta) * (at - theta) + scale * scale)
  }, 0)
}

/**
 * The KL divergence between two standard Cauchy laws, symmetric in their locations.
 *
 * @throws ArgumentError if a location is not finite
 *
 * @example
 * ```ts
 * laws.cauchyDivergence(0, 2)
 * // => Math.LN2
 * ```
 */
export function cauchyDivergence(theta: number, other: number): number {
  finite('theta', theta)
  finite('other', other)
  return Math.log1p(((theta - other) * (theta - other)) / 4)
}

/**
 * One generation of the Cauchy location family on infinitely many observations if ascent starts from the latest
 * model, as {@link locationRetraining} does.
 *
 * @example
 * ```ts
 * const groups = [{ at: -5, weight: 0.4 }, { at: 5, weight: 0.6 }]
 * laws.localCauchyRetraining(groups, { lambda: 0.01 })(-5) > 0
 * // => false
 * ```
 */
export function localCauchyRetraining(
  data: readonly CauchyComponent[],
  retraining: Retraining,
): (theta: number) => number {
  return locationRetraining(cauchyScores(data), retraining)
}

/** Cells of the grid on which the global maximum is looked for. */
const CELLS = 200

/**
 * One generation of the Cauchy location family on infinitely many observations if the **global** maximum of the
 * pooled likelihood is found, wherever the latest model is: by a grid of 200 cells over all that is in the pool,
 * then bisection. Two maxima within one cell are taken for one.
 *
 * @example
 * ```ts
 * const groups = [{ at: -5, weight: 0.4 }, { at: 5, weight: 0.6 }]
 * laws.globalCauchyRetraining(groups, { lambda: 0.01 })(-5) > 0
 * // => true
 * laws.globalCauchyRetraining(groups, { lambda: 1 })(-5) > 0
 * // => false
 * ```
 */
export function globalCauchyRetraining(
  data: readonly CauchyComponent[],
  { lambda, sampler = (theta) => theta }: Retraining,
): (theta: number) => number {
  const { real, model } = cauchyScores(data)
  return (theta) => {
    const centre = sampler(theta)
    const places = [...data.map(({ at }) => at), theta, centre]
    const [low, high] = [Math.min(...places) - 1, Math.max(...places) + 1]
    const objective = (next: number) =>
      cauchyLogLikelihood(data, next) - lambda * cauchyDivergence(centre, next)
    const width = (high - low) / CELLS
    let best = theta
    for (let i = 0; i <= CELLS; i++) {
      const next = low + i * width
      if (objective(next) > objective(best)) best = next
    }
    const top = bisect((next) => real(next) + lambda * model(centre - next), best - width, best + width)
    return objective(top) >= objective(best) ? top : best
  }
}
