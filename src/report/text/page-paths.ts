import type { PropertyRecord } from '../../trials/records/record.ts'

// Paths below docs/. A page lies in the folder of its paper, with its figures beside it; links between pages
// are relative, so that they work on a code-hosting site, in a checkout and on a built site alike.

/** The dashboard. */
export const DASHBOARD_PATH = 'README.md'

/** The same as data. */
export const CLAIM_INDEX_PATH = 'index.json'

/** The page of a theorem, by the theorem's id. */
export function theoremPagePath(theorem: string): string {
  return `${theorem}.md`
}

/** The index of a paper, by the paper's id. */
export function paperIndexPath(paper: string): string {
  return `${paper}/README.md`
}

/** What was found about a paper, for readers that are programs, by the paper's id. */
export function paperJsonPath(paper: string): string {
  return `${paper}/paper.json`
}

/** The figure of a property, by the property's id. */
export function figurePath(property: string): string {
  return `${property}.svg`
}

/** The record of a property, by the property's id. */
export function recordPath(property: string): string {
  return `records/${property}.json`
}

/** The part of an id after its folder: the name of a page or a figure, and the anchor of a property. */
export function nameOf(id: string): string {
  return id.slice(id.indexOf('/') + 1)
}

/** The section about a property, below docs/. */
export function sectionPath({ id, theorem }: PropertyRecord): string {
  return `${theoremPagePath(theorem.id)}#${nameOf(id)}`
}
