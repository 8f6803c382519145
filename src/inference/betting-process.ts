import type { EProcess } from './e-process.ts'
import type { RunningMoments } from './running-moments.ts'

/** Bets stop at this share of the largest one that cannot lose everything. See bench for what it costs. */
export const BET_CAP = 0.9

/** What a betting process argues against, on [0, 1]. */
export interface BettingHypothesis {
  /** Argues against E[Y | past] ≤ bound; in [0, 1). */
  readonly bound: number
  /** The mean it is built to notice, above the bound: where its bets start. */
  readonly alternative: number
  /** Y = 1 − y instead of y: argues against E[y | past] ≥ 1 − bound. */
  readonly mirrored: boolean
  /** A guess of the variance at the alternative. */
  readonly variance: number
}

/**
 * Capital Π (1 + λᵢ (Yᵢ − m)) of a gambler who bets on means above m: an e-process against E[Y | past] ≤ m
 * for Y in [0, 1], whatever the law and however the Yᵢ depend on each other.
 *
 * Every bet λᵢ in [0, 0.9/m] is a function of Y₁ … Yᵢ₋₁: one-step mean 1 + λᵢ(E[Yᵢ | past] − m) ≤ 1. It is
 * gap/(variance + gap²), the maximiser of the second-order growth λ·gap − λ²(variance + gap²)/2, where the gap
 * between the mean and m starts at the alternative with the weight of variance/gap² observations and moves to
 * what was seen. A bound of 0 makes the first Y > 0 decisive: +∞.
 *
 * Source: Waudby-Smith & Ramdas, "Estimating means of bounded random variables by betting", JRSS B 86, 2024;
 * the starting weight is ours, and so is the average over the start that it makes unnecessary.
 */
export class BettingProcess implements EProcess {
  logE = 0
  readonly #moments: RunningMoments
  readonly #mirrored: boolean
  readonly #bound: number
  readonly #largestBet: number
  readonly #startWeight: number
  readonly #startGap: number

  /** @param moments shared by all processes of a test, and updated after them */
  constructor(hypothesis: BettingHypothesis, moments: RunningMoments) {
    const { bound, alternative, mirrored, variance } = hypothesis
    this.#moments = moments
    this.#mirrored = mirrored
    this.#bound = bound
    this.#largestBet = BET_CAP / bound
    this.#startGap = alternative - bound
    this.#startWeight = startWeight(this.#startGap, variance)
  }

  observe(y: number): void {
    const past = this.#moments
    const seen = this.#mirrored ? past.count - past.sum : past.sum
    const gap =
      (this.#startWeight * this.#startGap + seen - past.count * this.#bound) /
      (this.#startWeight + past.count)
    if (gap <= 0) return
    const turned = this.#mirrored ? 1 - y : y
    if (this.#bound === 0) {
      if (turned > 0) this.logE = Number.POSITIVE_INFINITY
      return
    }
    const bet = Math.min(gap / (past.variance + gap * gap), this.#largestBet)
    this.logE += Math.log1p(bet * (turned - this.#bound))
  }
}

/**
 * Observations that the starting gap counts as: about what it takes to see a gap of its size at all. Smaller,
 * the first bets are noise; larger, a truth far away is noticed late.
 */
function startWeight(gap: number, variance: number): number {
  return Math.max(1, variance / (gap * gap))
}

/**
 * Mean observations until the capital reaches 1/level when the mean is the alternative.
 *
 * Solves N·g = ln(1/level) + ½ ln(1 + N/w): g = max over λ ≤ 0.9/m of λΔ − λ²(σ² + Δ²)/2 is the growth at the
 * best bet, and the last term what learning it costs from a start of weight w.
 */
export function bettingSampleSize(
  { bound, alternative, variance }: BettingHypothesis,
  level: number,
): number {
  const gap = alternative - bound
  // "Mean ≤ 0" ends at the first value above 0; the worst law takes 1/mean to show one.
  if (bound === 0) return 1 / gap
  const second = variance + gap * gap
  const bet = Math.min(gap / second, BET_CAP / bound)
  const growth = bet * gap - 0.5 * bet * bet * second
  const weight = startWeight(gap, variance)
  const line = Math.log(1 / level)
  let n = line / growth
  // A contraction: the derivative of the right side is below 1/(2·line).
  for (let i = 0; i < 20; i++) n = (line + 0.5 * Math.log1p(n / weight)) / growth
  return n
}
