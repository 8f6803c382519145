import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PlannedTest } from '../report/page/test-plan.ts'

/** The test plans of the papers that have one, `theorems/<paper>/test-plan.json`, by paper id. */
export function readTestPlans(root: string): Map<string, readonly PlannedTest[]> {
  const folder = join(root, 'theorems')
  if (!existsSync(folder)) return new Map()
  const plans = readdirSync(folder).flatMap((paper): [string, readonly PlannedTest[]][] => {
    const file = join(folder, paper, 'test-plan.json')
    if (!existsSync(file)) return []
    return [[paper, JSON.parse(readFileSync(file, 'utf8')) as readonly PlannedTest[]]]
  })
  return new Map(plans)
}
