import type { RelationKind } from '../../claims/formulas/relation.ts'
import type { PropertyRecord } from '../../trials/records/record.ts'
import { type PaperRecords, recordsOf, type TheoremRecords } from './group-records.ts'

/** A relation as either of the two theorems has it. */
export type Related = RelationKind | 'special cases' | 'sharpened by'

const SEEN_FROM_THERE: { readonly [kind in RelationKind]: Related } = {
  'equivalent to': 'equivalent to',
  'special case of': 'special cases',
  sharpens: 'sharpened by',
}

/** A theorem that another one is related to, and where the two meet. */
export interface Relative {
  readonly related: Related
  readonly theorem: PropertyRecord['theorem']
  readonly where: string
}

/** The relatives of a theorem, those that it names and those that name it, as far as there are records of them. */
export function relativesOf(
  [{ theorem }]: TheoremRecords,
  papers: readonly PaperRecords[],
): readonly Relative[] {
  const all = [...new Map(recordsOf(papers).map((record) => [record.theorem.id, record.theorem])).values()]
  const named = (theorem.relations ?? []).flatMap(({ kind, theorem: id, where }) =>
    all
      .filter((other) => other.id === id)
      .map((other): Relative => ({ related: kind, theorem: other, where })),
  )
  const naming = all.flatMap((other) =>
    (other.relations ?? [])
      .filter(({ theorem: id }) => id === theorem.id)
      .map(({ kind, where }): Relative => ({ related: SEEN_FROM_THERE[kind], theorem: other, where })),
  )
  return [...named, ...naming]
}
