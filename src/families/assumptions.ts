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
  /**
   * 3: λ₀, below which no eigenvalue of the Fisher information of a member is: the least of them where that
   * has a closed form; 0 if nothing above it is known.
   */
  readonly information: number
}

/** K₁ of a score that never exceeds `bound`: 2·exp(−b²/(2K₁²)) = 1 there, and 0 beyond. */
export function boundedScore(bound: number): number {
  return bound / Math.sqrt(2 * Math.LN2)
}

/**
 * The constants of a frequency p of `trials` trials: derivatives of ln p and ln(1 − p) are 1/q, 1/q² and 2/q³
 * at the distance q from the nearer end, and the least information is where p comes closest to ½.
 */
export function frequencyAssumptions(p: number, radius: number, trials: number): Assumptions {
  const q = Math.min(p, 1 - p) - radius
  const middle = Math.min(Math.max(0.5, p - radius), p + radius)
  const inside = q > 0
  return {
    wellPosed: inside,
    score: inside ? boundedScore(trials / q) : Number.POSITIVE_INFINITY,
    hessian: inside ? trials / (q * q) : Number.POSITIVE_INFINITY,
    third: inside ? (2 * trials) / (q * q * q) : Number.POSITIVE_INFINITY,
    information: trials / (middle * (1 - middle)),
  }
}

/** The constants of a family that is not regular, or whose parameters fill no ball: none. */
export const NOT_REGULAR: Assumptions = {
  wellPosed: false,
  score: Number.POSITIVE_INFINITY,
  hessian: Number.POSITIVE_INFINITY,
  third: Number.POSITIVE_INFINITY,
  information: 0,
}
