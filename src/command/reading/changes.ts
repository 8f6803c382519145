import { readPublished } from '../../project/read-published.ts'
import { readRecord } from '../../project/read-records.ts'
import { type Changes, changesSince } from '../../report/data/changes.ts'
import type { PublishedVersion } from '../../report/data/published-list.ts'
import { checkId, claimsFor } from '../claims.ts'
import { type Command, PUBLISHED } from '../command.ts'

export const changes: Command = {
  name: 'changes',
  operands: '<id@hash>',
  count: [1, 1],
  words: 'Say what changed since the record that somebody cited',
  more: [
    'The first digits of the hash will do. Without one it is the first record that was published.',
    'Ends with 1 if another question is asked today, the verdict is another, or the claim is withdrawn.',
  ],
  options: [PUBLISHED],
  examples: [
    'collapse-check changes example-2026/diversity@0c1f6a0b',
    'collapse-check changes --published suresh-2025/theorem-3-bound',
  ],
  completes: 'claims',
  run(invocation) {
    const [id = '', hash = ''] = invocation.operands[0]?.split('@') ?? []
    const claims = claimsFor(invocation)
    const published = readPublished(claims.root)
    checkId({ root: claims.root, ids: [...claims.ids, ...published.map((claim) => claim.id)] }, id)
    const record = readRecord(claims.root, id)
    const found = changesSince(published, record === undefined ? [] : [record], id, hash)
    invocation.print(text(found))
    return found.sameQuestion && found.today?.verdict === found.cited.verdict ? 0 : 1
  },
}

function text({ id, cited, today, sameQuestion, reasons }: Changes): string {
  return [
    id,
    `  cited     ${version(cited)}`,
    `  today     ${today === undefined ? 'withdrawn' : version(today)}`,
    `  question  ${question(today, sameQuestion, cited)}`,
    ...reasons.map((reason) => `  because   ${reason}`),
  ].join('\n')
}

function version({ hash, epoch, verdict }: PublishedVersion): string {
  return `${hash.slice(0, 12)}…  epoch ${epoch}, ${verdict}`
}

function question(today: PublishedVersion | undefined, same: boolean, cited: PublishedVersion): string {
  if (today === undefined) return 'asked no more'
  if (!same)
    return `another: specification ${today.specHash.slice(0, 12)}…, then ${cited.specHash.slice(0, 12)}…`
  return today.hash === cited.hash ? 'the same, and so is the record' : 'the same; only the numbers are new'
}
