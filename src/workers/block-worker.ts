import type { Property } from '../claims/property.ts'
import { canonicalJson } from '../random/canonical-json.ts'
import { type BlockDone, type BlockJob, BlockRuns } from '../trials/blocks/run-block.ts'
import { experimentFor } from '../trials/controls.ts'

/** Runs blocks of any point of a property, and keeps the last point prepared. */
export class BlockWorker {
  readonly #property: Property
  #prepared: { readonly key: string; readonly runs: BlockRuns } | undefined

  constructor(property: Property) {
    this.#property = property
  }

  /** Never throws: a replicate that does is what became of the block. */
  run(job: BlockJob): Promise<BlockDone> {
    const { property, epoch, purpose, params } = job
    const key = canonicalJson({ property, epoch, purpose, params })
    if (this.#prepared?.key !== key) {
      const experiment = experimentFor(this.#property, purpose)
      this.#prepared = { key, runs: new BlockRuns({ property, epoch, purpose, experiment }, params) }
    }
    return this.#prepared.runs.run(job)
  }
}
