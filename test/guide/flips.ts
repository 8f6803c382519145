import { readRecord } from '../../src/project/read-records.ts'
import { sectionPath } from '../../src/report/text/page-paths.ts'
import { ROOT } from '../imports.ts'
import { FLIPS, type Where } from './sentences-that-flip.ts'

function claim(id: string): string {
  const record = readRecord(ROOT, id)
  if (record === undefined || record.verdict !== record.expected)
    throw new Error(`${id} has no record that came out as expected`)
  return `[${record.title}](../${sectionPath(record)}) (${record.verdict})`
}

const places = (word: string, found: readonly Where[]) =>
  found.map(({ where, claims }) => `- **${word}** (${where}): ${claims.map(claim).join('; ')}.`)

/** A page with the sentences between `<!-- flips -->` and `<!-- /flips -->`, linked to the claims of the committed records. */
export function withFlips(page: string): string {
  const parts = FLIPS.map(({ sentence, holds, fails }) =>
    [`## “${sentence}”`, [...places('True', holds), ...places('False', fails)].join('\n')].join('\n\n'),
  )
  return page.replace(
    /<!-- flips -->[\s\S]*<!-- \/flips -->/,
    () => `<!-- flips -->\n${parts.join('\n\n')}\n<!-- /flips -->`,
  )
}
