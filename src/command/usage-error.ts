/** The words of a command line do not fit. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
