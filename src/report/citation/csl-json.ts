import type { Citation } from './citation.ts'

/** A citation as CSL-JSON, a list of one item: what Zotero, pandoc and citeproc read. */
export function cslJson({ key, authors, title, version, released, url, note, result }: Citation): string {
  const item = {
    id: key,
    type: 'software',
    author: authors.map((literal) => ({ literal })),
    title,
    version,
    ...(released === undefined ? {} : { issued: { 'date-parts': [released.split('-').map(Number)] } }),
    ...(url === undefined ? {} : { URL: url }),
    number: result,
    note,
  }
  return JSON.stringify([item], null, 2)
}
