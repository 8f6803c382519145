import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ArgumentError } from '../validation/argument-error.ts'

/** The file that names the other files of its folder which a run wrote. */
export const MANIFEST = '.collapse-check-manifest.json'

/** A manifest of these files: sorted, one a line. */
export function manifestText(paths: Iterable<string>): string {
  return `${JSON.stringify({ files: [...new Set(paths)].sort() }, null, 2)}\n`
}

/**
 * The files that the manifest of a folder names, as paths in that folder with `/` between their parts; none if
 * there is no manifest.
 *
 * @throws ArgumentError if it is not a manifest, or names a path that leads out of the folder
 */
export function readManifest(folder: string): ReadonlySet<string> {
  const file = join(folder, MANIFEST)
  if (!existsSync(file)) return new Set()
  const text = readFileSync(file, 'utf8')
  const paths = parse(text)
  if (paths === undefined) throw new ArgumentError(file, text, '{"files":[…]}, as a run writes it')
  for (const [i, path] of paths.entries()) {
    if (isInside(path)) continue
    throw new ArgumentError(
      `${file}: files[${i}]`,
      path,
      "a file's path in this folder, such as demo/coin.md",
    )
  }
  return new Set(paths as string[])
}

function parse(text: string): unknown[] | undefined {
  try {
    const { files } = JSON.parse(text)
    return Array.isArray(files) ? files : undefined
  } catch {
    return undefined
  }
}

/** Whether a path stays in its folder on every system: names with `/` between them, none of which leads up. */
function isInside(path: unknown): path is string {
  return (
    typeof path === 'string' &&
    !/[\\:\0]/.test(path) &&
    path.split('/').every((name) => name !== '' && name !== '.' && name !== '..')
  )
}
