import type { PropertyRecord } from '../../trials/records/record.ts'
import { type PaperRecords, recordsOf, type TheoremRecords } from './group-records.ts'

/** A theorem whose formulas call another's, or one whose property does. Ids of theorems; that of the property. */
export interface Use {
  readonly of: string
  readonly on: string
  readonly by?: string
}

/** One theorem in the neighbourhood of another, with the properties through which it is, if not through its formulas. */
export interface Neighbour {
  readonly theorem: PropertyRecord['theorem']
  readonly by: readonly string[]
}

/** What a theorem rests on, and what uses it. */
export interface Uses {
  readonly restsOn: readonly Neighbour[]
  readonly usedBy: readonly Neighbour[]
}

/** The neighbours of a theorem, as far as there are records of them, in the order of the pages. */
export function usesOf(
  [{ theorem }]: TheoremRecords,
  papers: readonly PaperRecords[],
  uses: readonly Use[],
): Uses {
  const all = new Map(recordsOf(papers).map((record) => [record.theorem.id, record.theorem]))
  const neighbours = (here: 'of' | 'on', there: 'of' | 'on'): readonly Neighbour[] =>
    [...all.values()].flatMap((other) => {
      const found = uses.filter((use) => use[here] === theorem.id && use[there] === other.id)
      if (found.length === 0) return []
      const byFormula = found.some(({ by }) => by === undefined)
      return [{ theorem: other, by: byFormula ? [] : found.flatMap(({ by }) => by ?? []) }]
    })
  return { restsOn: neighbours('of', 'on'), usedBy: neighbours('on', 'of') }
}
