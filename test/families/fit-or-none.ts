import { NoFitError } from '../../src/families/family.ts'

/** What `attempt` returns, or undefined if there is no fit; other errors pass. */
export function fitOrNone<T>(attempt: () => T): T | undefined {
  try {
    return attempt()
  } catch (error) {
    if (error instanceof NoFitError) return undefined
    throw error
  }
}
