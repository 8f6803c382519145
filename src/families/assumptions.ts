/**
 * Assumptions 1 to 3 of Barzilai & Shamir 2025 on the closed ball of some radius around a member, by their
 * constants. The theorem's own constants depend on these and on the radius alone.
 */
export interface Assumptions {
  /** 1: the ball lies in the parameter space, different parameters are different laws, all of one support. */
  readonly wellPosed: boolean
  /** 2A: K₁ with Pr(‖score‖ ≥ u) ≤ 2·exp(−u²/(2K₁²)) for every u and member; Infinity if there is none. */
  readonly score: number
  /** 2B: K₂, the largest norm of ∇² ln p over observations and members; Infinity if unbounded. */
  readonly hessian: number
  /** 2C: K₃, the same of ∇³ ln p. */
  readonly third: number
  /** 3: λ₀, the least eigenvalue of the Fisher information over the members; 0 if there is no bound above it. */
  readonly information: number
}

/** K₁ of a score that never exceeds `bound`: 2·exp(−b²/(2K₁²)) = 1 there, and 0 beyond. */
export function boundedScore(bound: number): number {
  return bound / Math.sqrt(2 * Math.LN2)
}
