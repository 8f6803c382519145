// Judges every claim at the quick tier under other epochs, and looks for a design at more points of its domain, in
// processes that are kept; says what went wrong where.
// `npm run epochs -- 50` takes fifty epochs, `npm run epochs -- 1 <word>` one whose name is made from the word; ids after
// the word leave all other claims out.
import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { ids } from '../load-claims.ts'
import type { Answer, Task } from './worker.ts'

const [count = '1', word = 'epoch', ...only] = process.argv.slice(2)
if (!/^[1-9]\d*$/.test(count)) {
  console.error(`epochs is ${count}; allowed: how many, as in npm run epochs -- 50`)
  process.exit(2)
}
const epochs = Array.from({ length: Number(count) }, (_, i) => `${word}-${i + 1}`)
const claims = only.length === 0 ? ids() : ids().filter((id) => only.includes(id))
const tasks: Task[] = epochs.flatMap((epoch) => claims.map((id) => ({ id, epoch })))
const problems: Answer[] = []
const left = new Map(epochs.map((epoch) => [epoch, claims.length]))
let next = 0

function take(answer: Answer): void {
  if (answer.problem !== undefined) {
    problems.push(answer)
    console.log(`✗ ${answer.id} at epoch ${answer.epoch}\n${answer.problem}`)
  }
  const open = (left.get(answer.epoch) ?? 0) - 1
  left.set(answer.epoch, open)
  if (open > 0) return
  const red = problems.filter(({ epoch }) => epoch === answer.epoch).length
  console.log(`epoch ${answer.epoch}: ${claims.length - red} of ${claims.length} claims came out as expected`)
}

function work(): Promise<void> {
  const worker = fork(join(import.meta.dirname, 'worker.ts'), { execArgv: process.execArgv })
  return new Promise((resolve, reject) => {
    const give = () => {
      const task = tasks[next++]
      if (task === undefined) worker.disconnect()
      else worker.send(task)
    }
    worker.on('message', (answer: Answer) => {
      take(answer)
      give()
    })
    worker.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`a worker ended with code ${code}`)),
    )
    give()
  })
}

await Promise.all(Array.from({ length: availableParallelism() }, work))
if (problems.length > 0) {
  console.log(`${problems.length} of ${tasks.length} claims and epochs went wrong.`)
  process.exitCode = 1
} else {
  console.log(`All ${tasks.length} claims came out as expected under ${epochs.length} other epochs.`)
}
