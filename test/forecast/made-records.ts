import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { Records } from '../../src/forecast/answers/records.ts'
import type { PropertyRecord } from '../../src/trials/records/record.ts'
import { ROOT } from '../imports.ts'

/**
 * Records of claims as they would be if all came out as expected: the domain of the claim, and its examples. Claims are
 * loaded in a process of their own, for here each would become a test.
 */
export function recordsOf(ids: readonly string[]): Records {
  const script = join(ROOT, 'test/forecast/print-records.ts')
  const options = { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e8 } as const
  const words = ['--import', 'tsx', '--conditions', 'collapse-check-source', script, ...ids]
  const printed = execFileSync(process.execPath, words, options)
  const made = new Map<string, PropertyRecord>(Object.entries(JSON.parse(printed)))
  return (id) => made.get(id)
}
