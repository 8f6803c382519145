// What a test writes must type-check, and what is wrong must not; `npm run types` reads this file, nothing runs it.

import {
  type AsyncReplicate,
  certify,
  coverage,
  mean,
  paired,
  probability,
  type Stream,
} from 'collapse-check/assert'
import type {} from 'collapse-check/assert/vitest'
import fc from 'fast-check'
import { expect } from 'vitest'

declare const agent: (draw: Stream) => Promise<boolean>
declare const criterion: ReturnType<typeof probability.atLeast>

export const right = [
  certify((draw) => draw.uniform() < 0.9, criterion),
  certify(async (draw, { index, signal, spend, stream }) => {
    spend(signal.aborted ? index : 0)
    return stream('tools').uniform() < draw.uniform()
  }, criterion),
  certify((draw) => agent(draw), criterion, {
    budget: { cost: 5 },
    controls: { never: () => false },
    seed: process.env.SEED,
  }),
  certify(
    paired(agent, () => 0.5),
    criterion,
  ),
  coverage(
    fc,
    fc.array(fc.nat()),
    (values) => (values.at(0) === 0 ? 'zero' : []),
    { zero: 0.1 },
    { margin: 0.05 },
  ),
  coverage(
    fc,
    fc.string(),
    (text) => (text.length > 5 ? 'long' : undefined),
    { long: 0.1 },
    { margin: 0.05 },
  ),
  expect(agent).toBeCertified(criterion),
  expect(agent satisfies AsyncReplicate).toBeCertified(criterion, { concurrency: 4 }),
]

export const wrong = [
  // @ts-expect-error an answer is no outcome
  certify(async () => 'Paris', criterion),
  // @ts-expect-error an agent that has been called
  certify(Promise.resolve(true), criterion),
  // @ts-expect-error a number is no criterion
  certify(agent, 0.9),
  // @ts-expect-error an option that is misspelt
  certify(agent, criterion, { concurency: 4 }),
  // @ts-expect-error a mean without a range
  mean.atLeast(0.5, { margin: 0.1 }),
  // @ts-expect-error no margin
  probability.atLeast(0.9, {}),
  // @ts-expect-error no minima
  coverage(fc, fc.nat(), () => 'any', { margin: 0.1 }),
  // @ts-expect-error a list has no such field
  coverage(fc, fc.array(fc.nat()), (values) => values.size, { any: 0.1 }, { margin: 0.05 }),
  // @ts-expect-error not a criterion
  expect(agent).toBeCertified({ concurrency: 4 }),
]
