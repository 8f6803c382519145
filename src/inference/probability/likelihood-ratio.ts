import type { ClaimSide } from '../interval-claim.ts'
import type { CountEvidence } from './count-test.ts'

/** Kullback–Leibler divergence of Bernoulli(q) from Bernoulli(p), in nats; +∞ if p is 0 or 1 and q is not. */
export function bernoulliDivergence(q: number, p: number): number {
  const ones = q === 0 ? 0 : q * (Math.log(q) - Math.log(p))
  const zeros = q === 1 ? 0 : (1 - q) * Math.log((1 - q) / (1 - p))
  return ones + zeros
}

/**
 * The sequential probability ratio test of "p ≤ p₀" against q > p₀, on counts.
 *
 * S = ones·ln(q/p₀) + zeros·ln((1−q)/(1−p₀)). e^S is an e-process against every p ≤ p₀, not only p₀: its
 * one-step mean p·q/p₀ + (1−p)(1−q)/(1−p₀) grows in p and is 1 at p₀. By the mirror image e^(−S) is one
 * against every p ≥ q. Both lines are therefore exact at any stopping time (Wald 1945, Ville 1939), with
 * ln(1/level) in place of Wald's approximate ln((1−β)/α).
 */
export class LikelihoodRatio implements CountEvidence {
  readonly #perOne: number
  readonly #perZero: number
  readonly #trivial: boolean

  /** @param side turned so that it claims p ≤ bound; a trivial one looks halfway to 1 for its alternative */
  constructor({ bound, far, trivial }: ClaimSide) {
    const alternative = trivial ? (bound + 1) / 2 : far
    // Logarithms apart: the ratio overflows for bounds below the smallest normal double.
    this.#perOne = Math.log(alternative) - Math.log(bound)
    this.#perZero = Math.log1p(-alternative) - Math.log1p(-bound)
    this.#trivial = trivial
  }

  /** S: +∞ after the first one if p₀ is 0 ("never"); −∞ after the first zero if q is 1, as it is beside a bound of nearly 1. */
  logRefute(ones: number, zeros: number): number {
    return (ones > 0 ? ones * this.#perOne : 0) + (zeros > 0 ? zeros * this.#perZero : 0)
  }

  logCertify(ones: number, zeros: number): number {
    return this.#trivial ? Number.POSITIVE_INFINITY : -this.logRefute(ones, zeros)
  }
}
