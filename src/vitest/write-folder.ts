import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

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
    rmSync(join(folder, path))
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
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(folder, path)).isFile())
}
