import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')

/** What a command came to. */
export interface Outcome {
  readonly green: boolean
  readonly output: string
}

/** A project of its own in a temporary folder, with this repository's core and the files given. */
export class Project {
  readonly folder = mkdtempSync(join(tmpdir(), 'collapse-check-'))

  constructor(files: { readonly [path: string]: string }) {
    for (const name of [
      'src',
      'vitest.config.ts',
      'vitest.verify.config.ts',
      'vitest.flow.config.ts',
      'package.json',
      'tsconfig.json',
    ]) {
      cpSync(join(ROOT, name), join(this.folder, name), { recursive: true })
    }
    symlinkSync(join(ROOT, 'node_modules'), join(this.folder, 'node_modules'))
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true })
      writeFileSync(join(this.folder, path), text)
    }
  }

  /** A copy of this repository with all its theorems and properties. */
  static ofRepository(): Project {
    const project = new Project({})
    for (const name of ['theorems', 'properties']) {
      cpSync(join(ROOT, name), join(project.folder, name), { recursive: true })
    }
    return project
  }

  /** Runs vitest here with these arguments and variables; returns its output and whether it was green. */
  vitest(args: readonly string[], variables: NodeJS.ProcessEnv = {}): Outcome {
    return this.#run([join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', ...args], variables)
  }

  /** Runs a file here without vitest; returns its output and whether it was green. */
  node(file: string): Outcome {
    return this.#run(['--conditions', 'collapse-check-source', '--import', 'tsx', file])
  }

  #run(args: readonly string[], variables: NodeJS.ProcessEnv = {}): Outcome {
    const environment = Object.entries(process.env).filter(
      ([name]) => !/^(VITEST|TIER|EPOCH|POINT)/.test(name),
    )
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: this.folder,
      env: { ...Object.fromEntries(environment), NO_COLOR: '1', ...variables },
      encoding: 'utf8',
    })
    return { green: status === 0, output: stdout + stderr }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true })
  }
}
