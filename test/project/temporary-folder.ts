import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A folder of its own for a test. */
export class TemporaryFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'collapse-check-'))

  /** Writes files, by path and text. */
  put(files: { readonly [path: string]: string }): void {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.path, path)), { recursive: true })
      writeFileSync(join(this.path, path), text)
    }
  }

  /** Its files, by path and text. */
  files(): { readonly [path: string]: string } {
    const entries = readdirSync(this.path, { recursive: true, withFileTypes: true })
    const paths = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
    return Object.fromEntries(
      paths.map((path) => [
        path.slice(this.path.length + 1).replaceAll('\\', '/'),
        readFileSync(path, 'utf8'),
      ]),
    )
  }

  remove(): void {
    rmSync(this.path, { recursive: true })
  }
}
