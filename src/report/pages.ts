import type { PropertyRecord } from '../trials/record.ts'
import { claimIndex, claimIndexText } from './claim-index.ts'
import { dashboard } from './dashboard.ts'
import { figureSvg } from './figure-svg.ts'
import { byPaper, byTheorem } from './group-records.ts'
import {
  CLAIM_INDEX_PATH,
  DASHBOARD_PATH,
  figurePath,
  paperIndexPath,
  paperJsonPath,
  recordPath,
  theoremPagePath,
} from './page-paths.ts'
import { paperIndex } from './paper-index.ts'
import { paperJson } from './paper-json.ts'
import type { Project } from './project.ts'
import type { PublishedList } from './published-list.ts'
import { recordText } from './record-text.ts'
import type { PlannedTest } from './test-plan.ts'
import { theoremPage } from './theorem-page.ts'

/** What pages say beside the records: whose they are, what was to be tested by paper id, and what was published. */
export interface Around {
  readonly project: Project
  readonly plans: ReadonlyMap<string, readonly PlannedTest[]>
  readonly published: PublishedList
}

/**
 * Everything that stands under `docs/` for some records, as text by path: the records themselves, the dashboard and
 * the same as data, an index and a `paper.json` a paper, a page a theorem, a figure a property. A pure function.
 */
export async function pages(
  records: readonly PropertyRecord[],
  { project, plans, published }: Around,
): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for (const record of records) {
    files.set(recordPath(record.id), recordText(record))
    files.set(figurePath(record.id), await figureSvg(record.figure))
  }
  for (const [theorem, ofTheorem] of byTheorem(records))
    files.set(theoremPagePath(theorem), theoremPage(ofTheorem, project))
  for (const [id, ofPaper] of byPaper(records)) {
    const [first] = ofPaper
    if (first === undefined) continue
    const { paper } = first.source
    files.set(paperIndexPath(id), paperIndex(paper, ofPaper, plans.get(id)))
    files.set(paperJsonPath(id), paperJson(paper, ofPaper, project, published))
  }
  files.set(DASHBOARD_PATH, dashboard(records, project))
  files.set(CLAIM_INDEX_PATH, claimIndexText(claimIndex(records, project)))
  return files
}
