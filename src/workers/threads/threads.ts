import { Tinypool } from 'tinypool'
import type { BlockRunner } from '../../trials/blocks/in-blocks.ts'
import type { BlockDone } from '../../trials/blocks/run-block.ts'
import type { ThreadJob } from './thread.ts'
import { threadArguments } from './thread-arguments.ts'

/** Beside this file, in the sources and in what is built of them alike. */
const THREAD = new URL(`./thread${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url).href

/** Threads that run blocks of one property: started when the first block comes, ended by {@link end}. */
export class Threads implements BlockRunner {
  readonly width: number
  readonly #file: string
  #started: { readonly pool: Tinypool; readonly broken: Promise<never> } | undefined

  /** @param file the property file, which each thread loads */
  constructor(file: string, width: number) {
    this.#file = file
    this.width = width
  }

  run(job: Parameters<BlockRunner['run']>[0]): Promise<BlockDone> {
    const { pool, broken } = this.#start()
    return Promise.race([pool.run({ ...job, file: this.#file } satisfies ThreadJob), broken])
  }

  /** Ends the threads, whatever they are at. */
  async end(): Promise<void> {
    await this.#started?.pool.destroy()
  }

  #start() {
    if (this.#started !== undefined) return this.#started
    const { width } = this
    const execArgv = threadArguments()
    const pool = new Tinypool({ filename: THREAD, minThreads: width, maxThreads: width, execArgv })
    // A thread that cannot start has no block to say it of.
    const broken = new Promise<never>((_, reject) => void pool.on('error', reject))
    broken.catch(() => {})
    this.#started = { pool, broken }
    return this.#started
  }
}
