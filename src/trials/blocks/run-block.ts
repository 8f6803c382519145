import type { Criterion } from '../../claims/criterion.ts'
import { checkOutcome } from '../../claims/observer.ts'
import { type Params, paramsOf } from '../../claims/params.ts'
import { StreamFactory } from '../../random/stream.ts'
import type { Outcome, Replicate } from '../../worlds/experiment.ts'
import type { Trial } from '../trial.ts'
import { turn } from '../turn.ts'
import { type Block, BlockPacker } from './block.ts'
import { SparingClock } from './sparing-clock.ts'

/** How often the event loop turns, in milliseconds. */
const TURN = 100

/** A block that is to be run: a property, what of it, a point, and a range of replicates. */
export interface BlockJob {
  readonly property: string
  readonly epoch: string
  /** `hunt`, `confirm`, or the name of a control or survivor. */
  readonly purpose: string
  readonly params: Params
  readonly observes: Criterion['observes']
  readonly first: number
  readonly count: number
}

/** What became of it. */
export interface BlockDone {
  /** The outcomes; where a replicate failed, of those before it. */
  readonly block: Block
  /** What the first replicate after them failed of. */
  readonly failure?: string
  /** How long it took. */
  readonly milliseconds: number
}

/** Prepares a point once, and runs blocks of its replicates, in any order. */
export class BlockRuns {
  readonly #prepare: () => Replicate
  readonly #streams: StreamFactory
  #run: Replicate | undefined

  constructor(
    { experiment, epoch, property, purpose }: Omit<Trial<never>, 'criterion' | 'levels'>,
    point: object,
  ) {
    this.#prepare = () => experiment(point as never)
    this.#streams = new StreamFactory({ epoch, property, params: paramsOf(point), purpose })
  }

  /** Never throws: a replicate that does is what became of the block. Lets the event loop turn ten times a second. */
  async run({ observes, first, count }: Pick<BlockJob, 'observes' | 'first' | 'count'>): Promise<BlockDone> {
    const started = performance.now()
    const packer = new BlockPacker(observes, first, count)
    const clock = new SparingClock(TURN)
    const done = () => ({ block: packer.block(), milliseconds: performance.now() - started })
    try {
      this.#run ??= this.#prepare()
      for (let i = first; i < first + count; i++) {
        const outcome: Outcome = this.#run(this.#streams.at(i))
        checkOutcome(outcome, observes)
        packer.add(outcome)
        if (i === 0 && !this.#streams.untouched(0)) packer.drew()
        if (!clock.isTime()) continue
        await turn()
        clock.restart()
      }
      return done()
    } catch (error) {
      return { ...done(), failure: error instanceof Error ? error.message : String(error) }
    }
  }
}
