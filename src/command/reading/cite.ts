import { bibtex } from '../../report/citation/bibtex.ts'
import { type Citation, citationOf } from '../../report/citation/citation.ts'
import { cslJson } from '../../report/citation/csl-json.ts'
import { ris } from '../../report/citation/ris.ts'
import { claimsFor, recordFor } from '../claims.ts'
import { type Command, PUBLISHED } from '../command.ts'

const FORMATS: { readonly [format: string]: (citation: Citation) => string } = {
  bibtex,
  'csl-json': cslJson,
  ris,
}

export const cite: Command = {
  name: 'cite',
  operands: '<id>',
  count: [1, 1],
  words: 'Cite a result: its id and the hash of its record, in the words of a bibliography',
  options: [
    { name: 'format', value: 'format', allowed: Object.keys(FORMATS), words: 'BibTeX unless said otherwise' },
    PUBLISHED,
  ],
  examples: [
    'collapse-check cite example-2026/diversity',
    'collapse-check cite --published --format ris xu-2025/random-walk-risk',
  ],
  completes: 'claims',
  run({ operands: [id = ''], options, print, note, root }) {
    const claims = claimsFor({ root, options })
    const citation = citationOf(recordFor(claims, id), claims.project)
    print((FORMATS[String(options.format)] ?? bibtex)(citation))
    for (const line of options.published ? lacksAsInstalled(citation) : lacks(citation)) note(line)
    return 0
  },
}

/** What a citation cannot say, and which line of package.json would let it. */
function lacks({ released, url, version }: Citation): string[] {
  return [
    ...(released === undefined
      ? [
          `The citation has no year: package.json does not say when version ${version} was released, as in "collapse-check": { "released": "2026-11-30" }.`,
        ]
      : []),
    ...(url === undefined
      ? [
          'The citation has no address: package.json does not say where the project is, as in "repository": "github:ada/claims".',
        ]
      : []),
  ]
}

/** Nobody can add a line to a package that is installed. */
const lacksAsInstalled = ({ url }: Citation): string[] =>
  url === undefined
    ? ['The citation has no address: the package, as it is installed, does not say where it comes from.']
    : []
