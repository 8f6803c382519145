import { readProject } from '../project/read-project.ts'
import { readRecord, recordIds } from '../project/read-records.ts'
import { bibtex } from '../report/citation/bibtex.ts'
import { type Citation, citationOf } from '../report/citation/citation.ts'
import { cslJson } from '../report/citation/csl-json.ts'
import { ris } from '../report/citation/ris.ts'
import { suggestion } from '../validation/nearest.ts'
import { UsageError } from './usage-error.ts'

const FORMATS: ReadonlyMap<string, (citation: Citation) => string> = new Map([
  ['bibtex', bibtex],
  ['csl-json', cslJson],
  ['ris', ris],
])

/** `collapse-check cite <id>` */
export function cite(id: string, { format }: { readonly format: string }): number {
  const root = process.cwd()
  const write = FORMATS.get(format)
  if (write === undefined) {
    throw new UsageError(`--format is '${format}'; allowed: ${[...FORMATS.keys()].join(', ')}`)
  }
  const record = readRecord(root, id)
  if (record === undefined) {
    throw new UsageError(`there is no record of '${id}' in docs/records${suggestion(id, recordIds(root))}`)
  }
  console.log(write(citationOf(record, readProject(root))))
  return 0
}
