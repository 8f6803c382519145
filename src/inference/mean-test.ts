import { DecisionLines } from './decision-lines.ts'
import { allLogE, anyLogE, type EProcess } from './e-process.ts'
import type { Levels, SequentialTest } from './sequential-test.ts'

/** What a test of a mean reports beside its evidence. */
export interface MeanSummary {
  observe(x: number): void
  readonly count: number
  estimate(): number
  interval(): readonly [number, number]
}

/** The pieces of a {@link MeanTest}. */
export interface MeanTestParts {
  /** Throws on an observation that the guarantee does not cover, and turns it into what the processes take. */
  readonly accept: (x: number) => number
  /** One against each side of the claim. */
  readonly refuters: readonly EProcess[]
  /** One against each far side that is possible. */
  readonly certifiers: readonly EProcess[]
  readonly summary: MeanSummary
  readonly budget: number
}

/**
 * A claim about a mean, from e-processes for its sides: refuted by any refuter at alpha divided by their
 * number, certified by all certifiers, each at beta.
 */
export class MeanTest implements SequentialTest {
  readonly budget: number
  readonly #refuteLine: number
  readonly #certifyLine: number
  readonly #accept: (x: number) => number
  readonly #refuters: readonly EProcess[]
  readonly #certifiers: readonly EProcess[]
  readonly #summary: MeanSummary
  #decision: 'certified' | 'refuted' | undefined

  constructor(parts: MeanTestParts, levels: Levels) {
    this.budget = parts.budget
    const lines = new DecisionLines(levels)
    this.#refuteLine = lines.refute + Math.log(parts.refuters.length)
    this.#certifyLine = lines.certify
    this.#accept = parts.accept
    this.#refuters = parts.refuters
    this.#certifiers = parts.certifiers
    this.#summary = parts.summary
  }

  observe(x: number): void {
    const y = this.#accept(x)
    for (const process of this.#refuters) process.observe(y)
    for (const process of this.#certifiers) process.observe(y)
    this.#summary.observe(y)
    if (this.#decision === undefined) this.#decision = this.#decide()
  }

  #decide(): 'certified' | 'refuted' | undefined {
    for (const process of this.#refuters) if (process.reaches(this.#refuteLine)) return 'refuted'
    for (const process of this.#certifiers) if (!process.reaches(this.#certifyLine)) return undefined
    return 'certified'
  }

  get observations(): number {
    return this.#summary.count
  }

  get logRefute(): number {
    return anyLogE(this.#refuters)
  }

  get logCertify(): number {
    return allLogE(this.#certifiers)
  }

  get decision(): 'certified' | 'refuted' | undefined {
    return this.#decision
  }

  estimate(): number {
    return this.#summary.estimate()
  }

  interval(): readonly [number, number] {
    return this.#summary.interval()
  }
}
