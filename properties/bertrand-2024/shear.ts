import { localFactor, logisticCurvatures } from '#theorems/bertrand-2024/retraining-jacobian'
import { logisticLoop, retrain, twoAtoms } from './location-loop.ts'
import { apply, diagonal, eigen, type Matrix, times, transpose } from './small-matrices.ts'

/**
 * Two logistic location families side by side, seen through a shear: log p = ℓ(u₁) + ℓ(u₂), u = W(x − θ),
 * W = [[1, 0], [shear, 1]]; half of the data of each coordinate at a and half at −a.
 */
export interface Shear {
  readonly shear: number
  readonly wide: number
  readonly narrow: number
  readonly lambda: number
}

const shearing = (shear: number): Matrix => [
  [1, 0],
  [shear, 1],
]

const factors = ({ wide, narrow, lambda }: Shear) =>
  [wide, narrow].map((a) => localFactor(logisticCurvatures(a), lambda))

/** 𝒥 = W⁻¹ diag(factors) W. */
export const shearedJacobian = (point: Shear): Matrix =>
  times(shearing(-point.shear), times(diagonal(factors(point)), shearing(point.shear)))

/** The spectral radius of 𝒥. */
export const shearedRadius = (point: Shear): number => Math.max(...factors(point))

/** The direction in which one generation stretches most. */
export function worstDirection(point: Shear): readonly number[] {
  const jacobian = shearedJacobian(point)
  const { values, vectors } = eigen(times(transpose(jacobian), jacobian))
  const [first = 0, second = 0] = values
  return transpose(vectors)[first > second ? 0 : 1] ?? []
}

/** The model after T generations: the full, non-linear map. `sampler` distorts each coordinate's synthetic data. */
export function shearedRun(
  point: Shear,
  start: readonly number[],
  generations: number,
  sampler: (u: number) => number = (u) => u,
): readonly number[] {
  const loops = [point.wide, point.narrow].map((a) => logisticLoop(twoAtoms(a)))
  let u = apply(shearing(point.shear), start)
  for (let t = 1; t < generations; t++) {
    u = u.map((x, j) => retrain(loops[j] ?? logisticLoop([]), { lambda: point.lambda, sampler }, x))
  }
  return apply(shearing(-point.shear), u)
}

/** The length of an error in the metric of K. */
export function curvedLength(point: Shear, error: readonly number[]): number {
  const squares = apply(shearing(point.shear), error).map(
    (u, j) => u * u * logisticCurvatures(j === 0 ? point.wide : point.narrow).real,
  )
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0))
}

export const length = (error: readonly number[]): number => Math.sqrt(error.reduce((sum, x) => sum + x * x, 0))
