import type { Citation } from './citation.ts'

/** A citation as RIS: what EndNote, Mendeley and Zotero import. */
export function ris({ key, authors, title, version, released, url, note, result }: Citation): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', 'COMP'],
    ['ID', key],
    ...authors.map((name) => ['AU', name] as const),
    ['TI', title],
    ['PY', released?.slice(0, 4)],
    ['DA', released?.replaceAll('-', '/')],
    ['ET', version],
    ['UR', url],
    ['N1', `${note}; record ${result}`],
    ['ER', ''],
  ]
  return fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`])).join('\n')
}
