import type { ClaimEntry, ClaimIndex } from '../../src/report/data/claim-index-schema.ts'

/** What the table shows of a claim, and filters by. */
export interface ClaimRow {
  readonly id: string
  readonly title: string
  readonly page: string
  readonly paper: string
  readonly standing: string
  readonly verdict: string
  readonly kind: string
  readonly families: readonly string[]
  readonly workflows: readonly string[]
  /** Points certified of those evaluated, replicates. */
  readonly certified: number
  readonly evaluated: number
  readonly replicates: number
}

const rowOf = (claim: ClaimEntry): ClaimRow => {
  const { id, title, page, paper, standing, verdict, kind, families, workflows, counts } = claim
  const { certified, evaluated, replicates } = counts
  return {
    id,
    title,
    page,
    paper,
    standing,
    verdict,
    kind,
    families,
    workflows,
    certified,
    evaluated,
    replicates,
  }
}

export const rowsOf = ({ claims }: Pick<ClaimIndex, 'claims'>): readonly ClaimRow[] => claims.map(rowOf)

/** What the table can be filtered by, with the values that a row has. */
const FILTERS = {
  paper: ({ paper }: ClaimRow) => [paper],
  standing: ({ standing }: ClaimRow) => [standing],
  verdict: ({ verdict }: ClaimRow) => [verdict],
  kind: ({ kind }: ClaimRow) => [kind],
  family: ({ families }: ClaimRow) => families,
  workflow: ({ workflows }: ClaimRow) => workflows,
} as const
export type Filter = keyof typeof FILTERS
export const FILTER_NAMES = Object.keys(FILTERS) as readonly Filter[]

/** What is chosen: a value a filter, words that id or title must hold, a column and its direction. */
export interface Choice {
  readonly filters: { readonly [filter in Filter]?: string }
  readonly words: string
  readonly by: keyof ClaimRow
  readonly descending: boolean
}

/** The rows that are left, in the order that was chosen; equal ones keep theirs. */
export function chosenRows(
  rows: readonly ClaimRow[],
  { filters, words, by, descending }: Choice,
): readonly ClaimRow[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  const left = rows.filter((row) => {
    const text = `${row.id} ${row.title}`.toLowerCase()
    return (
      wanted.every((word) => text.includes(word)) &&
      FILTER_NAMES.every((name) => !filters[name] || FILTERS[name](row).includes(filters[name]))
    )
  })
  const sign = descending ? -1 : 1
  return left.toSorted((a, b) => sign * compare(a[by], b[by]))
}

/** The values of a filter over all rows, with how many rows have each, sorted. */
export function valuesOf(
  rows: readonly ClaimRow[],
  filter: Filter,
): readonly (readonly [value: string, rows: number])[] {
  const counts = new Map<string, number>()
  for (const row of rows)
    for (const value of FILTERS[filter](row)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => compare(a, b))
}

function compare(a: ClaimRow[keyof ClaimRow], b: ClaimRow[keyof ClaimRow]): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0
}
