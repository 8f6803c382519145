import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')

/** What a process has said, and what it ended with. */
export interface Said {
  readonly output: string
  readonly code: number | null
}

/** A process that can be killed at any moment. */
export class Killable {
  readonly #child: ChildProcess
  readonly ended: Promise<Said>
  #output = ''

  constructor(command: string, args: readonly string[], env: NodeJS.ProcessEnv) {
    this.#child = spawn(command, args, { cwd: ROOT, env: { ...process.env, ...env } })
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.on('data', (text: Buffer) => {
        this.#output += text.toString()
      })
    }
    this.ended = new Promise((resolve) => {
      this.#child.on('exit', (code) => resolve({ output: this.#output, code }))
    })
  }

  get output(): string {
    return this.#output
  }

  /** Kills it with −9. */
  kill(): Promise<Said> {
    this.#child.kill('SIGKILL')
    return this.ended
  }

  /** Waits until it has said something. @throws Error if it ends before */
  async says(text: string): Promise<void> {
    let over = false
    void this.ended.then(() => {
      over = true
    })
    while (!this.#output.includes(text)) {
      if (over) throw new Error(`ended before it said '${text}':\n${this.#output}`)
      await sleep(20)
    }
  }
}

/** A program of this repository, started by the path as npm scripts do. */
export function program(
  file: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  more: readonly string[] = [],
) {
  const node = ['--import', 'tsx', '-C', 'collapse-check-source', ...more, join(ROOT, file), ...args]
  return new Killable(process.execPath, node, env)
}

export const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
