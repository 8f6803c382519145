import { logBeta } from '../../special/log-beta-tail.ts'
import { INTERVAL_LEVEL } from '../budget.ts'

/**
 * An interval for a probability after `ones` ones in `n` observations, valid at any stopping time.
 *
 * The p at which the Beta(½, ½) mixture of likelihoods has not reached 1/level times the likelihood at p:
 * ln B(ones + ½, zeros + ½) − ln π − ones·ln p − zeros·ln(1 − p) < ln(1/level). At the true p the ratio is a
 * martingale from 1, so by Ville's inequality the intervals at all n cover it together with probability
 * ≥ 1 − level. Source: Robbins 1970; the mixture is Jeffreys's.
 *
 * @returns [low, high] with low ≤ ones/n ≤ high; [0, 1] if n = 0
 */
export function probabilityInterval(ones: number, n: number, level = INTERVAL_LEVEL): [number, number] {
  if (n === 0) return [0, 1]
  const zeros = n - ones
  const line = logBeta(ones + 0.5, zeros + 0.5) - Math.log(Math.PI) + Math.log(level)
  const excluded = (p: number) =>
    line >= (ones > 0 ? ones * Math.log(p) : 0) + (zeros > 0 ? zeros * Math.log1p(-p) : 0)
  return [outermost(ones / n, 0, excluded), outermost(ones / n, 1, excluded)]
}

/** The excluded end of a bisection between a p inside and the end of [0, 1]; the end itself if none is excluded. */
function outermost(inside: number, end: number, excluded: (p: number) => boolean): number {
  if (!excluded(end)) return end
  let kept = inside
  let out = end
  // 60 halvings reach neighbouring doubles from any start but 0, and 2^−60 there.
  for (let i = 0; i < 60; i++) {
    const middle = (kept + out) / 2
    if (excluded(middle)) out = middle
    else kept = middle
  }
  return out
}
