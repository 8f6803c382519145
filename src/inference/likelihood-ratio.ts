/** Kullback–Leibler divergence of Bernoulli(q) from Bernoulli(p), in nats; +∞ if p is 0 or 1 and q is not. */
export function bernoulliDivergence(q: number, p: number): number {
  const ones = q === 0 ? 0 : q * Math.log(q / p)
  const zeros = q === 1 ? 0 : (1 - q) * Math.log((1 - q) / (1 - p))
  return ones + zeros
}

/**
 * The sequential probability ratio test of "p ≤ bound" against `alternative` > bound, on counts.
 *
 * S = ones·ln(q/p₀) + zeros·ln((1−q)/(1−p₀)). e^S is an e-process against every p ≤ p₀, not only p₀: its
 * one-step mean p·q/p₀ + (1−p)(1−q)/(1−p₀) grows in p and is 1 at p₀. By the mirror image e^(−S) is one
 * against every p ≥ q. Both lines are therefore exact at any stopping time (Wald 1945, Ville 1939), with
 * ln(1/level) in place of Wald's approximate ln((1−β)/α).
 */
export class LikelihoodRatio {
  readonly #perOne: number
  readonly #perZero: number

  /** @param bound in [0, 1) @param alternative in (bound, 1) */
  constructor(bound: number, alternative: number) {
    this.#perOne = Math.log(alternative / bound)
    this.#perZero = Math.log1p(-alternative) - Math.log1p(-bound)
  }

  /** S: +∞ after the first one if the bound is 0 ("never"). A function of the counts, whatever their order. */
  log(ones: number, zeros: number): number {
    return (ones > 0 ? ones * this.#perOne : 0) + zeros * this.#perZero
  }
}
