import { canonicalJson } from '../src/random/canonical-json.ts'
import { sha256Hex } from '../src/random/sha256.ts'
import type { Engine } from '../src/workers/engine.ts'

/** The queue of the blocks of one engine: no other engine ever sees them. */
export function queueName(engine: Engine): string {
  return `blocks-${sha256Hex(canonicalJson({ ...engine })).slice(0, 12)}`
}
