import { readAround } from '../../project/read-around.ts'
import { folderAt, SCRATCH_PAGES } from '../../project/writing/folder-at.ts'
import { isRecord, writeDocs } from '../../project/writing/write-docs.ts'
import { writeFolder } from '../../project/writing/write-folder.ts'
import { NoRendererError } from '../../report/figure/figure-svg.ts'
import { countedText } from '../../report/text/number-text.ts'
import { ArgumentError } from '../../validation/argument-error.ts'
import { pagesInThreads } from '../../workers/threads/pages-in-threads.ts'
import type { Results } from './collect-results.ts'

/** Where the pages of a run went. */
export interface Published {
  /** What to tell the reader. */
  readonly message: string
  /** Whether they are where they belong; a run that could not put them there is not green. */
  readonly inPlace: boolean
}

/**
 * Writes the pages of a run: into `docs/` if it was complete, else into a scratch folder; there too if a page
 * would replace a file in `docs/` that no run wrote, or if a committed record of another suite contradicts it.
 */
export async function publish(
  root: string,
  { records, committed, seconds, incomplete, resolution }: Results,
): Promise<Published> {
  const scratch = resolution === 1 ? SCRATCH_PAGES : folderAt(resolution)
  if (records.length === 0) return { message: '', inPlace: true }
  const shown = incomplete === undefined ? [...records, ...committed] : records
  const around = readAround(root)
  const files = await pagesInThreads(shown, around).catch((error: unknown) => {
    // A project may do without pages: verdicts need no renderer.
    if (error instanceof NoRendererError) return error
    if (error instanceof ArgumentError && committed.length > 0) return error
    throw error
  })
  if (files instanceof NoRendererError) {
    const message = `No pages of this run: ${files.message}.`
    return { message, inPlace: incomplete !== undefined }
  }
  if (files instanceof ArgumentError) {
    writeFolder(root, scratch, await pagesInThreads(records, around))
    const message = `${files.message}. docs/ was left as it is; the pages and records of this run are in ${scratch}/. A record that another suite wrote is older than its theorem: delete it below docs/records, run again, then run that suite.`
    return { message, inPlace: false }
  }
  if (incomplete !== undefined) {
    writeFolder(root, scratch, files)
    const message = `Pages of this run: ${scratch}/README.md (docs/ is written by a complete full-tier run; ${incomplete}).`
    return { message, inPlace: true }
  }
  try {
    const changed = writeDocs(root, files, seconds)
    const message =
      changed.length === 0
        ? 'docs/ is as it was: this run found the same, byte for byte.'
        : `docs/ written: ${countedText(changed.length, 'file')} changed, among them ${countedText(changed.filter(isRecord).length, 'record')}.`
    return { message, inPlace: true }
  } catch (error) {
    if (!(error instanceof ArgumentError)) throw error
    writeFolder(root, scratch, files)
    const message = `${error.message}. docs/ was left as it is; the pages of this run are in ${scratch}/. Move the file away, or delete it if an earlier version of collapse-check wrote it, and run again.`
    return { message, inPlace: false }
  }
}
