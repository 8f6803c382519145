import type { Params } from '../claims/params.ts'
import { canonicalJson } from '../random/canonical-json.ts'

/**
 * Something is wrong with a property or its experiment, as opposed to with the claim. Names the property,
 * where known the point, and carries the cause. Never a verdict.
 */
export class PropertyError extends Error {
  override readonly name = 'PropertyError'

  constructor(property: string, what: string, options?: { readonly at?: Params; readonly cause?: unknown }) {
    const at = options?.at === undefined ? '' : ` at ${canonicalJson(options.at)}`
    super(`${property}: ${what}${at}`, { cause: options?.cause })
  }
}
