import { openProbability, positive } from '../validation/checks.ts'
import type { Levels } from './sequential-test.ts'

/** Returns levels that a test can have. @throws ArgumentError if a rate is not in (0, 1), or the factor not above 0 */
export function checkLevels(levels: Levels): Levels {
  openProbability('alpha', levels.alpha)
  openProbability('beta', levels.beta)
  positive('budgetFactor', levels.budgetFactor ?? 1)
  return levels
}

/** The two lines that evidence must reach: ln(1/alpha) to refute, ln(1/beta) to certify. */
export class DecisionLines {
  /** ln(1/alpha) */
  readonly refute: number
  /** ln(1/beta) */
  readonly certify: number

  /** @throws ArgumentError as {@link checkLevels} */
  constructor(levels: Levels) {
    const { alpha, beta } = checkLevels(levels)
    this.refute = Math.log(1 / alpha)
    this.certify = Math.log(1 / beta)
  }

  /** Which line is reached. Both at once happens only inside the margin, where either answer is right. */
  reached(logRefute: number, logCertify: number): 'certified' | 'refuted' | undefined {
    if (logRefute >= this.refute) return 'refuted'
    if (logCertify >= this.certify) return 'certified'
    return undefined
  }
}
