import { matrices, type Stream, variates } from 'collapse-check'
import type { CurvatureMatrices } from '#theorems/bertrand-2024/retraining-jacobian'

export interface RandomLoop {
  /** Dimension. */
  readonly m: number
  /** Largest over smallest eigenvalue that K and I may have. */
  readonly condition: number
}

/** Two random positive definite matrices, their eigenvalues log-uniform up to the condition number. */
export function randomLoop({ m, condition }: RandomLoop, stream: Stream): CurvatureMatrices {
  const eigenvalues = () => Array.from({ length: m }, () => Math.exp((stream.uniform() - 0.5) * Math.log(condition)))
  return { real: randomlyTurned(eigenvalues(), stream), model: randomlyTurned(eigenvalues(), stream) }
}

/** A symmetric matrix with the eigenvalues given, in uniformly random directions. */
function randomlyTurned(eigenvalues: readonly number[], stream: Stream): matrices.Matrix {
  const entries = matrices.matrix(eigenvalues.length, () => variates.normal(stream))
  const { vectors } = matrices.eigen(matrices.plus(entries, matrices.transpose(entries)))
  return matrices.times(vectors, matrices.times(matrices.diagonal(eigenvalues), matrices.transpose(vectors)))
}

/** The same loop with K and I in other units. */
export const inUnits = ({ real, model }: CurvatureMatrices, unit: number): CurvatureMatrices => ({
  real: matrices.scaled(real, unit),
  model: matrices.scaled(model, unit),
})
