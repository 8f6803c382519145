import type { Citation } from './citation.ts'
import { texText } from './tex-text.ts'

/** A citation as a BibTeX entry, in ASCII. */
export function bibtex({
  key,
  authors,
  collective,
  title,
  version,
  released,
  url,
  note,
  result,
}: Citation): string {
  const names = authors.map(texText).join(' and ')
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', collective ? `{${names}}` : names],
    ['title', `{${texText(title)}}`],
    ['year', released?.slice(0, 4)],
    ['version', texText(version)],
    ['url', url],
    ['note', `${texText(note)}; record \\texttt{${texText(result)}}`],
  ]
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name.padEnd(7)} = {${value}}`],
  )
  return `@misc{${key},\n${lines.join(',\n')}\n}`
}
