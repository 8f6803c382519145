/** An assertion that has begun. */
export interface Assertion {
  /** Whether anybody waits for it. */
  readonly promise: { readonly awaited: boolean }
  /** The stack of whoever made it. */
  readonly callSite: string
}

/** An assertion that nobody waited for. */
export class ForgottenError extends Error {
  override readonly name = 'ForgottenError'

  constructor({ callSite }: Assertion) {
    super('nobody waited for an assertion, so that it decided nothing: write `await` before it')
    this.stack = `${this.name}: ${this.message}\n${callSite}`
  }
}
