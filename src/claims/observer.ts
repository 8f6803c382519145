import type { PairTest } from '../inference/pair-test.ts'
import type { Levels, SequentialTest } from '../inference/sequential-test.ts'
import type { Outcome } from '../worlds/experiment.ts'
import type { Criterion } from './criterion.ts'

/** A fresh test of a criterion, and how it takes outcomes of replicates. */
export interface Observer {
  readonly test: SequentialTest | PairTest
  /** @throws TypeError on an outcome that the criterion does not observe, with what to return instead */
  readonly observe: (outcome: Outcome) => void
}

/** A test of the criterion at these levels, with the check that outcomes are of the kind that it observes. */
export function observer(criterion: Criterion, levels: Levels): Observer {
  if (criterion.observes === 'pair') {
    const test = criterion.test(levels)
    const observe = (outcome: Outcome) => {
      if (!isPair(outcome)) throw mismatch(outcome, 'pair')
      test.observe(number(outcome[0]), number(outcome[1]))
    }
    return { test, observe }
  }
  const test = criterion.test(levels)
  const { observes } = criterion
  const observe = (outcome: Outcome) => {
    if (typeof outcome !== observes) throw mismatch(outcome, observes)
    test.observe(number(Number(outcome)))
  }
  return { test, observe }
}

/**
 * Checks that an outcome is of the kind that a criterion observes, as an {@link Observer} does that takes it.
 *
 * @throws TypeError if it is not, or is NaN
 */
export function checkOutcome(outcome: Outcome, observes: Criterion['observes']): void {
  if (observes !== 'pair') {
    if (typeof outcome !== observes) throw mismatch(outcome, observes)
    number(Number(outcome))
  } else if (!isPair(outcome)) throw mismatch(outcome, 'pair')
  else outcome.forEach(number)
}

function isPair(outcome: Outcome): outcome is readonly [number, number] {
  return (
    Array.isArray(outcome) &&
    outcome.length === 2 &&
    typeof outcome[0] === 'number' &&
    typeof outcome[1] === 'number'
  )
}

function number(value: number): number {
  if (Number.isNaN(value)) {
    throw new TypeError('returned NaN, which is no measurement: look for a division by 0 or a missing field')
  }
  return value
}

const INSTEAD = {
  boolean: 'return true or false, such as `score >= 0.5`, or claim a mean of the scores',
  number: 'return a number, or claim a probability of true',
  pair: 'return [first, second], two numbers, one from each version',
}

function mismatch(outcome: Outcome, observes: Criterion['observes']): TypeError {
  const shown = typeof outcome === 'object' ? JSON.stringify(outcome) : String(outcome)
  const returned = outcome === undefined ? 'nothing' : `${typeof outcome} ${shown}`
  return new TypeError(`returned ${returned}; the criterion observes a ${observes}: ${INSTEAD[observes]}`)
}
