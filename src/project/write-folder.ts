import { lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { MANIFEST, manifestText, readManifest } from './manifest.ts'

/** How a folder changes when a run writes its files there; all paths are sorted. */
export interface FolderChanges {
  /** Files that are missing or have another text. */
  readonly written: readonly string[]
  /** Files that an earlier run wrote and this one does not. */
  readonly removed: readonly string[]
  /** Those of `written` where something stands that no earlier run wrote, and that would be lost. */
  readonly foreign: readonly string[]
}

/**
 * Says what {@link writeFolder} would do.
 *
 * @throws ArgumentError if the folder's manifest is not one, or names a path that leads out of the folder
 */
export function folderChanges(folder: string, files: ReadonlyMap<string, string>): FolderChanges {
  const earlier = readManifest(folder)
  const written = [...files.keys()].filter((path) => !has(folder, path, files.get(path))).sort()
  return {
    written,
    removed: [...earlier].filter((path) => !files.has(path) && standing(folder, path) === 'file').sort(),
    foreign: written.filter((path) => {
      const found = standing(folder, path)
      return found !== 'nothing' && !(found === 'file' && earlier.has(path))
    }),
  }
}

/**
 * Writes the files of a run, by path and text, and removes those that the folder's manifest says an earlier run
 * wrote and this one does not. Nothing else in the folder is touched, nor is a file that already has its text.
 * What stands where a file is to be written is lost; {@link folderChanges} says whether it is a stranger's.
 *
 * @returns the paths that were written or removed, sorted; the manifest is one of them
 * @throws ArgumentError if the folder's manifest is not one, or names a path that leads out of the folder
 */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>): string[] {
  const { written, removed } = folderChanges(folder, files)
  const manifest = manifestText(files.keys())
  const named = has(folder, MANIFEST, manifest)
  // Named before they are written: what a run leaves behind that is stopped half-way is known to the next.
  if (!named) write(folder, MANIFEST, manifestText([...readManifest(folder), ...files.keys()]))
  for (const path of written) write(folder, path, files.get(path) ?? '')
  // Another run may have been faster, where two write their scratch pages at once.
  for (const path of removed) rmSync(join(folder, path), { force: true })
  if (!named) write(folder, MANIFEST, manifest)
  return [...written, ...removed, ...(named ? [] : [MANIFEST])].sort()
}

function write(folder: string, path: string, text: string): void {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

function has(folder: string, path: string, text: string | undefined): boolean {
  return standing(folder, path) === 'file' && readFileSync(join(folder, path), 'utf8') === text
}

/** What stands at a path in a folder. Links are not followed, as they may lead out of it. */
function standing(folder: string, path: string): 'nothing' | 'file' | 'folder' | 'other' {
  const above = posix.dirname(path)
  const parent = above === '.' ? 'folder' : standing(folder, above)
  if (parent !== 'folder') return parent === 'nothing' ? 'nothing' : 'other'
  const found = lstatSync(join(folder, path), { throwIfNoEntry: false })
  if (found === undefined) return 'nothing'
  return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other'
}
