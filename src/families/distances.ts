import type { Parameters } from './parameters.ts'

/** How far two members of a family are apart, where that has a closed form; `b` is the reference. */
export interface Distances {
  /** ½∫|p_a − p_b|, in [0, 1]. */
  totalVariation?(a: Parameters, b: Parameters): number
  /** KL(a ‖ b) = E_a ln(p_a/p_b); Infinity where a has mass that b has not. */
  kullbackLeibler?(a: Parameters, b: Parameters): number
  /** Least mean distance of a coupling: ∫|F_a − F_b| on the line. */
  wasserstein1?(a: Parameters, b: Parameters): number
  /** Root of the least mean squared distance of a coupling. */
  wasserstein2?(a: Parameters, b: Parameters): number
}

/** The name of a distance. */
export type Distance = keyof Distances

/** Distances of which those named here are there. */
export type DistancesWith<Name extends Distance> = Distances & Required<Pick<Distances, Name>>
