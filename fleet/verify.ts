// Puts claims to the test on a fleet: `npm run fleet:verify -- <ids…>`, with the variables of any run, such as RESOLUTION.
// vitest judges; this says how the fleet is doing.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { Queue } from 'bullmq'
import { engineOf } from '../src/workers/engine.ts'
import { queueName } from './queue-name.ts'
import { connect, KEYS } from './redis.ts'

const ROOT = join(import.meta.dirname, '..')
const EVERY = 5000

const redis = connect()
const engine = engineOf(ROOT)
const queue = new Queue(queueName(engine), { connection: connect() as never })
queue.on('error', () => {})
await redis.del(KEYS.refused)
await redis.set(KEYS.run, JSON.stringify(engine))

let before = Number((await redis.get(KEYS.blocks)) ?? 0)
const known = new Set<string>()

/** How the fleet is doing: workers, blocks, what died, who was refused. */
async function report(): Promise<void> {
  const blocks = Number((await redis.get(KEYS.blocks)) ?? 0)
  const [workers, waiting, dead] = [
    await queue.getWorkersCount(),
    await queue.getWaitingCount(),
    await queue.getFailedCount(),
  ]
  const speed = ((1000 * (blocks - before)) / EVERY).toFixed(1)
  before = blocks
  process.stderr.write(
    `fleet: ${workers} workers, ${speed} blocks a second, ${waiting} waiting, ${dead} dead letters\n`,
  )
  for (const { id = '', failedReason } of await queue.getFailed()) {
    if (!known.has(id)) process.stderr.write(`fleet: dead letter ${id}: ${failedReason}\n`)
    known.add(id)
  }
  for (const [name, words] of Object.entries(await redis.hgetall(KEYS.refused))) {
    if (!known.has(name)) process.stderr.write(`fleet: ${words}\n`)
    known.add(name)
  }
}

const timer = setInterval(() => void report().catch(() => {}), EVERY)
const files = process.argv.slice(2).map((id) => (id.startsWith('-') ? id : `properties/${id}.property.ts`))
const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs')
const run = spawn(process.execPath, [vitest, 'run', '--config', 'fleet/vitest.config.ts', ...files], {
  cwd: ROOT,
  stdio: 'inherit',
})
run.on('exit', (code) => {
  clearInterval(timer)
  process.exit(code ?? 1)
})
