import type { Stream } from '../random/stream.ts'
import { checkReplicate } from './options.ts'
import { type AsyncReplicate, isPromise, type ReplicateContext } from './replicates/replicate.ts'

/** One version of what is compared: one run, which passes or fails or gets a score. */
export type Version = (
  draw: Stream,
  context: ReplicateContext,
) => boolean | number | PromiseLike<boolean | number>

/**
 * A replicate that runs two versions on the same numbers, for `comparison`: what they share (the task that is drawn, say)
 * cancels, so that fewer replicates decide. A pass counts as 1, a failure as 0.
 *
 * @throws ArgumentError if a version is no function
 *
 * @example
 * ```ts
 * const solves = (skill: number) => (draw: Stream) => draw.uniform() < skill
 * const criterion = comparison.atLeast({ margin: 0.1, width: 1 })
 * const { verdict } = await certify(paired(solves(0.8), solves(0.8)), criterion)
 * verdict
 * // => 'certified'
 * ```
 */
export function paired(first: Version, second: Version): AsyncReplicate {
  return versions([first, 'both'], [second, 'both'])
}

/**
 * A replicate that runs two versions on numbers of their own, for `comparison`, and for `distribution.same`, which asks
 * for it. A pass counts as 1, a failure as 0.
 *
 * @throws ArgumentError if a version is no function
 *
 * @example
 * ```ts
 * const wait = (rate: number) => (draw: Stream) => -Math.log(draw.openUniform()) / rate
 * const { verdict } = await certify(unpaired(wait(2), wait(2)), distribution.same({ margin: 0.2 }))
 * verdict
 * // => 'certified'
 * ```
 */
export function unpaired(first: Version, second: Version): AsyncReplicate {
  return versions([first, 'first'], [second, 'second'])
}

type OnStream = readonly [version: Version, stream: string]

function versions([first, firstStream]: OnStream, [second, secondStream]: OnStream): AsyncReplicate {
  checkReplicate('first', first)
  checkReplicate('second', second)
  return (_, context) => {
    const one = first(context.stream(firstStream), context)
    const other = second(context.stream(secondStream), context)
    if (!isPromise(one) && !isPromise(other)) return [scoreOf(one), scoreOf(other)]
    return Promise.all([one, other]).then(([a, b]) => [scoreOf(a), scoreOf(b)] as const)
  }
}

/** A pass as 1, a failure as 0; what is neither is left for the criterion to refuse. */
function scoreOf(returned: boolean | number): number {
  return typeof returned === 'boolean' ? Number(returned) : returned
}
