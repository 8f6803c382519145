import { ArgumentError } from '../validation/argument-error.ts'
import { integerAtLeast } from '../validation/checks.ts'
import type { Outcome } from '../worlds/experiment.ts'
import { checkNames } from './check-names.ts'
import { checkReplicate } from './options.ts'
import type { AsyncReplicate } from './replicates/replicate.ts'
import { ReplicateStreams } from './replicates/replicate-streams.ts'

/** Which replicate to run again. */
export interface ReplayOptions {
  /** The seed of the assertion, which its message names. */
  readonly seed: string
  readonly index: number
  /** The name of the control that the replicate is, if it is one. */
  readonly control?: string
}

/**
 * Runs one replicate of an assertion again, with the numbers that it drew there: to look at it in a debugger.
 *
 * @returns what the replicate returns
 * @throws ArgumentError if it drew nothing from its streams: then its chance comes from elsewhere, and this was another run
 *
 * @example
 * ```ts
 * const roll = (draw: Stream) => Math.floor(6 * draw.uniform())
 * const first = await replay(roll, { seed: 'dice', index: 17 })
 * first === (await replay(roll, { seed: 'dice', index: 17 }))
 * // => true
 * ```
 */
export async function replay(replicate: AsyncReplicate, options: ReplayOptions): Promise<Outcome> {
  checkReplicate('replicate', replicate)
  checkNames('options', options, ['seed', 'index', 'control'])
  const { seed, index, control } = options
  const purpose = control === undefined ? 'certify' : `control '${control}'`
  const { draw, stream, drew } = new ReplicateStreams(seed, purpose).of(integerAtLeast('index', index, 0))
  const { signal } = new AbortController()
  const outcome = await replicate(draw, { index, signal, spend: () => {}, stream })
  if (!drew()) {
    throw new ArgumentError(
      'replicate',
      replicate,
      'one that draws from `draw`: this one drew nothing, so that its chance comes from elsewhere and cannot be replayed',
    )
  }
  return outcome
}
