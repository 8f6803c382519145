import { canonicalJson, type Json } from '../../random/canonical-json.ts'
import type { PropertyRecord } from '../../trials/records/record.ts'
import { ArgumentError } from '../../validation/argument-error.ts'
import { arxivLink } from '../citation/arxiv-link.ts'
import type { TheoremRecords } from '../grouping/group-records.ts'
import { score } from '../grouping/tally.ts'
import type { Project } from '../project.ts'
import { blocks, bullets, codeBlock } from '../text/markdown-blocks.ts'
import { displayMath, withSafeMath } from '../text/markdown-math.ts'
import { type Column, table } from '../text/markdown-table.ts'
import { nameOf } from '../text/page-paths.ts'
import { paperReference, standingParagraph } from '../text/standing-text.ts'
import { verdictText } from '../text/verdict-text.ts'
import { boundsSection } from './bounds-section.ts'
import { passRateText, scoreText } from './count-cells.ts'
import { type Neighbours, neighboursSection } from './neighbours-section.ts'
import { propertySection } from './property-section.ts'

const COLUMNS: readonly Column<PropertyRecord>[] = [
  { heading: 'property', align: 'left', cell: ({ id }) => `[${nameOf(id)}](#${nameOf(id)})` },
  { heading: 'checks', align: 'left', cell: ({ title }) => title },
  { heading: 'verdict', align: 'left', cell: verdictText },
  { heading: 'pass rate', align: 'right', cell: passRateText },
  { heading: 'controls', align: 'right', cell: (record) => scoreText(score(record, 'control')) },
]

/**
 * The page of a theorem, `docs/<paper>/<theorem>.md`: what is claimed and by whom, what stands around it, then
 * for each property how it was tested and what came of it.
 *
 * @throws ArgumentError if the records disagree about the theorem
 */
export function theoremPage(records: TheoremRecords, project: Project, neighbours: Neighbours): string {
  const [first] = records
  for (const { id, theorem, source } of records) {
    if (identity({ theorem, source }) === identity(first)) continue
    throw new ArgumentError('records', id, `records that state the theorem as ${first.id} does`)
  }
  const parts = [
    head(first),
    table(COLUMNS, records),
    context(first, neighbours, project),
    ...records.map((record) => propertySection(record, project)),
    tail(first),
  ]
  return `${blocks(parts)}\n`
}

function head({ theorem, source }: PropertyRecord): string {
  const { paper } = source
  return blocks([
    `# ${withSafeMath(theorem.title)}`,
    standingParagraph(source),
    displayMath(theorem.statement),
    `Source: ${paperReference(paper)}. *${paper.title}*. ${paper.venue}. ${arxivLink(paper)} Theorem id: \`${theorem.id}\`; all results about this paper are in its [index](README.md).`,
  ])
}

/** What a theorem takes for granted, and what stands around it. */
function context({ theorem }: PropertyRecord, neighbours: Neighbours, { comparesFormulas }: Project): string {
  return blocks([
    section('Assumptions', theorem.assumptions),
    section('Notes', theorem.notes),
    neighboursSection(neighbours),
    comparesFormulas ? compared(theorem) : '',
    boundsSection(theorem),
  ])
}

function section(heading: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `## ${heading}\n\n${withSafeMath(bullets(items))}`
}

/** Which formulas of the page are held to the code. */
function compared({ formulas = [] }: PropertyRecord['theorem']): string {
  if (formulas.length === 0) return ''
  const items = formulas.map(({ latex, domain }) => [`$${latex}$`, ...domain].join('; '))
  return blocks([
    '## Compared with the code',
    'A test reads these formulas and compares their values at a hundred points of the ranges given, ends among them, ' +
      'with those of the functions that compute them.',
    withSafeMath(bullets(items)),
  ])
}

function tail({ source }: PropertyRecord): string {
  return blocks(['## The paper', codeBlock('bibtex', source.paper.bibtex)])
}

function identity({ theorem, source }: Pick<PropertyRecord, 'theorem' | 'source'>): string {
  return canonicalJson({ theorem, source } as unknown as Json)
}
