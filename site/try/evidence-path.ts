import type { TestAtWork } from '../../src/inference/observing.ts'
import type { Step } from './protocol.ts'

const LN_10 = Math.log(10)

/** Every step up to here is drawn; from here on those whose number has grown by a fiftieth. */
const EVERY = 64
const GROWTH = 1.02

/**
 * The way of the evidence at a point, in some hundreds of steps whatever their number. Which ones depends on the numbers
 * alone, so that the same point draws the same line on every machine.
 */
export class EvidencePath {
  #next = 1
  #steps: Step[] = []

  /** To be told after every observation. */
  readonly observe = (test: TestAtWork): void => {
    const n = test.observations
    if (n < this.#next && test.decision === undefined) return
    this.#next = n < EVERY ? n + 1 : Math.ceil(n * GROWTH)
    this.#steps.push([n, test.logRefute / LN_10, test.logCertify / LN_10])
  }

  /** The steps since this was last asked. */
  take(): readonly Step[] {
    const taken = this.#steps
    this.#steps = []
    return taken
  }
}
