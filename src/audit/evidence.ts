import type { Alternative, Side } from './alternative.ts'

/** The e-values after a round. */
export interface EValues {
  /** Natural logarithms: of the whole mixture, and of either half. */
  readonly log: number
  readonly side: { readonly [side in Side]: number }
  /** The alternative with the most evidence. */
  readonly best: Alternative | undefined
}

/**
 * Evidence against independent resampling: a mixture over alternatives, half of it on either side, and over the round s
 * from which on the loop is another, with weight 1/(s(s + 1)).
 *
 * Guarantee: a nonnegative supermartingale that starts at 1 if the null holds, so that it ever reaches 1/α with probability at
 * most α (Ville), at whatever round one looks or stops.
 *
 * Cost: O(alternatives) a round.
 */
export class Evidence {
  readonly #alternatives: readonly Alternative[]
  /** For each alternative: the logarithm of what it has won, over all rounds in which it may have begun. */
  readonly #logs: number[]
  #rounds = 0

  constructor(alternatives: readonly Alternative[]) {
    this.#alternatives = alternatives
    this.#logs = alternatives.map(() => Number.NEGATIVE_INFINITY)
  }

  /** Takes in the logarithms of the likelihood ratios of a round. */
  observe(ratios: readonly number[]): void {
    const t = ++this.#rounds
    const begins = -Math.log(t * (t + 1))
    for (const [i, ratio] of ratios.entries()) {
      const log = logSum([this.#logs[i] ?? Number.NEGATIVE_INFINITY, begins])
      // A ratio of 0 ends an alternative for the rounds in which it may have begun so far.
      this.#logs[i] = log + ratio
    }
  }

  get values(): EValues {
    // What has not begun is not staked.
    const kept = -Math.log(this.#rounds + 1)
    const ofSide = (side: Side) => {
      const logs = this.#logs.filter((_, i) => this.#alternatives[i]?.side === side)
      return logs.length === 0 ? 0 : logSum([logSum(logs) - Math.log(logs.length), kept])
    }
    const side = { faster: ofSide('faster'), slower: ofSide('slower') }
    let best = -1
    for (const [i, log] of this.#logs.entries()) if (log > (this.#logs[best] ?? -Infinity)) best = i
    return { log: logSum([side.faster, side.slower]) - Math.LN2, side, best: this.#alternatives[best] }
  }
}

/** ln Σ exp(x). */
function logSum(logs: readonly number[]): number {
  const most = Math.max(...logs)
  if (!Number.isFinite(most)) return most
  return most + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - most), 0))
}
