import { type Block, type ChainPlan, chainBlock, LANES } from '../../engine/block.ts'
import { instance } from '../../engine/instance.ts'
import type { Parameters } from '../../families/parameters.ts'
import type { Stream } from '../../random/stream.ts'
import type { Asked } from './asked.ts'
import type { KnownPlan } from './known-plan.ts'

/** The most groups of a block: what is computed in vain when the last replicate is taken. */
const MOST_GROUPS = 16
/** The most numbers that the models of a block's generations may be, so that memory stays small and progress shows. */
const MOST_NUMBERS = 400_000

/** Replicates of one key in one plan, in the order of their index: computed in blocks, each twice as large as the last. */
export class Series {
  readonly #words: Uint32Array
  readonly #truth: Parameters
  readonly #generations: number
  readonly #every: boolean
  readonly #planOf: KnownPlan
  #plan: ChainPlan | undefined
  #block: Block | undefined
  #groups = 0
  #last: number | undefined
  /** The reference is running the first replicate of the block. */
  #isCompared = true

  constructor(words: Uint32Array, { truth, generations, visit }: Asked, plan: KnownPlan) {
    this.#words = words
    this.#truth = truth.slice()
    this.#generations = generations
    this.#every = visit !== undefined
    this.#planOf = plan
  }

  /** Whether a run belongs here. */
  holds(words: Uint32Array, { truth, generations, visit }: Asked): boolean {
    if (this.#words !== words || this.#generations !== generations) return false
    if (this.#every !== (visit !== undefined)) return false
    for (let i = 0; i < truth.length; i++) if (this.#truth[i] !== truth[i]) return false
    return true
  }

  /** Hands out a replicate that has been computed, or computes the next block; false where the reference is to run it. */
  handOut(replicate: number, asked: Asked, theta: Parameters): boolean {
    const isNext = this.#last !== undefined && replicate === this.#last + 1
    this.#last = replicate
    this.#isCompared = true
    if (!this.#has(replicate)) {
      this.#block = isNext ? this.#compute(replicate) : undefined
      if (!this.#isCompared) return false
    }
    return this.#has(replicate) && this.#take(replicate - this.#block!.first, asked, theta)
  }

  /** Whether the reference has just run a replicate of the block, and to another end. */
  differs(stream: Stream, theta: Parameters): boolean {
    const block = this.#block
    if (this.#isCompared || block === undefined) return false
    this.#isCompared = true
    const from = this.#every ? (this.#generations - 1) * theta.length : 0
    const [a, b, c, d] = block.ended
    return !stream.isAt(a!, b!, c!, d!) || theta.some((value, i) => !Object.is(value, block.models[from + i]))
  }

  #has(replicate: number): boolean {
    const block = this.#block
    return block !== undefined && replicate >= block.first && replicate < block.first + block.count
  }

  #compute(first: number): Block | undefined {
    const engine = instance()
    const groups = Math.min(MOST_GROUPS, 2 * this.#groups || 1, this.#affordable())
    if (engine === undefined || groups < 1 || first + LANES * groups > 4_294_967_296) return undefined
    this.#plan ??= this.#planOf(this.#truth, this.#generations)
    if (this.#plan === undefined) return undefined
    this.#isCompared = groups <= this.#groups
    this.#groups = groups
    return chainBlock(engine, this.#words, this.#plan, { first, groups, every: this.#every })
  }

  /** How many groups stay below the most numbers. */
  #affordable(): number {
    return Math.floor(MOST_NUMBERS / (LANES * this.#truth.length * this.#generations))
  }

  #take(row: number, { stream, visit }: Asked, theta: Parameters): boolean {
    const { models, begun, ended, refused } = this.#block!
    const at = 4 * row
    if (refused[row] !== 0 || !stream.isAt(begun[at]!, begun[at + 1]!, begun[at + 2]!, begun[at + 3]!))
      return false
    const generations = this.#every ? this.#generations : 1
    for (let t = 0; t < generations; t++) {
      const from = (row * generations + t) * theta.length
      for (let i = 0; i < theta.length; i++) theta[i] = models[from + i]!
      visit?.(t + 1, theta)
    }
    stream.restart(ended[at]!, ended[at + 1]!, ended[at + 2]!, ended[at + 3]!)
    return true
  }
}
