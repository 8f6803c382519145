import type { Stream } from 'collapse-check'
import { eigen, inverse, type Matrix, norm, plus, randomlyTurned, spectralFunction, times } from './small-matrices.ts'

/** A loop in several dimensions, near its fixed point. */
export interface LinearLoop {
  /** K, the curvature of the real data. */
  readonly real: Matrix
  /** I, the Fisher information of the model. */
  readonly model: Matrix
  /** ‖I − K‖ / α, the smallest value that Lε/α can have here. */
  readonly excess: number
}

/** Two random positive definite matrices of size m, their eigenvalues log-uniform up to the condition number. */
export function randomLoop(m: number, condition: number, stream: Stream): LinearLoop {
  const eigenvalues = () => Array.from({ length: m }, () => Math.exp((stream.uniform() - 0.5) * Math.log(condition)))
  return linearLoop(randomlyTurned(eigenvalues(), stream), randomlyTurned(eigenvalues(), stream))
}

export function linearLoop(real: Matrix, model: Matrix): LinearLoop {
  const alpha = Math.min(...eigen(real).values)
  return { real, model, excess: norm(plus(model, real, -1)) / alpha }
}

/** (K + λI)⁻¹λI. */
export const jacobian = ({ real, model }: LinearLoop, lambda: number): Matrix =>
  times(
    inverse(plus(real, model, lambda)),
    model.map((row) => row.map((x) => lambda * x)),
  )

/** The largest eigenvalue of K⁻¹I. */
export function largestRatio({ real, model }: LinearLoop): number {
  const root = spectralFunction(real, (x) => 1 / Math.sqrt(x))
  return Math.max(...eigen(times(root, times(model, root))).values)
}
