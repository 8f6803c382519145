import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { PublishedList } from '../report/data/published-list.ts'
import { ArgumentError } from '../validation/argument-error.ts'

/** Below the project: the claims that others may have cited. */
export const PUBLISHED_FILE = join('docs', 'published.json')

const schema = v.strictObject({
  claims: v.array(
    v.strictObject({
      id: v.string(),
      versions: v.array(
        v.strictObject({
          epoch: v.string(),
          specHash: v.string(),
          hash: v.string(),
          verdict: v.picklist(['certified', 'refuted', 'inconclusive']),
          because: v.exactOptional(v.string()),
        }),
      ),
      withdrawn: v.exactOptional(v.string()),
    }),
  ),
})

/**
 * The published claims of a project; none if it has published nothing.
 *
 * @throws ArgumentError if docs/published.json is not such a list
 */
export function readPublished(root: string): PublishedList {
  const file = join(root, PUBLISHED_FILE)
  if (!existsSync(file)) return []
  const text = readFileSync(file, 'utf8')
  try {
    return v.parse(schema, JSON.parse(text)).claims
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    throw new ArgumentError(file, text.slice(0, 80), `a list as collapse-check publish writes it (${what})`)
  }
}
