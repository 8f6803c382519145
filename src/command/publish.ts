import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PUBLISHED_FILE, readPublished } from '../project/read-published.ts'
import { readRecords } from '../project/read-records.ts'
import { publishedText, publish as publishRecords } from '../report/data/published-list.ts'
import { UsageError } from './usage-error.ts'

interface PublishOptions {
  readonly because?: string
}

/** Adds the records of `docs/` to the list of what others may have cited. */
export function publish({ because }: PublishOptions): number {
  const root = process.cwd()
  const records = readRecords(root)
  if (records.length === 0) {
    throw new UsageError(`there is no record in ${join(root, 'docs', 'records')}; verify writes them`)
  }
  const before = readPublished(root)
  const after = publishRecords(before, records, because)
  writeFileSync(join(root, PUBLISHED_FILE), publishedText(after))
  const changed = after.filter((claim, i) => claim !== before[i]).length
  console.log(
    `${PUBLISHED_FILE}: ${after.length} claims, ${changed} of them with another record than before.`,
  )
  return 0
}
