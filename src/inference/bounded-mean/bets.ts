/** Bets stop at this share of the largest one that cannot lose everything. */
export const BET_CAP = 0.9

// With this bet a single observation at the other end of the range decides at every level in use; a bound close
// to 0 would allow bets without end.
const LARGEST_BET = 1e15

// A bet that is x times the best one grows 2x − x² times as fast: at the worst place between two bets that are
// three times apart, x = 0.58 and 82 %. Twice apart it would be 91 %, for half as many bets more.
const STEP = 3

/** What a betting process argues against, on [0, 1]. */
export interface BettingHypothesis {
  /** Argues against E[Y | past] ≤ bound; in [0, 1). */
  readonly bound: number
  /** The mean it expects, above the bound: half of the capital is bet for it. */
  readonly alternative: number
  /** The mean at which its cost is quoted: the end of the claim or of its margin. */
  readonly designMean: number
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
 * its thirds and threefolds, from the best bet at the design's mean and the largest variance that the range allows
 * up to the cap. So a variance guessed wrong, a skew or a mean further away costs a few nats, not the verdict.
 *
 * @param hypothesis with a bound above 0
 */
export function betsAgainst(hypothesis: BettingHypothesis): Bets {
  const { bound, alternative, designMean, variance } = hypothesis
  const gap = alternative - bound
  const designGap = designMean - bound
  const largest = Math.min(BET_CAP / bound, LARGEST_BET)
  const best = Math.min(gap / (variance + gap * gap), largest)
  const least = Math.min(
    best,
    designGap / (designMean * (1 - designMean) + designGap * designGap),
    // What is best on the two values 0 and 1; near an end of the range larger bets lose there.
    designGap / (bound * (1 - bound)),
  )
  const sizes = [best]
  for (let bet = best / STEP; bet > least / STEP; bet /= STEP) sizes.push(bet)
  for (let bet = best * STEP; bet < largest; bet *= STEP) sizes.push(bet)
  if (best < largest) sizes.push(largest)
  const others = sizes.length - 1
  const shares = sizes.map((_, i) => (others === 0 ? 1 : i === 0 ? 0.5 : 0.5 / others))
  return { sizes: Float64Array.from(sizes), shares: Float64Array.from(shares) }
}

/**
 * Mean observations until the capital reaches 1/level when the mean is the design's: of all bets, the quickest
 * one's ln(1/(level·share)) over its growth to second order. Laws with a long tail on the losing side take
 * longer, others less.
 */
export function bettingSampleSize(hypothesis: BettingHypothesis, level: number): number {
  const gap = hypothesis.designMean - hypothesis.bound
  const second = designVariance(hypothesis) + gap * gap
  return quickest(hypothesis, level, (bet) => bet * gap - 0.5 * bet * bet * second)
}

/**
 * The same at the least favourable law with that mean and variance, for the budget: it sits on 0 and one other
 * value, because ln(1 + λ(y − m)) has a third derivative above 0.
 */
export function slowestBettingSampleSize(hypothesis: BettingHypothesis, level: number): number {
  const { bound, designMean } = hypothesis
  const variance = designVariance(hypothesis)
  const atZero = variance / (variance + designMean * designMean)
  const other = Math.min(1, designMean + variance / designMean)
  const growth = (bet: number) =>
    atZero * Math.log1p(-bet * bound) + (1 - atZero) * Math.log1p(bet * (other - bound))
  return quickest(hypothesis, level, growth)
}

/** A law with another mean has another variance, but never more than mean·(1 − mean) (Bhatia & Davis 2000). */
function designVariance({ variance, designMean }: BettingHypothesis): number {
  return Math.min(variance, designMean * (1 - designMean))
}

function quickest(hypothesis: BettingHypothesis, level: number, growthOf: (bet: number) => number): number {
  // "Mean ≤ 0" ends at the first value above 0; the worst law takes 1/mean to show one.
  if (hypothesis.bound === 0) return 1 / hypothesis.designMean
  const { sizes, shares } = betsAgainst(hypothesis)
  let least = Number.POSITIVE_INFINITY
  for (let k = 0; k < sizes.length; k++) {
    const growth = growthOf(sizes[k]!)
    if (growth > 0) least = Math.min(least, Math.log(1 / (level * shares[k]!)) / growth)
  }
  return least
}
