import type { PropertyRecord } from '../../trials/records/record.ts'
import { figureSvg } from '../figure/figure-svg.ts'
import { groupRecords } from '../grouping/group-records.ts'
import { recordText } from '../text/record-text.ts'
import { dashboard } from './dashboard.ts'
import { DASHBOARD_PATH, figurePath, paperIndexPath, recordPath, theoremPagePath } from './page-paths.ts'
import { paperIndex } from './paper-index.ts'
import type { PlannedTest } from './test-plan.ts'
import { theoremPage } from './theorem-page.ts'

/**
 * Everything that stands under `docs/` for some records, as text by path: the records themselves, the
 * dashboard, an index a paper, a page a theorem, a figure a property. A pure function of the records and of the
 * papers' test plans, by paper id.
 */
export async function pages(
  records: readonly PropertyRecord[],
  plans: ReadonlyMap<string, readonly PlannedTest[]> = new Map(),
): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for (const record of records) {
    files.set(recordPath(record.id), recordText(record))
    files.set(figurePath(record.id), await figureSvg(record.figure))
  }
  const papers = groupRecords(records)
  for (const group of papers) {
    for (const theorem of group.theorems) {
      files.set(theoremPagePath(theorem[0].theorem.id), theoremPage(theorem))
    }
    files.set(paperIndexPath(group.paper.id), paperIndex(group, plans.get(group.paper.id)))
  }
  files.set(DASHBOARD_PATH, dashboard(papers))
  return files
}
