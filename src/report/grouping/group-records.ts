import type { Paper } from '../../claims/theorem.ts'
import type { PropertyRecord } from '../../trials/records/record.ts'
import { ArgumentError } from '../../validation/argument-error.ts'
import { compareIds } from './compare-ids.ts'

/** What was recorded about a theorem: one record or more, in the order of their ids. */
export type TheoremRecords = readonly [PropertyRecord, ...PropertyRecord[]]

/** What was recorded about a paper. */
export interface PaperRecords {
  readonly paper: Paper
  /** In the order of the pages. */
  readonly theorems: readonly TheoremRecords[]
}

/**
 * Records in the order of the pages, once and for all of them: by paper, by theorem, by property.
 *
 * @throws ArgumentError if two records have the same id
 */
export function groupRecords(records: readonly PropertyRecord[]): PaperRecords[] {
  const known = new Set<string>()
  const papers = new Map<string, { readonly paper: Paper; readonly theorems: Map<string, TheoremRecords> }>()
  for (const record of [...records].sort((a, b) => compareIds(a.id, b.id))) {
    if (known.has(record.id)) {
      throw new ArgumentError('records', record.id, 'one record a property; this id occurs twice')
    }
    known.add(record.id)
    const { paper } = record.source
    const { theorems } = papers.get(paper.id) ?? { theorems: new Map<string, TheoremRecords>() }
    const before = theorems.get(record.theorem.id)
    theorems.set(record.theorem.id, before === undefined ? [record] : [...before, record])
    papers.set(paper.id, { paper, theorems })
  }
  return byId(papers).map(({ paper, theorems }) => ({ paper, theorems: byId(theorems) }))
}

/** All records of some papers, in the order of the pages. */
export function recordsOf(papers: readonly PaperRecords[]): PropertyRecord[] {
  return papers.flatMap(({ theorems }) => theorems.flat())
}

function byId<T>(groups: ReadonlyMap<string, T>): T[] {
  return [...groups].sort(([a], [b]) => compareIds(a, b)).map(([, group]) => group)
}
