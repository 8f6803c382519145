import { INTERVAL_LEVEL } from '../budget.ts'

// The best bet is about √(2 ln(1/level)/V), below 1: halves of ½ serve prediction errors V up to 1e10, and
// those that approach 1 serve samples that hardly vary.
const BETS = [15 / 16, 7 / 8, 3 / 4, ...Array.from({ length: 15 }, (_, j) => 1 / (2 << j))]

/**
 * Half the width of a confidence sequence for the mean of observations in [0, 1]: the true mean stays within
 * it of the sample mean at all n together with probability ≥ 1 − level.
 *
 * With Y in [0, 1], a predictable guess g of Y and 0 ≤ λ < 1, exp(λ(Y − μ) − (−ln(1 − λ) − λ)(Y − g)²) has mean
 * at most 1 given the past (Fan, Grama & Liu 2015), so with S = ΣY and V = Σ(Y − g)² the average over bets and
 * over both signs of exp(±λ(S − nμ) − (−ln(1 − λ) − λ)V) is an e-process. Inverted in μ at 1/level.
 *
 * Source: the empirical-Bernstein process of Howard, Ramdas, McAuliffe & Sekhon, Ann. Stat. 49, 2021.
 *
 * @param n observations, at least 1
 * @param predictionError V, for guesses in [0, 1]
 * @returns at most 1
 */
export function boundedMeanHalfWidth(n: number, predictionError: number, level = INTERVAL_LEVEL): number {
  const line = Math.log((2 * BETS.length) / level)
  const excluded = (gap: number) => {
    let sum = 0
    for (const bet of BETS) {
      const cost = (-Math.log1p(-bet) - bet) * predictionError
      sum += Math.exp(bet * gap * n - cost - line) + Math.exp(-bet * gap * n - cost - line)
    }
    return sum >= 1
  }
  if (!excluded(1)) return 1
  let kept = 0
  let out = 1
  for (let i = 0; i < 60; i++) {
    const middle = (kept + out) / 2
    if (excluded(middle)) out = middle
    else kept = middle
  }
  return out
}
