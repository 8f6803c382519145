// Starts workers on this machine, one a core unless said otherwise: `npm run fleet:work -- 4`. FLEET says where Redis is.
import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'

const [said = String(availableParallelism())] = process.argv.slice(2)
if (!/^[1-9]\d*$/.test(said)) {
  console.error(`workers is ${said}; allowed: how many, as in npm run fleet:work -- 4`)
  process.exit(2)
}
const file = join(import.meta.dirname, 'worker.ts')
for (let i = 0; i < Number(said); i++) {
  const worker = fork(file, { execArgv: process.execArgv })
  worker.on('exit', (code) => {
    if (code !== 0) process.exitCode = 1
  })
}
