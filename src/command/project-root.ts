import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the package that this command comes with. */
export const PACKAGE_ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The project that a folder is in: the nearest one above with a package.json; the folder itself if there is none. */
export function projectRoot(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, 'package.json'))) return at
    if (at === dirname(at)) return folder
  }
}
