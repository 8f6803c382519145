import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pages } from '../../report/page/pages.ts'
import { ArgumentError } from '../../validation/argument-error.ts'
import type { Results } from './collect-results.ts'
import { environmentText, type Seconds } from './environment.ts'
import { MANIFEST } from './manifest.ts'
import { readTestPlans } from './read-test-plans.ts'
import { folderChanges, writeFolder } from './write-folder.ts'

/** Pages of runs that may not speak for the repository go here; git ignores it. */
const SCRATCH = '.collapse-check/pages'
const ENVIRONMENT = 'environment.json'

/** Where the pages of a run went. */
export interface Published {
  /** What to tell the reader. */
  readonly message: string
  /** Whether they are where they belong; a run that could not put them there is not green. */
  readonly inPlace: boolean
}

/**
 * Writes the pages of a run: into `docs/` if it was complete, else into `.collapse-check/pages/`; there too if a page
 * would replace a file in `docs/` that no run wrote.
 */
export async function publish(
  root: string,
  { records, committed, seconds, incomplete }: Results,
): Promise<Published> {
  if (records.length === 0) return { message: '', inPlace: true }
  const shown = incomplete === undefined ? [...records, ...committed] : records
  const files = await pages(shown, readTestPlans(root))
  if (incomplete !== undefined) {
    writeFolder(join(root, SCRATCH), files)
    const message = `Pages of this run: ${SCRATCH}/README.md (docs/ is written by a complete full-tier run; ${incomplete}).`
    return { message, inPlace: true }
  }
  const docs = join(root, 'docs')
  files.set(ENVIRONMENT, environment(docs, files, seconds))
  const { foreign } = folderChanges(docs, files)
  if (foreign.length > 0) {
    writeFolder(join(root, SCRATCH), files)
    return { message: foreignMessage(foreign), inPlace: false }
  }
  const changed = writeFolder(docs, files)
  const message =
    changed.length === 0
      ? 'docs/ is as it was: this run found the same, byte for byte.'
      : `docs/ written: ${changed.length} files changed, ${changed.filter(isRecord).length} of them records.`
  return { message, inPlace: true }
}

function foreignMessage(foreign: readonly string[]): string {
  const others = foreign.length > 1 ? ` (and ${foreign.length - 1} more)` : ''
  const { message } = new ArgumentError(
    `docs/${foreign[0]}${others}`,
    'a file that no run wrote',
    `nothing, or a file that docs/${MANIFEST} names, where this run has a page`,
  )
  return `${message}. docs/ was left as it is; the pages of this run are in ${SCRATCH}/. Move the file away, or delete it if an earlier version of collapse-check wrote it, and run again.`
}

/** The machine that the records are from: the one file that differs between machines, kept while they do not change. */
function environment(docs: string, files: ReadonlyMap<string, string>, seconds: Seconds): string {
  const { written, removed } = folderChanges(docs, files)
  const file = join(docs, ENVIRONMENT)
  const same = ![...written, ...removed].some(isRecord) && existsSync(file)
  return same ? readFileSync(file, 'utf8') : environmentText(seconds)
}

function isRecord(path: string): boolean {
  return path.startsWith('records/')
}
