import { here } from '../../trials/blocks/here.ts'
import { type KeptBlocks, keeping } from '../../trials/blocks/keeping.ts'
import type { Source } from '../../trials/blocks/source.ts'
import { type Judge, judge } from '../../trials/judge.ts'
import type { Journal } from './journal.ts'

/** Judges what the journal does not know yet, and keeps what is found as it is found. */
export function keptJudge(
  journal: Journal,
  source: (kept: KeptBlocks) => Source = (kept) => keeping(kept, here),
): Judge {
  return async (trial, point, onReplicates) => {
    const known = journal.evidence(trial, point)
    if (known !== undefined) return known
    const evidence = await judge(trial, point, onReplicates, source(journal.blocks(trial, point)))
    journal.finish(trial, point, evidence)
    return evidence
  }
}
