import type { IntervalClaim } from '../../inference/interval-claim.ts'
import type { SequentialTest } from '../../inference/sequential-test.ts'
import { ArgumentError } from '../../validation/argument-error.ts'
import { finite } from '../../validation/checks.ts'
import type { Criterion } from '../criterion.ts'
import { short } from './number-text.ts'

/** How exact a computed number must be. */
interface RelativeTolerance {
  /** Allowed relative error, for instance 1e-12; the margin of an identity. */
  readonly relative: number
}

/** Claims about a computed number: no chance, no stream, one evaluation. */
export const identity = {
  /** The number is `value`, up to a relative error. */
  equals: (value: number, { relative }: RelativeTolerance): Criterion =>
    criterion(
      `= ${short(finite('value', value))}`,
      'the computed number equals the prediction',
      `relative error ≤ ${short(relative)}`,
      { low: value, high: value, margin: relative * Math.abs(value) },
      relative,
      (x) => Math.abs(x - value) <= relative * Math.abs(value),
    ),

  /** The number is at most `bound`, up to a relative error. */
  atMost: (bound: number, { relative }: RelativeTolerance): Criterion =>
    criterion(
      `≤ ${short(finite('bound', bound))}`,
      'the computed number is at most the prediction',
      `≤ ${short(bound + relative * Math.abs(bound))}`,
      { high: bound, margin: relative * Math.abs(bound) },
      relative,
      (x) => x <= bound + relative * Math.abs(bound),
    ),
}

function criterion(
  predicted: string,
  words: string,
  certifies: string,
  claim: IntervalClaim,
  relative: number,
  holds: (measured: number) => boolean,
): Criterion {
  if (!(relative > 0 && relative < 1)) {
    throw new ArgumentError(
      'relative',
      relative,
      'a number above 0 and below 1: a relative error of 1 says nothing',
    )
  }
  return {
    words,
    observes: 'number',
    random: false,
    predicted,
    certifies,
    claim,
    margin: `relative ${short(relative)}`,
    vacuous: false,
    test: () => new Evaluation(holds),
  }
}

/** A test that one observation decides. */
class Evaluation implements SequentialTest {
  readonly budget = 1
  observations = 0
  decision: 'certified' | 'refuted' | undefined
  #measured = 0
  readonly #holds: (measured: number) => boolean

  constructor(holds: (measured: number) => boolean) {
    this.#holds = holds
  }

  observe(x: number): void {
    if (!Number.isFinite(x)) throw new TypeError(`returned ${x}; an identity measures a finite number`)
    this.observations = 1
    this.#measured = x
    this.decision = this.#holds(x) ? 'certified' : 'refuted'
  }

  get logRefute(): number {
    return this.decision === 'refuted' ? Number.POSITIVE_INFINITY : 0
  }

  get logCertify(): number {
    return this.decision === 'certified' ? Number.POSITIVE_INFINITY : 0
  }

  estimate(): number {
    return this.#measured
  }

  interval(): readonly [number, number] {
    return [this.#measured, this.#measured]
  }
}
