import type { Paper, Source, Standing } from '../../claims/theorem.ts'

/** What each standing means, in one sentence: the legend of the dashboard. */
export const STANDING_MEANINGS: { readonly [S in Standing]: string } = {
  stated: 'the formula tested is the authors’ own, and we have read it',
  quoted: 'the formula was seen only second-hand; the authors’ own may differ',
  sharpened: 'the formula tested is ours and implies the authors’',
  derived: 'the result is ours; it is consistent with the paper and is not a theorem of it',
  corrected: 'the authors’ formula was read and fails as written; the formula tested is the corrected one',
}

/** All standings, in the order of the legend. */
export const STANDINGS: readonly Standing[] = ['stated', 'quoted', 'sharpened', 'derived', 'corrected']

/** Authors and year, as a text refers to a paper: `Suresh, Thangaraj and Khandavally (2025)`. */
export function paperReference({ authors, year }: Paper): string {
  return `${authors} (${year})`
}

/**
 * The first paragraph of a theorem's page: whose result it is. A page is quoted by its first lines, so a
 * result that is not the paper's says so before anything else.
 */
export function standingParagraph(source: Source): string {
  const where = `${source.locator} of ${paperReference(source.paper)}`
  switch (source.standing) {
    case 'stated':
      return `**Stated by the authors**: ${where}. The formula tested here is theirs, and we have read it.`
    case 'quoted':
      return `**Quoted, not read**: ${where}, seen only second-hand. The authors’ own formula may differ, so what is tested here is not to be cited as theirs.`
    case 'sharpened':
      return `**Sharpened by us**: implies ${where}. The formula tested here is ours; the authors’ follows from it.`
    case 'derived':
      return `**Derived by us, not a theorem of the paper**: consistent with ${where}, which is not to be credited with it.`
    case 'corrected':
      return `**Corrected by us**: ${where} was read and fails as written. The formula tested here is the corrected one; the notes say what changed and why.`
  }
}
