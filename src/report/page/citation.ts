import type { PropertyRecord } from '../../trials/records/record.ts'

/** What names a result for good: the property's id and the hash of its record. */
export function resultId({ id, hash }: PropertyRecord): string {
  return `${id}@${hash}`
}

/** A BibTeX entry for a result of collapse-check. It has no date: a record is named by its hash. */
export function resultBibtex(record: PropertyRecord): string {
  const fields: readonly (readonly [string, string])[] = [
    ['author', '{The collapse-check contributors}'],
    ['title', `{collapse-check: ${bibtexText(record.title)}}`],
    ['version', bibtexText(record.epoch)],
    ['note', `Property ${bibtexText(record.id)}, ${record.verdict}; record \\texttt{${resultId(record)}}`],
  ]
  const lines = fields.map(([name, value]) => `  ${name.padEnd(7)} = {${value}}`)
  return `@misc{collapse-check-${record.id.replaceAll('/', '-')},\n${lines.join(',\n')}\n}`
}

/** Text in which TeX's special characters are escaped. */
function bibtexText(text: string): string {
  return text
    .replace(/[\\{}]/g, '')
    .replace(/[&%$#_]/g, (character) => `\\${character}`)
    .replaceAll('~', '\\textasciitilde{}')
    .replaceAll('^', '\\textasciicircum{}')
}
