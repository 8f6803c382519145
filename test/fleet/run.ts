// A fleet on this machine, whose workers, Redis and coordinator are killed with −9 while it judges a claim: `npm run fleet:test`;
// with a hundred workers more, and Redis after every tenth of them: `npm run fleet:test -- 100`.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EPOCH, investigate } from 'collapse-check'
import { Killable, program, sleep } from '../../fleet/processes.ts'
import { sealRecord } from '../../src/trials/records/seal-record.ts'
import { engineOf } from '../../src/workers/engine.ts'
import { ROOT } from '../imports.ts'
import { loadClaim } from '../load-claims.ts'

const CLAIM = 'suresh-2025/theorem-2-bounds'
const RESOLUTION = 3
const MORE = Number(process.argv[2] ?? 0)
if (!Number.isInteger(MORE) || MORE < 0)
  throw new Error(`How many workers more are killed is ${process.argv[2]}; allowed: a whole number`)
/** The largest blocks: the smaller they are, the longer the run lasts. */
const MOST = Math.ceil(500 / (1 + MORE / 4))

const port = await new Promise<number>((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const address = server.address()
    server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0))
  })
})
const folder = mkdtempSync(join(tmpdir(), 'collapse-check-fleet-'))
const env = { FLEET: `redis://127.0.0.1:${port}` }
const failures: string[] = []
let passed = 0

function check(what: string, holds: boolean, shown = ''): void {
  if (holds) passed++
  else failures.push(what)
  console.log(`${holds ? '✓' : '✗'} ${what}${holds ? '' : `\n${shown}`}`)
}

const asked = (question: string) =>
  spawnSync('redis-cli', ['-p', String(port), ...question.split(' ')], { encoding: 'utf8' }).stdout.trim()
async function redis(): Promise<Killable> {
  const options = ['--port', String(port), '--dir', folder, '--appendonly', 'yes', '--save', '']
  const started = new Killable('redis-server', options, {})
  while (asked('PING') !== 'PONG') await sleep(50)
  return started
}
const worker = () => program('fleet/worker.ts', [], env)
const coordinator = (journal: string, id = CLAIM) =>
  program('test/fleet/coordinator.ts', [join(folder, journal), id, String(MOST), String(RESOLUTION)], env)
/** Waits until so many blocks more have been run. */
async function blocks(more: number): Promise<void> {
  const until = Number(asked('GET collapse-check:blocks')) + more
  while (Number(asked('GET collapse-check:blocks')) < until) await sleep(20)
}

const claim = await loadClaim(CLAIM)
const record = sealRecord(
  await investigate(CLAIM, claim, { epoch: EPOCH, tier: 'quick', resolution: RESOLUTION }),
)

let server = await redis()
const workers = [worker(), worker()]
let run = coordinator('first')
await Promise.all(workers.map((each) => each.says('is at work')))
await blocks(20)
check('a worker is killed while it works', (await workers.shift()?.kill())?.code === null)
await blocks(20)
check('Redis is killed while it is asked', (await server.kill()).code === null)
await sleep(300)
server = await redis()
await blocks(20)
check('the coordinator is killed while it judges', (await run.kill()).code === null, run.output)
run = coordinator('first')
workers.push(worker())
await blocks(20)
await workers.shift()?.kill()
let killed = 0
while (killed < MORE && (await Promise.race([run.ended.then(() => false), blocks(5).then(() => true)]))) {
  workers.push(worker())
  await workers.shift()?.kill()
  killed++
  if (killed % 10 > 0) continue
  await server.kill()
  server = await redis()
}
if (MORE > 0)
  check(`${MORE} workers more are killed, and Redis after every tenth`, killed === MORE, `${killed} are`)
const whole = await run.ended
check('the record is the one that a run without a fleet has', whole.output === record.hash, whole.output)

const again = await coordinator('first').ended
check('a journal that is whole needs no fleet', again.output === record.hash, again.output)

// Another answer of its arithmetic: the last bit of one exponential.
const other = 'data:text/javascript,const{exp}=Math;Math.exp=(x)=>x===0.5?exp(x)*(1+2**-52):exp(x)'
const refused = await program('fleet/worker.ts', [], env, ['--import', other]).ended
const names = /^worker \S+ is refused: its arithmetic is [0-9a-f]{64}, that of the run [0-9a-f]{64}$/m
check(
  'a worker with other arithmetic is refused by name',
  refused.code === 1 && names.test(refused.output),
  refused.output,
)
check('and Redis says so to all', names.test(asked('HVALS collapse-check:refused')))

process.env.FLEET = env.FLEET
const { QueueRunner } = await import('../../fleet/queue-runner.ts')
const runner = new QueueRunner(engineOf(ROOT))
const unknown = {
  property: 'no-paper/no-claim',
  epoch: EPOCH,
  purpose: 'hunt',
  params: {},
  observes: 'boolean' as const,
  first: 0,
  count: 1,
}
const letter = await runner.run(unknown, new AbortController().signal).catch((error: Error) => error.message)
const dead = /^dead letter: no-paper\/no-claim, hunt, replicates 0 to 0: .*no-claim\.property\.ts/
check('a block that no worker can run is a dead letter', dead.test(String(letter)), String(letter))
await runner.end()

for (const each of workers) await each.kill()
await server.kill()
rmSync(folder, { recursive: true })
if (failures.length > 0) {
  console.log(`${failures.length} of ${passed + failures.length} checks of the fleet failed.`)
  process.exit(1)
}
console.log(`All ${passed} checks of the fleet passed.`)
process.exit(0)
