import type { MatcherResult, MatcherState } from 'vitest'
import { assertClaim } from '../../assert/assert-claim.ts'
import { begin } from '../../assert/awaiting/begin.ts'
import type { CertifyOptions } from '../../assert/options.ts'
import type { AsyncReplicate } from '../../assert/replicates/replicate.ts'
import type { Criterion } from '../../claims/criterion.ts'

declare module 'vitest' {
  interface Matchers<T> {
    /** Asserts a claim about a replicate, as `certify` of `collapse-check/assert` does. Must be awaited. */
    toBeCertified(criterion: Criterion, options?: CertifyOptions): Promise<void>
  }
}

const CERTIFIED = { pass: true, message: () => 'certified' }

/**
 * The matcher behind `expect(replicate).toBeCertified(criterion)`.
 *
 * What vitest waits for by `then` is what the test gets, so that a test that does not wait for it is noticed; and what
 * `certify` throws is thrown as it is.
 *
 * @throws Error if it is negated: a claim that is not certified may be inconclusive
 */
export function toBeCertified(
  this: MatcherState,
  replicate: AsyncReplicate,
  criterion: Criterion,
  options: CertifyOptions = {},
): MatcherResult {
  if (this.isNot) {
    throw new Error(
      'not.toBeCertified would pass where nothing was decided: claim the contrary, such as atMost for atLeast, ' +
        'or give what must be refuted to `controls`',
    )
  }
  const thenable = {
    // biome-ignore lint/suspicious/noThenProperty: vitest takes a thenable, and gives the test what its `then` returns
    then(judge: (result: typeof CERTIFIED) => unknown) {
      return begin(thenable.then, (callSite) =>
        assertClaim(replicate, criterion, options, callSite).then(() => judge(CERTIFIED)),
      )
    },
  }
  return thenable as unknown as Promise<typeof CERTIFIED>
}
