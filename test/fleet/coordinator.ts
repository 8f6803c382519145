// Judges a claim at the quick tier with blocks that a fleet runs, in a journal in the folder that it is given, and prints the
// hash of the record. Started by the path, for it is killed.
import { EPOCH, investigate } from 'collapse-check'
import { QueueRunner } from '../../fleet/queue-runner.ts'
import { inBlocks } from '../../src/trials/blocks/in-blocks.ts'
import { sealRecord } from '../../src/trials/records/seal-record.ts'
import { engineOf } from '../../src/workers/engine.ts'
import { Journal } from '../../src/workers/journal/journal.ts'
import { keptJudge } from '../../src/workers/journal/kept-judge.ts'
import { ROOT } from '../imports.ts'
import { loadClaim } from '../load-claims.ts'

const [folder = '', id = '', most = '', resolution = ''] = process.argv.slice(2)
const runner = new QueueRunner(engineOf(ROOT))
const journal = new Journal(folder, { id, epoch: EPOCH, resolution: Number(resolution), specHash: 'fleet' })
const judge = keptJudge(journal, (kept) =>
  inBlocks(runner, { head: 0, period: 1e9, most: Number(most) }, kept),
)
const options = { epoch: EPOCH, tier: 'quick' as const, resolution: Number(resolution), judge }
process.stdout.write(sealRecord(await investigate(id, await loadClaim(id), options)).hash)
await runner.end()
process.exit(0)
