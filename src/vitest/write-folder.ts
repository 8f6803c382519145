import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/**
 * Makes a folder hold exactly these files, by path and text, leaving alone those that `keep` names. Files
 * that already have the text are not touched.
 *
 * @returns the paths that were written or removed, sorted
 */
export function writeFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
  keep: (path: string) => boolean,
): string[] {
  const changed: string[] = []
  for (const path of existing(folder)) {
    if (files.has(path) || keep(path)) continue
    // Another run may have been faster, where two write their scratch pages at once.
    rmSync(join(folder, path), { force: true })
    changed.push(path)
  }
  for (const [path, text] of files) {
    const file = join(folder, path)
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    changed.push(path)
  }
  return changed.sort()
}

function existing(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}
