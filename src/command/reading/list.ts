import { readRecord } from '../../project/read-records.ts'
import { readWorlds } from '../../project/sources/read-worlds.ts'
import { claimIndex, claimIndexText } from '../../report/data/claim-index.ts'
import { groupRecords } from '../../report/grouping/group-records.ts'
import { countedText } from '../../report/text/number-text.ts'
import { STANDINGS } from '../../report/text/standing-text.ts'
import { VERDICTS, verdictText } from '../../report/text/verdict-text.ts'
import type { PropertyRecord } from '../../trials/records/record.ts'
import { claimsFor } from '../claims.ts'
import { type Command, type Invocation, PUBLISHED } from '../command.ts'

export const list: Command = {
  name: 'list',
  operands: '[words…]',
  count: [0, Number.POSITIVE_INFINITY],
  words: 'List the claims, those whose id, title or statement has all of the words',
  options: [
    { name: 'paper', value: 'id', words: 'about one paper' },
    { name: 'standing', value: 'standing', allowed: STANDINGS, words: 'of one standing' },
    {
      name: 'verdict',
      value: 'verdict',
      allowed: VERDICTS.filter((verdict) => verdict !== 'vacuous'),
      words: 'of one verdict',
    },
    { name: 'json', words: 'as data, in the shape of docs/index.json' },
    { name: 'ids', words: 'ids alone, one a line' },
    PUBLISHED,
  ],
  examples: [
    'collapse-check list variance --standing stated',
    'collapse-check list --published --verdict refuted',
    'collapse-check list --json --paper xu-2025',
  ],
  run(invocation) {
    const claims = claimsFor(invocation)
    const { print, options } = invocation
    const known = claims.ids.map((id) => ({ id, record: readRecord(claims.root, id) }))
    const found = known.filter(({ id, record }) => matches(id, record, invocation))
    if (options.json === true) {
      const records = found.flatMap(({ record }) => record ?? [])
      print(
        claimIndexText(claimIndex(groupRecords(records), claims.project, readWorlds(claims.root))).trimEnd(),
      )
    } else if (options.ids === true) {
      for (const { id } of found) print(id)
    } else {
      const width = Math.max(...found.map(({ id }) => id.length), 0)
      for (const { id, record } of found) print(`${id.padEnd(width)}  ${line(record)}`)
      print(`${found.length} of ${countedText(claims.ids.length, 'claim')}`)
    }
    return 0
  },
}

const WIDTHS = { standing: 'sharpened'.length, verdict: 'inconclusive, as expected'.length }

function line(record: PropertyRecord | undefined): string {
  if (record === undefined) return 'not verified yet'
  const verdict = verdictText(record).replaceAll('**', '')
  return `${record.source.standing.padEnd(WIDTHS.standing)}  ${verdict.padEnd(WIDTHS.verdict)}  ${record.title}`
}

function matches(
  id: string,
  record: PropertyRecord | undefined,
  { operands, options }: Pick<Invocation, 'operands' | 'options'>,
): boolean {
  const text = [id, record?.title, record?.theorem.title, record?.theorem.statement].join('\n').toLowerCase()
  return (
    operands.every((word) => text.includes(word.toLowerCase())) &&
    (options.paper === undefined || id.startsWith(`${options.paper}/`)) &&
    (options.standing === undefined || record?.source.standing === options.standing) &&
    (options.verdict === undefined || record?.verdict === options.verdict)
  )
}
