import { randomUUID } from 'node:crypto'
import { setMaxListeners } from 'node:events'
import { Queue } from 'bullmq'
import { canonicalJson, type Json } from '../src/random/canonical-json.ts'
import { sha256Hex } from '../src/random/sha256.ts'
import type { BlockRunner } from '../src/trials/blocks/in-blocks.ts'
import type { BlockDone, BlockJob } from '../src/trials/blocks/run-block.ts'
import type { Engine } from '../src/workers/engine.ts'
import { type Question, readAnswer } from './answer.ts'
import { queueName } from './queue-name.ts'
import { connect, KEYS } from './redis.ts'

/** How often blocks that nobody has answered for are looked after, in milliseconds. */
const LOOK_AFTER = 1000
/** A worker that dies takes a block with it; one that kills so many is a dead letter. */
const ATTEMPTS = 3

interface Waiting {
  readonly question: Question
  readonly answered: (done: BlockDone) => void
  readonly dead: (error: Error) => void
}

/**
 * Runs blocks on whatever workers of the same engine there are, by way of Redis, which may lose all that it has at any time:
 * what was lost is asked again, and of two answers to one question the second is nobody's.
 */
export class QueueRunner implements BlockRunner {
  readonly #engine: Engine
  readonly #coordinator = randomUUID()
  readonly #redis = connect()
  readonly #answers = connect()
  readonly #queue: Queue
  readonly #waiting = new Map<string, Waiting>()
  readonly #timer: NodeJS.Timeout
  #ended = false
  width = 2

  constructor(engine: Engine) {
    this.#engine = engine
    this.#queue = new Queue(queueName(engine), { connection: connect() as never })
    this.#queue.on('error', () => {})
    this.#timer = setInterval(() => void this.#lookAfter().catch(() => {}), LOOK_AFTER)
    void this.#announce().catch(() => {})
    void this.#listen()
  }

  async run(job: BlockJob, signal: AbortSignal): Promise<BlockDone> {
    const question = { ...job, coordinator: this.#coordinator }
    const id = sha256Hex(canonicalJson(question as unknown as Json)).slice(0, 32)
    const answer = new Promise<BlockDone>((answered, dead) => {
      this.#waiting.set(id, { question, answered, dead })
    })
    const forget = () => {
      if (this.#waiting.delete(id)) this.#queue.remove(id).catch(() => {})
    }
    // Every block on its way listens, and a large fleet has many.
    setMaxListeners(0, signal)
    signal.addEventListener('abort', forget, { once: true })
    await this.#ask(id, question)
    return answer.finally(() => signal.removeEventListener('abort', forget))
  }

  async end(): Promise<void> {
    this.#ended = true
    clearInterval(this.#timer)
    await this.#queue.close()
    this.#redis.disconnect()
    this.#answers.disconnect()
  }

  #announce(): Promise<unknown> {
    return this.#redis.set(KEYS.run, JSON.stringify(this.#engine))
  }

  #ask(id: string, question: Question): Promise<unknown> {
    const options = { jobId: id, attempts: ATTEMPTS, removeOnComplete: true }
    return this.#queue.add('block', question, options)
  }

  async #listen(): Promise<void> {
    while (!this.#ended) {
      try {
        const found = await this.#answers.blpopBuffer(KEYS.answers(this.#coordinator), 1)
        if (found === null) continue
        const { id, done } = readAnswer(found[1] as Buffer)
        this.#waiting.get(id)?.answered(done)
        this.#waiting.delete(id)
      } catch {
        // Redis is away: what it has lost is looked after.
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    }
  }

  async #lookAfter(): Promise<void> {
    await this.#announce()
    this.width = Math.max(2, await this.#queue.getWorkersCount())
    for (const [id, { question, dead }] of [...this.#waiting]) {
      const state = await this.#queue.getJobState(id)
      if (state === 'failed') {
        const reason = (await this.#queue.getJob(id))?.failedReason ?? 'nobody says why'
        this.#waiting.delete(id)
        const { property, purpose, first, count } = question
        dead(
          new Error(
            `dead letter: ${property}, ${purpose}, replicates ${first} to ${first + count - 1}: ${reason}`,
          ),
        )
      } else if (state === 'unknown' && this.#waiting.has(id)) await this.#ask(id, question)
    }
  }
}
