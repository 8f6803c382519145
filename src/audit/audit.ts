import { ArgumentError } from '../validation/argument-error.ts'
import { openProbability } from '../validation/checks.ts'
import type { Alternative, Null, Side } from './alternative.ts'
import { Evidence } from './evidence.ts'
import { CountsNull } from './nulls/counts-null.ts'
import { GaussianNull } from './nulls/gaussian-null.ts'
import { type AuditWorkflow, checkSettings } from './nulls/settings.ts'
import type { Round } from './rounds/round.ts'

/** What is taken for granted of a loop, and at which rate a sound one may be flagged. */
export interface AuditOptions {
  /** What a round is trained on; replace unless said. */
  readonly workflow?: AuditWorkflow
  /** Each observation of a round is with this probability drawn from the real data of the first; 0 unless said. */
  readonly share?: number
  /** Of a fitted variance; n unless said. */
  readonly divisor?: 'n' | 'n-1'
  /** Probability, at most, that a loop that resamples as said is ever flagged; 10⁻³ unless said. */
  readonly alpha?: number
}

/** What is known after a round. */
export interface Audited {
  /** 0 for the real data, then 1, 2, … */
  readonly round: number
  /** Natural logarithms of the e-values: all the evidence, and that for a faster and a slower loss. */
  readonly logE: number
  readonly side: { readonly [side in Side]: number }
  /** The first round in which the evidence reached 1/alpha. */
  readonly crossed: number | undefined
  /** The alternative with the most evidence. */
  readonly best: Alternative | undefined
  /** Whether a round held what the rounds before it rule out. */
  readonly impossible: boolean
}

/**
 * Watches a loop round by round: does it lose faster, or slower, than independent resampling at these sizes explains?
 *
 * Guarantee, however long one looks and whenever one stops: if every round is independent draws from the model that the
 * workflow makes of the rounds before it, the loop is flagged with probability at most `alpha`.
 *
 * @example
 * ```ts
 * const loop = new Audit({ alpha: 0.001 })
 * const counts = (...list: number[]) => ({ counts: new Map(list.map((count, i) => [String(i), count])) })
 * loop.observe(counts(500, 300, 200))
 * loop.observe(counts(700, 250, 50)).crossed
 * // => 1
 * ```
 */
export class Audit {
  readonly alpha: number
  readonly #settings: ReturnType<typeof checkSettings>
  #null: Null<Round> | undefined
  #evidence = new Evidence([])
  #kind: 'counts' | 'gaussian' | undefined
  #round = -1
  #crossed: number | undefined
  #impossible = false

  /** @throws ArgumentError if an option is none */
  constructor({ workflow = 'replace', share = 0, divisor = 'n', alpha = 1e-3 }: AuditOptions = {}) {
    this.alpha = openProbability('alpha', alpha)
    this.#settings = checkSettings({ workflow, share, divisor })
    if (share > 0 && workflow !== 'replace') {
      throw new ArgumentError(
        'share',
        share,
        `0 where workflow is ${workflow}, which says what is real itself`,
      )
    }
  }

  /**
   * Takes in the next round; the first is the real data.
   *
   * @throws ArgumentError if it is of another kind than the first, or the options do not fit it
   */
  observe(round: Round): Audited {
    const kind = 'counts' in round ? 'counts' : 'gaussian'
    this.#kind ??= kind
    if (kind !== this.#kind) {
      throw new ArgumentError(`round ${this.#round + 1}`, kind, `${this.#kind}, as the first round`)
    }
    this.#round++
    if (this.#null === undefined) {
      this.#null = nullOf(round, this.#settings)
      this.#evidence = new Evidence(this.#null.alternatives)
    } else if (!this.#impossible) {
      const ratios = this.#null.ratios(round)
      this.#impossible = ratios.some((ratio) => ratio === Number.POSITIVE_INFINITY)
      this.#evidence.observe(ratios)
      this.#null.take(round)
    }
    const { log, side, best } = this.#evidence.values
    if (log >= -Math.log(this.alpha)) this.#crossed ??= this.#round
    return {
      round: this.#round,
      logE: log,
      side,
      crossed: this.#crossed,
      best: this.#impossible ? undefined : best,
      impossible: this.#impossible,
    }
  }
}

function nullOf(first: Round, settings: ReturnType<typeof checkSettings>): Null<Round> {
  return 'counts' in first
    ? (new CountsNull(first, settings) as Null<Round>)
    : (new GaussianNull(first, settings) as Null<Round>)
}
