import { openProbability } from '../validation/checks.ts'
import type { Levels } from './sequential-test.ts'

/** The two lines that evidence must reach: ln(1/alpha) to refute, ln(1/beta) to certify. */
export class DecisionLines {
  readonly #refute: number
  readonly #certify: number

  /** @throws ArgumentError if a level is not in (0, 1) */
  constructor(levels: Levels) {
    this.#refute = Math.log(1 / openProbability('alpha', levels.alpha))
    this.#certify = Math.log(1 / openProbability('beta', levels.beta))
  }

  /** Which line is reached. Both at once happens only inside the margin, where either answer is right. */
  reached(logRefute: number, logCertify: number): 'certified' | 'refuted' | undefined {
    if (logRefute >= this.#refute) return 'refuted'
    if (logCertify >= this.#certify) return 'certified'
    return undefined
  }
}
