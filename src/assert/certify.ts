import type { Criterion } from '../claims/criterion.ts'
import { assertClaim } from './assert-claim.ts'
import { begin } from './awaiting/begin.ts'
import type { Certificate } from './certificate.ts'
import type { CertifyOptions } from './options.ts'
import type { AsyncReplicate } from './replicates/replicate.ts'

/**
 * Asserts a claim about something random: runs it until a sequential test has decided, and throws unless the claim is
 * certified. For any test runner, or none.
 *
 * **Guarantee**, whenever it stops, if replicates are independent of each other (a probability, a mean and a comparison
 * need less: that each has the claimed mean given those before it): a claim that is true is refuted with probability at
 * most `alpha`; one that is off by its margin or more is certified with probability at most `beta`. A truth inside the
 * margin may come out either way, or inconclusive. Nothing is lost by looking early, and there is no number of runs to
 * choose: by default the test may take as many as a truth at the bound, or off by the margin, exceeds once in a million.
 *
 * **Controls.** With k of them the claim and each control take alpha/(k + 1): the claim to be refuted though it is true,
 * a control to be certified though it is off by the margin. A control that obeys the claim is taken for caught with
 * probability at most `beta`.
 *
 * **Budget.** Where replicates, seconds or cost end first, the verdict is inconclusive and the assertion fails. A clock
 * decides nothing else.
 *
 * **Chance.** What a replicate draws from `draw` follows from the seed: the same code, the same verdict. What it does not
 * draw from there, such as the answer of a model behind a network, is another time another, and the message says so.
 *
 * Cost: a probability of at least 0.9 with margin 0.05 takes some 850 replicates where it is 0.9, and 210 where it is
 * 0.97; the inverse square of the margin.
 *
 * @param replicate one run: takes a stream to draw from, returns what the criterion observes, or a promise of it
 * @param criterion `probability`, `mean`, `distribution`, `comparison` or `always`, with a margin
 * @returns what was found, if it is certified; a promise that must be awaited
 * @throws ArgumentError at once, if an argument is wrong or the claim says nothing; VerdictError if it is not certified
 * or a control is not refuted; ReplicateError if a replicate throws or returns what cannot be judged
 *
 * @example
 * ```ts
 * const agent = (draw: Stream) => draw.uniform() < 0.97
 * const { verdict } = await certify(agent, probability.atLeast(0.9, { margin: 0.05 }))
 * verdict
 * // => 'certified'
 * ```
 */
export function certify(
  replicate: AsyncReplicate,
  criterion: Criterion,
  options: CertifyOptions = {},
): Promise<Certificate> {
  return begin(certify, (callSite) => assertClaim(replicate, criterion, options, callSite))
}
