import type { Outcome } from '../../worlds/experiment.ts'
import { type Block, BlockPacker, outcomesOf } from './block.ts'
import { type Source, wantsMore } from './source.ts'

/** The blocks of a point that are kept, whatever becomes of this process. */
export interface KeptBlocks {
  /** Those of earlier runs, in the order of their first index. */
  readonly blocks: readonly Block[]
  /** Keeps another. */
  add(block: Block): void
}

/** How long outcomes wait at most before they are kept, in milliseconds; and how many there may be. */
const PERIOD = 5000
const MOST = 1 << 17

/** Observes what is kept first, then what the source yields, of which blocks are kept as they fill. */
export function keeping(kept: KeptBlocks, source: Source): Source {
  return async (sought) => {
    let from = 0
    for (const block of kept.blocks) {
      if (block.first !== from || !wantsMore(sought.test)) break
      for (const outcome of outcomesOf(block)) {
        sought.observe(outcome)
        if (from++ === 0 && block.drew) sought.drew()
        if (!wantsMore(sought.test)) return
      }
      await sought.pause()
    }
    if (!wantsMore(sought.test)) return
    let packer = new BlockPacker(sought.observes, from)
    let since = performance.now()
    let next = from
    const keep = () => {
      if (packer.count > 0) kept.add(packer.block())
      packer = new BlockPacker(sought.observes, next)
      since = performance.now()
    }
    await source({
      ...sought,
      from,
      observe(outcome: Outcome) {
        sought.observe(outcome)
        if (packer.count === MOST) keep()
        packer.add(outcome)
        next++
      },
      drew() {
        packer.drew()
        sought.drew()
      },
      async pause() {
        if (performance.now() - since > PERIOD) keep()
        await sought.pause()
      },
    })
  }
}
