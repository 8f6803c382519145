import { join } from 'node:path'
import { readAround } from '../../project/read-around.ts'
import { readRecords } from '../../project/read-records.ts'
import { writeDocs } from '../../project/writing/write-docs.ts'
import { countedText } from '../../report/text/number-text.ts'
import { pagesInThreads } from '../../workers/threads/pages-in-threads.ts'
import type { Command } from '../command.ts'
import { UsageError } from '../usage-error.ts'

export const render: Command = {
  name: 'render',
  operands: '',
  count: [0, 0],
  words: 'Write the pages of docs/ anew from its records, without running anything',
  options: [],
  examples: ['collapse-check render'],
  async run({ root, print }) {
    const records = readRecords(root)
    if (records.length === 0) {
      throw new UsageError(`there is no record in ${join(root, 'docs', 'records')}; verify writes them`)
    }
    const changed = writeDocs(root, await pagesInThreads(records, readAround(root)))
    print(
      changed.length === 0
        ? `docs/ is as it was: ${countedText(records.length, 'record')}, the same pages.`
        : `docs/ written from ${countedText(records.length, 'record')}: ${countedText(changed.length, 'file')} changed.`,
    )
    return 0
  },
}
