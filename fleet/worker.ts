// A worker: runs blocks of the run that Redis tells of, until it is told to stop or killed. `npm run fleet:work` starts some.
import { hostname } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'bullmq'
import { BlockWorker } from '../src/workers/block-worker.ts'
import { type Engine, engineDifferences, engineOf } from '../src/workers/engine.ts'
import { loadClaim } from '../src/workers/load-claim.ts'
import { answerBytes, type Question } from './answer.ts'
import { queueName } from './queue-name.ts'
import { connect, KEYS } from './redis.ts'

const ROOT = join(import.meta.dirname, '..')
const NAME = `${hostname()}:${process.pid}`
/** A worker that has been silent for so long is taken for dead, in milliseconds. */
const LOCK = 5000
/** How long answers wait for a coordinator, in seconds. */
const EXPIRES = 3600

const redis = connect()
const own = engineOf(ROOT)
const claims = new Map<string, Promise<BlockWorker>>()

/** Refuses to work for a run of another engine, by name, where all can see it. */
async function refuseOthers(): Promise<void> {
  for (;;) {
    const said = await redis.get(KEYS.run)
    if (said !== null) {
      const differences = engineDifferences(own, JSON.parse(said) as Engine)
      if (differences.length === 0) return
      const words = `worker ${NAME} is refused: ${differences.join('; ')}`
      await redis.hset(KEYS.refused, NAME, words)
      process.stderr.write(`${words}\n`)
      process.exit(1)
    }
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

function claim(id: string): Promise<BlockWorker> {
  const known =
    claims.get(id) ??
    loadClaim(join(ROOT, 'properties', `${id}.property.ts`)).then((property) => new BlockWorker(property))
  claims.set(id, known)
  return known
}

await refuseOthers()
const worker = new Worker<Question>(
  queueName(own),
  async ({ id = '', data: { coordinator, ...job } }) => {
    const done = await (await claim(job.property)).run(job)
    const answers = KEYS.answers(coordinator)
    await redis
      .multi()
      .rpush(answers, answerBytes(id, done))
      .expire(answers, EXPIRES)
      .incr(KEYS.blocks)
      .exec()
  },
  {
    connection: connect() as never,
    lockDuration: LOCK,
    stalledInterval: LOCK / 2,
    maxStalledCount: 20,
    name: NAME,
  },
)
worker.on('error', () => {})
process.stdout.write(`worker ${NAME} is at work\n`)
setInterval(() => void refuseOthers(), 2000)
