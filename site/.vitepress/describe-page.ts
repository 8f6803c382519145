import type { PageData } from 'vitepress'
import { index } from './claim-index.ts'

const theorems = new Map(index.claims.map((claim) => [claim.theorem.id, claim]))
const papers = new Map(index.papers.map((paper) => [paper.id, paper]))

/** A sentence about a page for those that list it: the theorem and whose it is, or the paper. */
export function describePage({ relativePath, title }: PageData): string {
  const claim = theorems.get(relativePath.replace(/\.md$/, ''))
  if (claim !== undefined) {
    const paper = papers.get(claim.paper)
    return `${claim.theorem.title}. ${claim.standing} (${paper?.authors}, ${paper?.year}): statement, evidence, controls and how to replay them.`
  }
  const paper = papers.get(relativePath.replace(/\/index\.md$/, ''))
  if (paper !== undefined)
    return `What was tested of ${paper.title} (${paper.authors}, ${paper.year}), and what came of it.`
  return `${title}: collapse-check, executable theory of model collapse.`
}
