import { paramsOf } from '../../claims/params.ts'
import type { Block } from './block.ts'
import type { BlockDone, BlockJob } from './run-block.ts'
import type { Sought } from './source.ts'

/** Cuts the replicates of a point into blocks that take equally long, around those that are there already. */
export class BlockPlan<Point extends object> {
  readonly #sought: Sought<Point>
  readonly #known: ReadonlyMap<number, Block>
  readonly #most: number
  #next: number
  #count = 1
  #milliseconds = 0

  /** @param most how many replicates a block has at most */
  constructor(sought: Sought<Point>, most: number, known: readonly Block[]) {
    this.#sought = sought
    this.#known = new Map(known.map((block) => [block.first, block]))
    this.#most = most
    this.#next = sought.from
  }

  /** Whether the budget leaves another block. */
  get isOver(): boolean {
    return this.#next >= this.#sought.test.budget
  }

  /** The next block, if it is there already. */
  known(): BlockDone | undefined {
    const block = this.#known.get(this.#next)
    if (block === undefined) return undefined
    this.#next += block.count
    return { block, milliseconds: 0 }
  }

  /** The next block, which is not: one that takes about so many milliseconds, at most four times the last. */
  job(period: number): BlockJob {
    const { trial, point, observes, test } = this.#sought
    const first = this.#next
    const fits =
      this.#milliseconds > 0 ? (this.#count * period) / this.#milliseconds : Number.POSITIVE_INFINITY
    const gap = Math.min(test.budget, ...[...this.#known.keys()].filter((each) => each > first)) - first
    const count = Math.max(1, Math.floor(Math.min(fits, 4 * this.#count, this.#most, gap)))
    this.#next = first + count
    const { property, epoch, purpose } = trial
    return { property, epoch, purpose, params: paramsOf(point), observes, first, count }
  }

  /** How long a block took. */
  learn({ block, milliseconds }: BlockDone): void {
    if (milliseconds === 0) return
    this.#count = Math.max(1, block.count)
    this.#milliseconds = milliseconds
  }
}
