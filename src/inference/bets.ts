/** Bets stop at this share of the largest one that cannot lose everything. */
export const BET_CAP = 0.9

/** What a betting process argues against, on [0, 1]. */
export interface BettingHypothesis {
  /** Argues against E[Y | past] ≤ bound; in [0, 1). */
  readonly bound: number
  /** The mean it is built to notice, above the bound. */
  readonly alternative: number
  /** Y = 1 − y instead of y: argues against E[y | past] ≥ 1 − bound. */
  readonly mirrored: boolean
  /** A guess of the variance at the alternative. */
  readonly variance: number
}

/** A portfolio of constant bets on "the mean is above the bound", with the share of the capital that starts on each. */
export interface Bets {
  readonly sizes: Float64Array
  readonly shares: Float64Array
}

/**
 * The bets against a hypothesis. Half of the capital goes on the best bet at the alternative, gap/(variance +
 * gap²), the maximiser of the second-order growth λ·gap − λ²(variance + gap²)/2; the rest, in equal shares, on
 * its halves and doubles, from the best bet at the largest variance that the range allows up to the cap. So a
 * variance guessed wrong, a skew or a mean further away costs a few nats, not the verdict.
 *
 * @param hypothesis with a bound above 0
 */
export function betsAgainst(hypothesis: BettingHypothesis): Bets {
  const { bound, alternative, variance } = hypothesis
  const gap = alternative - bound
  const largest = BET_CAP / bound
  const best = Math.min(gap / (variance + gap * gap), largest)
  const least = Math.min(best, gap / (alternative * (1 - alternative) + gap * gap))
  const sizes = [best]
  for (let bet = best / 2; bet > least / 2; bet /= 2) sizes.push(bet)
  for (let bet = best * 2; bet < largest; bet *= 2) sizes.push(bet)
  if (best < largest) sizes.push(largest)
  const others = sizes.length - 1
  const shares = sizes.map((_, i) => (others === 0 ? 1 : i === 0 ? 0.5 : 0.5 / others))
  return { sizes: Float64Array.from(sizes), shares: Float64Array.from(shares) }
}

/**
 * Mean observations until the capital reaches 1/level when the mean is the alternative: ln(2/level) over the
 * growth of the best bet, to second order. Laws with a long tail on the losing side take longer, others less.
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
  return Math.log(2 / level) / (bet * gap - 0.5 * bet * bet * second)
}

/**
 * The same at the least favourable law with that mean and variance, for the budget: it sits on 0 and one other
 * value, because ln(1 + λ(y − m)) has a third derivative above 0. Counts the portfolio's quickest bet alone.
 */
export function slowestBettingSampleSize(hypothesis: BettingHypothesis, level: number): number {
  const { bound, alternative, variance } = hypothesis
  if (bound === 0) return 1 / (alternative - bound)
  const atZero = variance / (variance + alternative * alternative)
  const other = Math.min(1, alternative + variance / alternative)
  const { sizes, shares } = betsAgainst(hypothesis)
  let slowest = Number.POSITIVE_INFINITY
  for (let k = 0; k < sizes.length; k++) {
    const bet = sizes[k]!
    const growth = atZero * Math.log1p(-bet * bound) + (1 - atZero) * Math.log1p(bet * (other - bound))
    if (growth > 0) slowest = Math.min(slowest, Math.log(1 / (level * shares[k]!)) / growth)
  }
  return slowest
}
