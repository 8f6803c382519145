import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { Answer, Task } from './test-worker.ts'

/** A defect after which no test and no point of a property ends for so long is noticed: everybody sees a run that hangs. */
const PATIENCE_MS = 60_000

/** Modules that were loaded once are never let go. */
const MOST_IN_ONE = 100

/** Judges one mutant after the other in a process that is kept, and started anew only after a mutant that hangs. */
export class Judge {
  readonly #file: string
  #worker: ChildProcess | undefined
  #judged = 0

  /** @param file what the process runs, in this folder */
  constructor(file: string) {
    this.#file = file
  }

  /** What noticed the mutant, or undefined if nothing did. */
  judge(task: Task): Promise<string | undefined> {
    if (task.tests.length === 0) return Promise.resolve(undefined)
    if (this.#judged++ % MOST_IN_ONE === 0) this.close()
    const worker = this.#worker ?? fork(join(import.meta.dirname, this.#file), { execArgv: process.execArgv })
    return new Promise((resolve) => {
      // Nothing is asked of a process before it says that it is there: a slow start is no defect.
      let patience: NodeJS.Timeout | undefined
      const end = (noticedBy: string | undefined) => {
        clearTimeout(patience)
        worker.removeAllListeners()
        resolve(noticedBy)
      }
      const give = () => {
        patience = setTimeout(() => giveUp('it never ends'), PATIENCE_MS)
        worker.send(task)
      }
      const giveUp = (why: string) => {
        this.close()
        end(why)
      }
      worker.on('exit', () => giveUp('the process ends'))
      worker.on('message', (answer: Answer) => {
        if (answer === 'ready') give()
        else if (answer === 'alive') patience?.refresh()
        else end(answer.noticedBy)
      })
      if (worker === this.#worker) give()
      this.#worker = worker
    })
  }

  close(): void {
    this.#worker?.kill('SIGKILL')
    this.#worker = undefined
  }
}
