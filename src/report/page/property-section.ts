import type { PropertyRecord } from '../../trials/records/record.ts'
import { resultId } from '../../trials/records/result-id.ts'
import { bibtex } from '../citation/bibtex.ts'
import { citationOf } from '../citation/citation.ts'
import { figureAlt } from '../figure/drawing/figure-alt.ts'
import type { Project } from '../project.ts'
import { replayCommand, rerunCommand, suiteCommand } from '../text/commands.ts'
import { altText, blocks, bullets, codeBlock } from '../text/markdown-blocks.ts'
import { withSafeMath } from '../text/markdown-math.ts'
import { numberText } from '../text/number-text.ts'
import { figurePath, nameOf, recordPath } from '../text/page-paths.ts'
import { verdictText } from '../text/verdict-text.ts'
import { domainTable } from './domain-table.ts'
import { errorRateSentence, huntSummary } from './hunt-summary.ts'
import { controlTable, pointTable } from './point-table.ts'

/**
 * What a theorem's page says about one property. Its heading is the property's name, which makes the anchor
 * that links point to.
 */
export function propertySection(record: PropertyRecord, project: Project): string {
  return blocks([
    `## ${nameOf(record.id)}`,
    `Checks: ${withSafeMath(record.title.replace(/\.$/, ''))}.`,
    `Verdict: ${verdictText(record)}.`,
    counterexample(record),
    howItIsTested(record),
    examples(record),
    `### Hunt\n\n${huntSummary(record)}`,
    controls(record),
    record.limits.length === 0 ? '' : `### Limits\n\n${withSafeMath(bullets(record.limits))}`,
    reproduce(record, project),
    cite(record, project),
  ])
}

function counterexample(record: PropertyRecord): string {
  if (record.counterexample === null) return ''
  return blocks([
    '### Counterexample',
    'The smallest point found at which the claim fails, judged again on a fresh stream:',
    pointTable([record.counterexample], record.margin),
    codeBlock('sh', replayCommand(record, record.counterexample.params)),
  ])
}

function howItIsTested(record: PropertyRecord): string {
  const facts = [
    `**Replicate**: ${record.replicate}`,
    `**Criterion**: ${record.criterion}`,
    `**Margin**: ${marginText(record)}`,
    ...(record.resolution === undefined
      ? []
      : [`**Resolution**: every margin was divided by ${record.resolution}`]),
    `**Error rates**: ${errorRateSentence(record)}`,
    `**Streams**: epoch ${record.epoch}, tier ${record.tier}, engine \`${record.engine}\``,
    ...(record.suite === undefined ? [] : [`**Run by**: ${suiteSentence(record.suite, record.epoch)}`]),
  ]
  return blocks(['### How it is tested', domainTable(record), withSafeMath(bullets(facts))])
}

/** The margin, or the least and the greatest in the order of the points where it differs between them. */
function marginText({ margin, points }: PropertyRecord): string {
  const distinct = new Set(points.map((point) => point.margin ?? margin))
  return distinct.size === 1
    ? margin
    : `${margin} at the first example; it differs between points, and tables show it`
}

function suiteSentence(suite: string, epoch: string): string {
  return `\`${suiteCommand(suite)}\`, at epoch ${epoch}, because it takes many minutes; \`npm run verify\` shows this record without running it again`
}

function examples(record: PropertyRecord): string {
  const points = record.points.filter(({ example }) => example)
  const image = `![${altText(figureAlt(record))}](${nameOf(figurePath(record.id))})`
  const note = `An interval misses what is measured with probability at most ${numberText(record.intervalLevel)}, at the stopping time.`
  return blocks([
    '### Examples',
    points.length === 0 ? 'None.' : pointTable(points, record.margin),
    note,
    image,
  ])
}

function controls(record: PropertyRecord): string {
  if (record.controls.length === 0) return ''
  return blocks([
    '### Controls',
    'Controls must not pass, or the property could not have failed; survivors are equivalent worlds and must come to the property’s own verdict.',
    controlTable(record.controls),
  ])
}

function reproduce(record: PropertyRecord, { epoch }: Project): string {
  // A vacuous point would run nothing.
  const first = record.points.find(({ verdict }) => verdict !== 'vacuous')
  const replay = first === undefined ? [] : ['# one point', replayCommand(record, first.params)]
  return `### Reproduce\n\n${codeBlock('sh', ['npm ci', '# the whole property', rerunCommand(record, epoch), ...replay].join('\n'))}`
}

function cite(record: PropertyRecord, project: Project): string {
  return blocks([
    '### Cite',
    `Result \`${resultId(record)}\`; [record](../${recordPath(record.id)}); specification \`${record.specHash}\`.`,
    codeBlock('bibtex', bibtex(citationOf(record, project))),
  ])
}
