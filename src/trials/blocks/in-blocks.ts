import { outcomesOf } from './block.ts'
import { BlockPlan } from './block-plan.ts'
import { here } from './here.ts'
import type { KeptBlocks } from './keeping.ts'
import { type BlockDone, type BlockJob, BlockRuns } from './run-block.ts'
import { type Sought, type Source, wantsMore } from './source.ts'

/** Whoever runs blocks: threads, or machines. */
export interface BlockRunner {
  /** How many blocks are worked on at once. */
  readonly width: number
  /** @param signal ends when the block is not wanted any more */
  run(job: BlockJob, signal: AbortSignal): Promise<BlockDone>
}

/** How the replicates of a point are cut into blocks. No number depends on it. */
export interface Cut {
  /** How long replicates run here before a block is sent anywhere, in milliseconds: most points are decided by then. */
  readonly head: number
  /** How long a block is to take, in milliseconds. */
  readonly period: number
  /** How many replicates a block has at most. */
  readonly most: number
}

/** How often a long judgement says how far it is, in milliseconds. */
const PAUSE = 250

/**
 * A source whose replicates run elsewhere, in blocks that come in as they are done and are observed in the order of their
 * index. Blocks that are kept are not run again, and those that come in are kept at once. What has no chance runs here.
 */
export function inBlocks(runner: BlockRunner, { head, period, most }: Cut, kept?: KeptBlocks): Source {
  return async (sought) => {
    if (!sought.random) return here(sought)
    const { trial, point, test } = sought
    const plan = new BlockPlan(sought, most, kept?.blocks ?? [])
    const take = intake(sought, plan)
    const runs = new BlockRuns(trial, point)
    const end = performance.now() + head
    while (wantsMore(test) && performance.now() < end) {
      await take(plan.known() ?? (await runs.run(plan.job(head / 8))))
    }
    const stop = new AbortController()
    const send = async (): Promise<BlockDone> => {
      const known = plan.known()
      if (known !== undefined) return known
      const done = await runner.run(plan.job(period), stop.signal)
      if (done.failure === undefined) kept?.add(done.block)
      return done
    }
    const sent: Promise<BlockDone>[] = []
    try {
      while (wantsMore(test)) {
        while (sent.length <= runner.width && !plan.isOver) {
          const coming = send()
          // An error is heard of where the block is waited for; that of a block that nobody waits for is nobody's.
          coming.catch(() => {})
          sent.push(coming)
        }
        await take(await (sent.shift() as Promise<BlockDone>))
      }
    } finally {
      stop.abort()
    }
  }
}

/** Takes in what became of blocks, in their order, and says now and then how far the point is. */
function intake<Point extends object>(sought: Sought<Point>, plan: BlockPlan<Point>) {
  const { test, observe, drew, pause, failed } = sought
  let paused = performance.now()
  return async (done: BlockDone): Promise<void> => {
    plan.learn(done)
    const { block, failure } = done
    let index = block.first
    for (const outcome of outcomesOf(block)) {
      if (!wantsMore(test)) return
      try {
        observe(outcome)
      } catch (error) {
        throw failed(index, error)
      }
      if (index++ === 0 && block.drew) drew()
    }
    if (failure !== undefined && wantsMore(test)) throw failed(index, new Error(failure))
    if (performance.now() - paused < PAUSE) return
    await pause()
    paused = performance.now()
  }
}
