import { ArgumentError } from '../../validation/argument-error.ts'
import { integerAtLeast, nonNegative, positive } from '../../validation/checks.ts'
import { checkNames } from '../check-names.ts'

/** What an assertion may cost. The first limit that is reached ends it. */
export interface Budget {
  /** How many replicates may start. */
  readonly replicates?: number | undefined
  /** How many seconds may pass. */
  readonly seconds?: number | undefined
  /** What the replicates may cost together, as they say by `spend`; those that are running when it is reached still count. */
  readonly cost?: number | undefined
}

/** Which limit of a budget was reached. */
export type Limit = keyof Budget

/** A timer cannot wait for longer: 24 days. */
const LONGEST = 2_147_483

/** Returns a budget that an assertion can have. @throws ArgumentError otherwise */
export function checkBudget(budget: Budget): Budget {
  checkNames('budget', budget, ['replicates', 'seconds', 'cost'])
  const { replicates, seconds, cost } = budget
  if (replicates !== undefined) integerAtLeast('budget.replicates', replicates)
  if (seconds !== undefined && positive('budget.seconds', seconds) > LONGEST) {
    throw new ArgumentError('budget.seconds', seconds, `at most ${LONGEST}`)
  }
  if (cost !== undefined) positive('budget.cost', cost)
  return budget
}

/**
 * Keeps the budget of one assertion. Time is read here and nowhere else, and all that it can do is to end an assertion:
 * without a decision the verdict is then inconclusive.
 */
export class Meter {
  cost = 0
  #started = 0
  #spoken = false
  readonly #budget: Budget
  readonly #deadline: number
  readonly #timeIsUp: Promise<undefined> | undefined
  #timer: NodeJS.Timeout | undefined

  constructor(budget: Budget) {
    this.#budget = budget
    const milliseconds = (budget.seconds ?? Number.POSITIVE_INFINITY) * 1000
    this.#deadline = performance.now() + milliseconds
    if (budget.seconds === undefined) return
    this.#timeIsUp = new Promise((resolve) => {
      this.#timer = setTimeout(() => resolve(undefined), milliseconds)
    })
  }

  /** A replicate starts. */
  start(): void {
    this.#started++
  }

  /** A replicate says what it has cost. */
  spend(cost: number): void {
    this.cost += nonNegative('cost', cost)
    this.#spoken = true
  }

  /** The limit that has been reached, after which no replicate starts. */
  get reached(): Limit | undefined {
    const { replicates = Number.POSITIVE_INFINITY, cost = Number.POSITIVE_INFINITY } = this.#budget
    if (this.late) return 'seconds'
    if (this.cost >= cost) return 'cost'
    return this.#started >= replicates ? 'replicates' : undefined
  }

  /** Whether the time is up, so that even replicates that are running are not waited for. */
  get late(): boolean {
    return performance.now() >= this.#deadline
  }

  /** What a promise comes to, or undefined as soon as the time is up. */
  async inTime<T>(promise: PromiseLike<T>): Promise<T | undefined> {
    return this.#timeIsUp === undefined ? promise : Promise.race([promise, this.#timeIsUp])
  }

  /** Throws if costs are limited and a replicate that has ended never said what it cost. */
  checkSpoken(): void {
    if (this.#budget.cost === undefined || this.#spoken) return
    throw new ArgumentError(
      'budget.cost',
      this.#budget.cost,
      'a limit on what replicates spend, and this one spent nothing: call `spend(cost)` in `(draw, { spend }) => …`',
    )
  }

  /** Stops the clock. */
  close(): void {
    clearTimeout(this.#timer)
  }
}
