import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { Answer, Task } from './worker.ts'

/** A defect after which no test ends for so long is noticed: everybody sees a run that hangs. */
const PATIENCE_MS = 60_000

/** Judges one mutant after the other in a process that is kept, and started anew only after a mutant that hangs. */
export class Judge {
  #worker: ChildProcess | undefined

  /** What noticed the mutant, or undefined if nothing did. */
  judge(task: Task): Promise<string | undefined> {
    const worker =
      this.#worker ?? fork(join(import.meta.dirname, 'worker.ts'), { execArgv: process.execArgv })
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
