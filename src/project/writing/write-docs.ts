import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ArgumentError } from '../../validation/argument-error.ts'
import { environmentText, readSeconds, type Seconds } from './environment.ts'
import { MANIFEST } from './manifest.ts'
import { folderChanges, writeFolder } from './write-folder.ts'

const ENVIRONMENT = 'environment.json'

/**
 * Writes the pages of a project into `docs/`, and removes those of earlier runs that are no more.
 *
 * @param seconds how long each property took, if they ran; the machine is noted only if a record changed
 * @returns the paths that changed, sorted
 * @throws ArgumentError if a page would replace a file that no run wrote; nothing is written then
 */
export function writeDocs(root: string, pages: ReadonlyMap<string, string>, seconds?: Seconds): string[] {
  const docs = join(root, 'docs')
  const environment = environmentOf(root, pages, seconds)
  const files = environment === undefined ? pages : new Map([...pages, [ENVIRONMENT, environment]])
  const { foreign } = folderChanges(docs, files)
  if (foreign.length > 0) {
    const others = foreign.length > 1 ? ` (and ${foreign.length - 1} more)` : ''
    throw new ArgumentError(
      `docs/${foreign[0]}${others}`,
      'a file that no run wrote',
      `nothing, or a file that docs/${MANIFEST} names, where this run has a page`,
    )
  }
  return writeFolder(root, 'docs', files)
}

/** Whether a path below `docs/` is that of a record. */
export function isRecord(path: string): boolean {
  return path.startsWith('records/')
}

/** The machine that the records are from: the one file that differs between machines, kept while they do not change. */
function environmentOf(
  root: string,
  pages: ReadonlyMap<string, string>,
  seconds: Seconds | undefined,
): string | undefined {
  const docs = join(root, 'docs')
  const file = join(docs, ENVIRONMENT)
  const known = existsSync(file) ? readFileSync(file, 'utf8') : undefined
  const { written, removed } = folderChanges(docs, pages)
  if (seconds === undefined) return known
  if (known !== undefined && ![...written, ...removed].some(isRecord)) return known
  const before = [...readSeconds(root)].filter(([id]) => pages.has(`records/${id}.json`))
  return environmentText(seconds, new Map(before))
}
