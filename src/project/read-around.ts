import type { Around } from '../report/pages.ts'
import { readProject } from './read-project.ts'
import { readPublished } from './read-published.ts'
import { readTestPlans } from './read-test-plans.ts'
import { readUses } from './sources/read-uses.ts'
import { readWorlds } from './sources/read-worlds.ts'

/** What the pages of a project say beside its records, read from its folder. */
export function readAround(root: string): Around {
  return {
    project: readProject(root),
    plans: readTestPlans(root),
    published: readPublished(root),
    uses: readUses(root),
    worlds: readWorlds(root),
  }
}
