import type { EProcess } from '../e-process.ts'

/**
 * Catoni's influence function sign(u)·ln(1 + |u| + u²/2): grows like a logarithm, so that one wild value moves
 * little, and e^φ(u) ≤ 1 + u + u²/2 for every u (for u < 0 because (1 + u²/2)² − u² = 1 + u⁴/4 ≥ 1).
 */
export function catoniInfluence(u: number): number {
  const size = Math.abs(u)
  const grown = size < SQUARE_OVERFLOWS ? Math.log1p(size + 0.5 * size * size) : logHalfSquare(size)
  return u >= 0 ? grown : -grown
}

/** ln(size²/2), which is all that is left of it out here; finite even where rate·(x − m) has overflowed. */
function logHalfSquare(size: number): number {
  return 2 * Math.log(Math.min(size, Number.MAX_VALUE)) - Math.LN2
}

// From here on 1 + u + u²/2 is u²/2 to the last bit, and u² may leave the doubles.
const SQUARE_OVERFLOWS = 1e100

/** What a Catoni process argues against. */
export interface CatoniHypothesis {
  /** m */
  readonly centre: number
  /** λ: above 0 against "mean ≤ m", below 0 against "mean ≥ m". */
  readonly rate: number
  /** v, above 0: the variance is at most this under the hypothesis. */
  readonly variance: number
}

/**
 * Σ [φ(λ(X − m)) − ln(1 + λ²v/2)]: the logarithm of an e-process against "mean ≤ m" for observations whose
 * variance given the past is at most v under that hypothesis. With λ < 0 it argues against "mean ≥ m".
 *
 * Proof: φ grows, so for a mean μ ≤ m, E e^φ(λ(X − m)) ≤ E e^φ(λ(X − μ)) ≤ 1 + λ²v/2, however far μ is below m.
 * If X ≥ 0 and the variance is at most κ·mean², v = κm² serves "mean ≥ m" too: X·m/μ ≤ X has mean m and
 * variance at most κm². Source: Catoni 2012; as a process Wang & Ramdas 2023.
 */
export class CatoniProcess implements EProcess {
  logE = 0
  readonly #centre: number
  readonly #rate: number
  readonly #drift: number

  constructor({ centre, rate, variance }: CatoniHypothesis) {
    this.#centre = centre
    this.#rate = rate
    this.#drift = Math.log1p(0.5 * rate * rate * variance)
  }

  reaches(line: number): boolean {
    return this.logE >= line
  }

  observe(x: number): void {
    this.logE += catoniInfluence(this.#rate * (x - this.#centre)) - this.#drift
  }
}
