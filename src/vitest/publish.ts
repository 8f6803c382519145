import { join } from 'node:path'
import { pages } from '../report/pages.ts'
import type { Results } from './collect-results.ts'
import { environmentText } from './environment.ts'
import { readTestPlans } from './read-test-plans.ts'
import { writeFolder } from './write-folder.ts'

/** Pages of runs that may not speak for the repository go here; git ignores it. */
const SCRATCH = '.collapse-check'
const ENVIRONMENT = 'environment.json'

/**
 * Writes the pages of a run: into `docs/` if it was complete, else into `.collapse-check/`.
 *
 * The environment file is the one file that differs between machines; it is rewritten only when some record
 * has changed.
 *
 * @returns what to tell the reader
 */
export async function publish(
  root: string,
  { records, committed, seconds, incomplete }: Results,
): Promise<string> {
  if (records.length === 0) return ''
  const shown = incomplete === undefined ? [...records, ...committed] : records
  const files = await pages(shown, readTestPlans(root))
  if (incomplete !== undefined) {
    writeFolder(join(root, SCRATCH), files, () => false)
    return `Pages of this run: ${SCRATCH}/README.md (docs/ is written by a complete full-tier run; ${incomplete}).`
  }
  const docs = join(root, 'docs')
  const changed = writeFolder(docs, files, (path) => path.startsWith('guide/') || path === ENVIRONMENT)
  if (changed.some(isRecord)) {
    writeFolder(docs, new Map([[ENVIRONMENT, environmentText(seconds)]]), (path) => path !== ENVIRONMENT)
  }
  return changed.length === 0
    ? 'docs/ is as it was: this run found the same, byte for byte.'
    : `docs/ written: ${changed.length} files changed, ${changed.filter(isRecord).length} of them records.`
}

function isRecord(path: string): boolean {
  return path.startsWith('records/')
}
