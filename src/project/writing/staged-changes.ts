import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Below the project: changes wait here until all of them are there. */
const STAGE = '.collapse-check/staged'
const JOURNAL = 'journal.json'

/** How a folder of a project changes; paths are relative, to the project and to the folder. */
export interface Changes {
  readonly folder: string
  /** Texts by path. */
  readonly written: ReadonlyMap<string, string>
  readonly removed: readonly string[]
}

interface Journal {
  readonly folder: string
  readonly written: readonly string[]
  readonly removed: readonly string[]
}

/**
 * Changes a folder of a project as one: new texts wait beside it, a journal says what is to be done, and only then do
 * they move. Stopped before the journal is there nothing has changed; stopped later, {@link completeStaged} does the rest.
 *
 * Cost: every changed text is written once, and moved within the file system of the project.
 */
export function changeAtOnce(root: string, { folder, written, removed }: Changes): void {
  stage(root, { folder, written, removed })
  completeStaged(root)
}

/** Writes the texts and the journal, and moves nothing yet. */
export function stage(root: string, { folder, written, removed }: Changes): void {
  const staged = join(root, STAGE)
  rmSync(staged, { recursive: true, force: true })
  for (const [path, text] of written) write(join(staged, 'files', path), text)
  const journal: Journal = { folder, written: [...written.keys()], removed }
  write(join(staged, 'unfinished'), JSON.stringify(journal))
  renameSync(join(staged, 'unfinished'), join(staged, JOURNAL))
}

/** Does what is left of changes that were staged; forgets those that were not staged to the end. */
export function completeStaged(root: string): void {
  const staged = join(root, STAGE)
  const journal = join(staged, JOURNAL)
  if (existsSync(journal)) {
    const { folder, written, removed }: Journal = JSON.parse(readFileSync(journal, 'utf8'))
    for (const path of removed) rmSync(join(root, folder, path), { force: true })
    for (const path of written) {
      const [from, to] = [join(staged, 'files', path), join(root, folder, path)]
      if (!existsSync(from)) continue
      mkdirSync(dirname(to), { recursive: true })
      renameSync(from, to)
    }
  }
  rmSync(staged, { recursive: true, force: true })
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
