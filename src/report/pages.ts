import type { PropertyRecord } from '../trials/records/record.ts'
import { claimIndex, claimIndexText } from './data/claim-index.ts'
import type { NamedWorld } from './data/named-world.ts'
import { paperJson } from './data/paper-json.ts'
import type { PublishedList } from './data/published-list.ts'
import { recordText } from './data/record-text.ts'
import { figureOf } from './figure/figure-of.ts'
import { dashboard } from './front/dashboard.ts'
import { groupRecords } from './grouping/group-records.ts'
import { relativesOf } from './grouping/relations.ts'
import { type Use, usesOf } from './grouping/uses.ts'
import { paperIndex } from './page/paper-index.ts'
import type { PlannedTest } from './page/test-plan.ts'
import { theoremPage } from './page/theorem-page.ts'
import type { Project } from './project.ts'
import {
  CLAIM_INDEX_PATH,
  DASHBOARD_PATH,
  figurePath,
  paperIndexPath,
  paperJsonPath,
  recordPath,
  theoremPagePath,
} from './text/page-paths.ts'

/**
 * What pages say beside the records: whose they are, what was to be tested by paper id, what was published, what rests on
 * what, and what of their worlds properties name, by their ids.
 */
export interface Around {
  readonly project: Project
  readonly plans: ReadonlyMap<string, readonly PlannedTest[]>
  readonly published: PublishedList
  readonly uses: readonly Use[]
  readonly worlds: ReadonlyMap<string, NamedWorld>
}

/**
 * Everything that stands under `docs/` for some records, as text by path: the records themselves, the dashboard and
 * the same as data, an index and a `paper.json` a paper, a page a theorem, a figure a property. A pure function.
 *
 * @param draw draws the figure of a record
 */
export async function pages(
  records: readonly PropertyRecord[],
  { project, plans, published, uses, worlds }: Around,
  draw = figureOf,
): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  const drawn = await Promise.all(records.map(async (record) => ({ record, figure: await draw(record) })))
  for (const { record, figure } of drawn) {
    files.set(recordPath(record.id), recordText(record))
    files.set(figurePath(record.id), figure)
  }
  const papers = groupRecords(records)
  for (const group of papers) {
    for (const theorem of group.theorems) {
      files.set(
        theoremPagePath(theorem[0].theorem.id),
        theoremPage(theorem, project, {
          relatives: relativesOf(theorem, papers),
          ...usesOf(theorem, papers, uses),
        }),
      )
    }
    const { id } = group.paper
    files.set(paperIndexPath(id), paperIndex(group, plans.get(id)))
    files.set(paperJsonPath(id), paperJson(group, project, published))
  }
  files.set(DASHBOARD_PATH, dashboard(papers, project))
  files.set(CLAIM_INDEX_PATH, claimIndexText(claimIndex(papers, project, worlds)))
  return files
}
