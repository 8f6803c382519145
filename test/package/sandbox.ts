import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** What a command said, and whether it ended with 0. */
export interface Outcome {
  readonly green: boolean
  readonly code: number | null
  readonly output: string
}

/** A folder outside the repository. */
export class Sandbox {
  readonly path: string

  constructor(path = mkdtempSync(join(tmpdir(), 'collapse-check-package-'))) {
    this.path = path
  }

  /** A folder in it. */
  folder(name: string): Sandbox {
    mkdirSync(join(this.path, name), { recursive: true })
    return new Sandbox(join(this.path, name))
  }

  /** Runs a command here, without the variables of the run that this one is part of. */
  run(command: string, ...args: readonly string[]): Outcome {
    const environment = Object.entries(process.env).filter(
      ([name]) => !/^(VITEST|TIER|EPOCH|POINT|npm_|INIT_CWD|NODE_OPTIONS)/.test(name),
    )
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: this.path,
      env: { ...Object.fromEntries(environment), NO_COLOR: '1' },
      encoding: 'utf8',
    })
    return { green: status === 0, code: status, output: `${stdout}${stderr}` }
  }

  has(file: string): boolean {
    return existsSync(join(this.path, file))
  }

  read(file: string): string {
    return readFileSync(join(this.path, file), 'utf8')
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.path, file)), { recursive: true })
    writeFileSync(join(this.path, file), text)
  }

  copy(from: string): void {
    cpSync(from, this.path, { recursive: true })
  }

  /** Its files below a folder, by path and text, but for those named. */
  files(folder: string, ...but: readonly string[]): Map<string, string> {
    const paths = readdirSync(join(this.path, folder), { recursive: true, encoding: 'utf8' }).sort()
    const files = paths.filter(
      (path) => statSync(join(this.path, folder, path)).isFile() && !but.includes(path),
    )
    return new Map(files.map((path) => [path, this.read(join(folder, path))]))
  }

  /** The bytes of all its files below a folder. */
  bytes(folder: string): number {
    const paths = readdirSync(join(this.path, folder), { recursive: true, encoding: 'utf8' })
    const files = paths.map((path) => statSync(join(this.path, folder, path)))
    return files.filter((file) => file.isFile()).reduce((sum, { size }) => sum + size, 0)
  }

  removeFolder(name: string): void {
    rmSync(join(this.path, name), { recursive: true })
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true })
  }
}
