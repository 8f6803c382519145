import type { BettingHypothesis } from '../bounded-mean/bets.ts'
import { BettingProcess } from '../bounded-mean/betting-process.ts'

/** Two sizes of an experiment whose observable, in [0, most], has means m(n) and m(cn) ≍ c^(−γ) m(n). */
export interface ScalingPair {
  /** c = larger size / smaller size, above 1. */
  readonly factor: number
  /** Observations lie in [0, most]. */
  readonly most: number
  /** What the law predicts at the smaller size; sets the bets and the budget, never the validity. */
  readonly small: { readonly mean: number; readonly variance: number }
  /** The variance that the law predicts at the larger size. */
  readonly large: { readonly variance: number }
}

/** What an exponent process argues against, and what it is built to notice. */
export interface ExponentHypothesis {
  readonly exponent: number
  /** True: argues against γ ≥ exponent; false: against γ ≤ exponent. */
  readonly atLeast: boolean
  /** The exponent where its bets start, beyond the other one. */
  readonly alternative: number
}

/**
 * Evidence about an exponent without logarithms of means: γ ≥ g says m(cn) ≤ ρ·m(n) with ρ = c^(−g), that is,
 * E[D] ≤ 0 for D = X(cn) − ρ·X(n) of independent or common-random-number pairs, D in [−ρ·most, most]. A
 * {@link BettingProcess} on D is then an e-process against γ ≥ g; with −D against γ ≤ g.
 */
export class ExponentProcess {
  readonly #process: BettingProcess
  readonly #ratio: number
  readonly #lowest: number
  readonly #width: number

  constructor(pair: ScalingPair, hypothesis: ExponentHypothesis) {
    const { ratio, width, betting } = linearised(pair, hypothesis)
    this.#ratio = ratio
    this.#lowest = -ratio * pair.most
    this.#width = width
    this.#process = new BettingProcess(betting)
  }

  observe(small: number, large: number): void {
    this.#process.observe((large - this.#ratio * small - this.#lowest) / this.#width)
  }

  get logE(): number {
    return this.#process.logE
  }
}

/** What an exponent process bets against, with D moved to [0, 1]. */
export function bettingAgainst(pair: ScalingPair, hypothesis: ExponentHypothesis): BettingHypothesis {
  return linearised(pair, hypothesis).betting
}

/** D on [0, 1]; its mean is `zero` there when γ is exactly the hypothesis's exponent. */
function linearised({ factor, most, small, large }: ScalingPair, hypothesis: ExponentHypothesis) {
  const { exponent, atLeast, alternative } = hypothesis
  const power = (g: number) => Math.exp(-g * Math.log(factor))
  const ratio = power(exponent)
  const width = (1 + ratio) * most
  const zero = ratio / (1 + ratio)
  const gap = (Math.abs(power(alternative) - ratio) * small.mean) / width
  const variance = (large.variance + ratio * ratio * small.variance) / (width * width)
  const bound = atLeast ? zero : 1 - zero
  const mean = bound + gap
  const betting = {
    bound,
    alternative: mean,
    designMean: mean,
    mirrored: !atLeast,
    variance,
  }
  return { ratio, width, betting }
}
