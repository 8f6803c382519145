import * as v from 'valibot'
import { ArgumentError } from '../../validation/argument-error.ts'
import { type Round, totalOf } from './round.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const counts = v.pipe(
  v.union([v.array(count), v.record(v.string(), count)]),
  v.transform((given) => new Map(Object.entries(given))),
)
/** What a round is called; rounds are read in the order of their lines. */
const name = { round: v.exactOptional(v.union([v.number(), v.string()])) }
const schema = v.union([
  v.strictObject({ ...name, counts, real: v.exactOptional(counts) }),
  v.strictObject({
    ...name,
    n: v.pipe(v.number(), v.integer(), v.minValue(2)),
    mean: v.pipe(v.number(), v.finite()),
    variance: v.pipe(v.number(), v.gtValue(0), v.finite()),
  }),
])

const ALLOWED =
  'counts, a list or an object of integers 0 or above with at least one above it (and real, likewise, for fresh real data), or n (an integer from 2), mean and variance (above 0); beside them nothing but round, a name'

/**
 * Checks what a round says.
 *
 * @param where the line that it comes from, for the message
 * @throws ArgumentError that names the line, the value and what is allowed
 */
export function readRound(value: unknown, where: string): Round {
  const { success, output } = v.safeParse(schema, value)
  if (!success || ('counts' in output && totalOf(output.counts) === 0)) {
    throw new ArgumentError(where, value, ALLOWED)
  }
  return output
}
