import type { Parameters } from '../../families/parameters.ts'
import type { Stream } from '../../random/stream.ts'
import type { Asked } from './asked.ts'
import type { KnownPlan } from './known-plan.ts'
import { Series } from './series.ts'

/** Fewer generations cost less than what it takes to hand them out. */
const FEWEST = 3

/**
 * Replicates computed ahead: where they come in the order of their index, the compiled module runs the next ones side by
 * side, and they are handed out one by one, each with its stream as it then is. The bits are those of the reference, which
 * is the loop in TypeScript: it runs the first of every block that is larger than the one before, and whatever the module
 * refuses; where the two differ the module is not asked again.
 */
export class Ahead {
  readonly #plan: KnownPlan
  #series: Series | undefined
  #isWrong = false

  constructor(plan: KnownPlan) {
    this.#plan = plan
  }

  /** Writes the last model of a run to `theta` and moves its stream on, if the run has been computed; else false. */
  handOut(asked: Asked, theta: Parameters): boolean {
    const { origin } = asked.stream
    if (origin === undefined || this.#isWrong || asked.generations < FEWEST) return false
    if (this.#series?.holds(origin.words, asked) !== true) {
      this.#series = new Series(origin.words, asked, this.#plan)
    }
    return this.#series.handOut(origin.replicate, asked, theta)
  }

  /** Compares what the reference made of a run with what the module made of it, where both ran it. */
  compare(stream: Stream, theta: Parameters): void {
    if (this.#series?.differs(stream, theta)) this.#isWrong = true
  }
}
