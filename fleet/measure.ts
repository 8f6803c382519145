// What a block costs beside its replicates, and what workers are worth: `npm run fleet:up`, then `npm run fleet:measure`. Prints
// a table; docs/guide/fleet.md says what came out.
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { EPOCH } from 'collapse-check'
import { BlockWorker } from '../src/workers/block-worker.ts'
import { engineOf } from '../src/workers/engine.ts'
import { loadClaim } from '../src/workers/load-claim.ts'
import { program } from './processes.ts'
import { QueueRunner } from './queue-runner.ts'
import { ADDRESS } from './redis.ts'

const ROOT = join(import.meta.dirname, '..')
const CLAIM = 'suresh-2025/theorem-3-bound'
const SMALL = 200
const LARGE = 24

const property = await loadClaim(join(ROOT, 'properties', `${CLAIM}.property.ts`))
const job = { property: CLAIM, epoch: EPOCH, purpose: 'hunt', params: property.examples[0] ?? {} }
const block = (i: number, count: number) => ({
  ...job,
  observes: 'boolean' as const,
  first: i * count,
  count,
})

// As many replicates as take half a second here.
const here = new BlockWorker(property)
await here.run(block(0, 10_000))
const { milliseconds } = await here.run(block(1, 10_000))
const count = Math.ceil((500 * 10_000) / milliseconds)

/** Seconds that so many blocks take, a dozen asked for at a time. */
async function seconds(runner: QueueRunner, blocks: number, replicates: number): Promise<number> {
  const { signal } = new AbortController()
  let next = 0
  const started = performance.now()
  const one = async () => {
    while (next < blocks) await runner.run(block(next++, replicates), signal)
  }
  await Promise.all(Array.from({ length: 12 }, one))
  return (performance.now() - started) / 1000
}

console.log(`${availableParallelism()} cores; a block of ${count} replicates`)
console.log('workers  blocks of 1 a second  ms a block  blocks of 0.5 s a second  efficiency')
let alone = 0
for (const workers of [1, 2, 4]) {
  const started = Array.from({ length: workers }, () => program('fleet/worker.ts', [], { FLEET: ADDRESS }))
  const runner = new QueueRunner(engineOf(ROOT))
  await Promise.all(started.map((each) => each.says('is at work')))
  await seconds(runner, 4 * workers, 1)
  const small = SMALL / (await seconds(runner, SMALL, 1))
  const large = LARGE / (await seconds(runner, LARGE, count))
  if (workers === 1) alone = large
  const efficiency = large / alone / Math.min(workers, availableParallelism())
  console.log(
    [workers, small.toFixed(0), (1000 / small).toFixed(2), large.toFixed(2), efficiency.toFixed(2)].join(
      '  ',
    ),
  )
  await runner.end()
  for (const each of started) await each.kill()
}
process.exit(0)
