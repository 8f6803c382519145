import { logBeta, logBetaUpper } from '../../special/beta.ts'
import type { ClaimSide } from '../interval-claim.ts'
import type { CountEvidence } from './count-test.ts'

const LOG_PI = Math.log(Math.PI) // ln B(½, ½)

/**
 * Evidence against "p ≤ bound" from every q above the bound at once, weighted by Beta(½, ½) cut off there:
 *
 *     E = ∫_{q > p₀} q^ones (1 − q)^zeros dπ(q) / [p₀^ones (1 − p₀)^zeros].
 *
 * For each q the ratio is an e-process against every p ≤ p₀ (see {@link LikelihoodRatio}), hence so is the
 * average. It needs no alternative: wherever p lies above the bound, ln E falls short of the best
 * likelihood ratio by about ½ ln n. Closed form by incomplete beta functions, in log space.
 *
 * Cost: O(√n) an observation, about a microsecond. Source: Robbins 1970.
 */
export class BetaMixture implements CountEvidence {
  readonly #bound: number
  readonly #far: number
  readonly #trivial: boolean
  readonly #logMassAbove: number
  readonly #logMassBelow: number

  /** @param side turned so that it claims p ≤ bound */
  constructor({ bound, far, trivial }: ClaimSide) {
    this.#bound = bound
    this.#far = far
    this.#trivial = trivial
    this.#logMassAbove = logBetaUpper(bound, 0.5, 0.5)
    this.#logMassBelow = trivial ? 0 : logBetaUpper(1 - far, 0.5, 0.5)
  }

  logRefute(ones: number, zeros: number): number {
    if (this.#bound === 0 && ones > 0) return Number.POSITIVE_INFINITY
    return logMixture(this.#bound, ones, zeros) - this.#logMassAbove
  }

  logCertify(ones: number, zeros: number): number {
    if (this.#trivial) return Number.POSITIVE_INFINITY
    return logMixture(1 - this.#far, zeros, ones) - this.#logMassBelow
  }
}

/** ln of the mixture over q > p₀ with the weight not yet normalised. */
function logMixture(bound: number, ones: number, zeros: number): number {
  const a = ones + 0.5
  const b = zeros + 0.5
  const atBound = (ones > 0 ? ones * Math.log(bound) : 0) + zeros * Math.log1p(-bound)
  return logBeta(a, b) - LOG_PI + logBetaUpper(bound, a, b) - atBound
}
