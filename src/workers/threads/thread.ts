// What a thread runs. It loads a claim once, and answers for its blocks.
import type { BlockDone, BlockJob } from '../../trials/blocks/run-block.ts'
import { BlockWorker } from '../block-worker.ts'
import { loadClaim } from '../load-claim.ts'

/** A block, and the property file that it belongs to. */
export interface ThreadJob extends BlockJob {
  readonly file: string
}

const workers = new Map<string, Promise<BlockWorker>>()

// biome-ignore lint/style/noDefaultExport: a pool of threads calls it by that name
export default async function run({ file, ...job }: ThreadJob): Promise<BlockDone> {
  const known = workers.get(file) ?? loadClaim(file).then((property) => new BlockWorker(property))
  workers.set(file, known)
  return (await known).run(job)
}
