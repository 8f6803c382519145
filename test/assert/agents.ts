import { probability, type Stream, VerdictError } from 'collapse-check/assert'
import { expect } from 'vitest'

/** An agent that succeeds with this probability. */
export const agent = (rate: number) => (draw: Stream) => draw.uniform() < rate

export const criterion = probability.atLeast(0.9, { margin: 0.05 })

/** What the error of an assertion says. */
export const failure = async (assertion: Promise<unknown>): Promise<VerdictError> => {
  const error = await assertion.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(VerdictError)
  return error as VerdictError
}
