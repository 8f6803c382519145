import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PUBLISHED_FILE, readPublished } from '../../project/read-published.ts'
import { readRecords } from '../../project/read-records.ts'
import { publishedText, publish as publishRecords } from '../../report/data/published-list.ts'
import { countedText } from '../../report/text/number-text.ts'
import type { Command } from '../command.ts'
import { UsageError } from '../usage-error.ts'

export const publish: Command = {
  name: 'publish',
  operands: '',
  count: [0, 0],
  words: 'Add the records of docs/ to docs/published.json, the list of what others may have cited',
  more: [
    'Run it at a release. Ids never change meaning: a claim that asks another question than the published one needs a',
    'reason, which changes prints to who cited it. A claim that is gone is withdrawn, with the reason.',
  ],
  options: [
    { name: 'because', value: 'sentence', words: 'why claims ask another question, or are withdrawn' },
  ],
  examples: ['collapse-check publish', 'collapse-check publish --because "n goes to 500, it went to 200"'],
  run({ root, options, print }) {
    const records = readRecords(root)
    if (records.length === 0) {
      throw new UsageError(`there is no record in ${join(root, 'docs', 'records')}; verify writes them`)
    }
    const before = readPublished(root)
    const because = options.because === true ? undefined : options.because
    const after = publishRecords(before, records, because)
    writeFileSync(join(root, PUBLISHED_FILE), publishedText(after))
    const changed = after.filter((claim, i) => claim !== before[i]).length
    print(
      `${PUBLISHED_FILE}: ${countedText(after.length, 'claim')}, ${changed} with another record than before.`,
    )
    return 0
  },
}
