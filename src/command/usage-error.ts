/** What was asked for cannot be done: the words of a command line, or what they find, do not fit. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
