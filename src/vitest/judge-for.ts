import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { inject } from 'vitest'
import type { Property } from '../claims/property.ts'
import { atResolution } from '../trials/at-resolution.ts'
import { here } from '../trials/blocks/here.ts'
import { inBlocks } from '../trials/blocks/in-blocks.ts'
import { type KeptBlocks, keeping } from '../trials/blocks/keeping.ts'
import { type Judge, judge } from '../trials/judge.ts'
import { specHash } from '../trials/records/spec-hash.ts'
import { blocksRunOn } from '../workers/elsewhere.ts'
import { engineOf } from '../workers/engine.ts'
import { Journal } from '../workers/journal/journal.ts'
import { keptJudge } from '../workers/journal/kept-judge.ts'
import { canLoad } from '../workers/load-claim.ts'
import { Threads } from '../workers/threads/threads.ts'
import type { Options } from './options.ts'
import type { PropertyPath } from './property-id.ts'
import type {} from './reporting/provide-threads.ts'

/** A thread takes a second to load what claims are made of, and then answers in a thousandth. */
const CUT = { head: 1000, period: 100, most: 1 << 17 }
/** Another machine has loaded it already, and is farther away. */
const FAR = { head: 100, period: 500, most: 1 << 17 }

/** Who judges the points of a property, and what is to be done when that is over. */
export interface PropertyJudge {
  readonly judge: Judge
  readonly end: () => Promise<void>
}

/**
 * Who judges the points of a property: this thread, or, where fewer files run than there are cores, as many as are left;
 * or whoever a setup file names. With a journal where margins were divided or blocks run elsewhere, which takes long.
 */
export function judgeFor<Point extends object>(
  { root, id }: PropertyPath,
  file: string,
  property: Property<Point>,
  options: Options,
): PropertyJudge {
  const elsewhere = blocksRunOn()
  const width = elsewhere === undefined ? (inject('threads') ?? 1) : 1
  const threads = width > 1 && canLoad(file) ? new Threads(file, width) : undefined
  const end = async () => threads?.end()
  const { resolution, epoch } = options
  if (resolution === 1 && elsewhere === undefined) {
    const source = threads === undefined ? here : inBlocks(threads, CUT)
    return { judge: (trial, point, tell) => judge(trial, point, tell, source), end }
  }
  const hash = specHash(id, atResolution(property, resolution))
  const [corpus, table] = [contentsOf(options.corpus), contentsOf(options.table)]
  const key = { id, epoch, resolution, specHash: hash, corpus, table, ...engineOf(root) }
  const source = (kept: KeptBlocks) =>
    elsewhere !== undefined
      ? inBlocks(elsewhere, FAR, kept)
      : threads === undefined
        ? keeping(kept, here)
        : inBlocks(threads, CUT, kept)
  return { judge: keptJudge(new Journal(root, key), source), end }
}

/** The hash of a file of the user's own: another text under the same name is another question. Whoever reads it says if it is not there. */
const contentsOf = (file: string | undefined): string =>
  file === undefined || !existsSync(file) ? '' : createHash('sha256').update(readFileSync(file)).digest('hex')
