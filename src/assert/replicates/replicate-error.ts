/**
 * A replicate that threw, or returned what cannot be judged: an error of the test, never a verdict.
 *
 * @example
 * ```ts
 * const score = () => 0.8
 * const failure = await certify(score, probability.atLeast(0.5, { margin: 0.1 })).catch((error) => error)
 * failure.name
 * // => 'ReplicateError'
 * ```
 */
export class ReplicateError extends Error {
  override readonly name = 'ReplicateError'

  /** @param threw whether the replicate itself threw, or what it returned was refused */
  constructor(index: number, purpose: string, cause: unknown, threw: boolean) {
    const which = `replicate ${index}${purpose === 'certify' ? '' : ` of ${purpose}`}`
    const message = cause instanceof Error ? cause.message : String(cause)
    super(
      threw
        ? `${which} threw: ${message}. An error is no outcome: catch it, and return false if it is to count as a failure`
        : `${which}: ${message}`,
      { cause },
    )
  }
}
