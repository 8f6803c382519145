import type { Property } from '../claims/property.ts'
import { atResolution } from '../trials/at-resolution.ts'
import { specHash } from '../trials/records/spec-hash.ts'
import type { RunOptions } from '../trials/run.ts'
import { engineOf } from '../workers/engine.ts'
import { Journal } from '../workers/journal/journal.ts'
import { keptJudge } from '../workers/journal/kept-judge.ts'
import type { Options } from './options.ts'
import type { PropertyPath } from './property-id.ts'

/** Who judges the points of a property: here; and where margins were divided, which takes long, a judge with a journal. */
export function judgeFor<Point extends object>(
  { root, id }: PropertyPath,
  property: Property<Point>,
  { resolution, epoch, corpus = '', table = '' }: Options,
): Pick<RunOptions, 'judge'> {
  if (resolution === 1) return {}
  const hash = specHash(id, atResolution(property, resolution))
  const key = { id, epoch, resolution, specHash: hash, corpus, table, ...engineOf(root) }
  return { judge: keptJudge(new Journal(root, key)) }
}
