import { readPublished } from '../project/read-published.ts'
import { readRecord } from '../project/read-records.ts'
import { type Changes, changesSince } from '../report/data/changes.ts'
import type { PublishedVersion } from '../report/data/published-list.ts'
import { suggestion } from '../validation/nearest.ts'
import { UsageError } from './usage-error.ts'

/** `collapse-check changes <id@hash>`: 1 if another question is asked today, or the verdict is another. */
export function changes(cited: string): number {
  const root = process.cwd()
  const [id = '', hash = ''] = cited.split('@')
  const published = readPublished(root)
  const record = readRecord(root, id)
  const known = published.map((claim) => claim.id)
  if (record === undefined && !known.includes(id)) {
    throw new UsageError(`nothing is known of '${id}'${suggestion(id, known)}`)
  }
  const found = changesSince(published, record === undefined ? [] : [record], id, hash)
  console.log(textOf(found))
  return found.sameQuestion && found.today?.verdict === found.cited.verdict ? 0 : 1
}

function textOf({ id, cited, today, sameQuestion, reasons }: Changes): string {
  return [
    id,
    `  cited     ${versionText(cited)}`,
    `  today     ${today === undefined ? 'withdrawn' : versionText(today)}`,
    `  question  ${questionText(cited, today, sameQuestion)}`,
    ...reasons.map((reason) => `  because   ${reason}`),
  ].join('\n')
}

function versionText({ hash, epoch, verdict }: PublishedVersion): string {
  return `${hash.slice(0, 12)}…  epoch ${epoch}, ${verdict}`
}

function questionText(cited: PublishedVersion, today: PublishedVersion | undefined, same: boolean): string {
  if (today === undefined) return 'asked no more'
  if (!same) return 'another than the one that was cited'
  return today.hash === cited.hash ? 'the same, and so is the record' : 'the same; only the numbers are new'
}
