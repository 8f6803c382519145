import { availableParallelism } from 'node:os'
import { Tinypool } from 'tinypool'
import { threadArguments } from '../src/workers/threads/thread-arguments.ts'
import type { Kernel } from './measure.ts'

const REPLICATES = 40_000
const THREAD = new URL('workers-thread.ts', import.meta.url).href

/** Powers of two up to the cores, and two where there is one. */
export const WORKERS = [1, 2, 4, 8, 16, 32, 64].filter(
  (workers) => workers <= Math.max(2, availableParallelism()),
)

const pools: Tinypool[] = []

/** As many replicates in as many threads, each an equal part; the threads are there before the first is timed. */
export function inWorkers(workers: number): Pick<Kernel, 'operations' | 'run'> {
  const execArgv = threadArguments()
  const pool = new Tinypool({ filename: THREAD, minThreads: workers, maxThreads: workers, execArgv })
  pools.push(pool)
  const count = REPLICATES / workers
  return {
    operations: 1,
    async run() {
      await Promise.all(
        Array.from({ length: workers }, (_, i) => pool.run({ first: Math.floor(i * count), count })),
      )
    },
  }
}

export const endWorkers = async (): Promise<void> => {
  await Promise.all(pools.map((pool) => pool.destroy()))
}
