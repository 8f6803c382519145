import type { PropertyRecord } from '../../trials/records/record.ts'
import { type PaperRecords, recordsOf } from '../grouping/group-records.ts'
import { score, type Tally, tally } from '../grouping/tally.ts'
import { passRateText, scoreText } from '../page/count-cells.ts'
import { authorsOf, type Project } from '../project.ts'
import { suiteCommand } from '../text/commands.ts'
import { blocks } from '../text/markdown-blocks.ts'
import { type Column, table } from '../text/markdown-table.ts'
import { countedText, countText, numberText } from '../text/number-text.ts'
import { paperIndexPath, sectionPath } from '../text/page-paths.ts'
import { STANDING_MEANINGS, STANDINGS } from '../text/standing-text.ts'
import { VERDICT_MEANINGS, VERDICTS, verdictText } from '../text/verdict-text.ts'
import { ledger } from './ledger.ts'
import { papersTable } from './papers-table.ts'
import { reachTable } from './reach-table.ts'

const COLUMNS: readonly Column<PropertyRecord>[] = [
  { heading: 'claim', align: 'left', cell: (record) => `[${record.title}](${sectionPath(record)})` },
  {
    heading: 'paper',
    align: 'left',
    cell: ({ source: { paper } }) => `[${paper.id}](${paperIndexPath(paper.id)})`,
  },
  { heading: 'standing', align: 'left', cell: ({ source }) => source.standing },
  { heading: 'verdict', align: 'left', cell: verdictText },
  { heading: 'pass rate', align: 'right', cell: passRateText },
  { heading: 'replicates', align: 'right', cell: ({ counts }) => countText(counts.replicates) },
  { heading: 'controls caught', align: 'right', cell: (record) => scoreText(score(record, 'control')) },
]

/** The dashboard, `docs/README.md`: what was checked, what came of it, and where to read more. */
export function dashboard(papers: readonly PaperRecords[], project: Project): string {
  const all = recordsOf(papers)
  const counts = tally(all)
  const found = ledger(papers.flatMap(({ theorems }) => theorems))
  const sections = [
    '# What the machine found',
    purpose(project),
    headline(counts),
    contents(found),
    found,
    '## The papers',
    'Theorems by their standing: what is the paper’s own, and what was added to it. A derived or sharpened formula is not to be credited to the paper.',
    papersTable(papers),
    '## The count',
    table<readonly [string, string]>(
      [
        { heading: 'counted over all papers', align: 'left', cell: ([what]) => what },
        { heading: '', align: 'right', cell: ([, count]) => count },
      ],
      countRows(counts),
    ),
    errorRates(all),
    reach(all),
    legend(all),
    suites(all),
    '## Every claim',
    table(COLUMNS, all),
  ]
  return `${blocks(sections)}\n`
}

function headline({ properties, theorems, papers, certified, failAsWritten, undecidable }: Tally): string {
  const asExpected = certified + failAsWritten + undecidable
  const scope = `${countedText(theorems, 'theorem')} from ${countedText(papers, 'paper')}`
  const found = `**${countText(asExpected)} of ${countText(properties)} properties came to the verdict expected of them.**`
  const written =
    failAsWritten === 0
      ? ''
      : ` ${countText(certified)} ${certified === 1 ? 'is' : 'are'} certified; ${countText(failAsWritten)} ${failAsWritten === 1 ? 'tests a statement that fails as written and is' : 'test statements that fail as written and are'} refuted, as expected.`
  const open =
    undecidable === 0
      ? ''
      : ` ${countText(undecidable)} ${undecidable === 1 ? 'shows' : 'show'} what data cannot decide.`
  return `${found}${written}${open} They put ${scope} to the test.`
}

/** What this is, and whose claims these are. */
function purpose(project: Project): string {
  const { name, epoch, released, repository, homepage } = project
  const address = homepage ?? repository
  const title = address === undefined ? name : `[${name}](${address})`
  const date = released === undefined ? '' : `, released ${released}`
  return [
    'Every claim here is written twice: as a theorem, with its source and assumptions, and as a property that a machine tries to refute by simulation.',
    'It is **certified** where the evidence excludes that it is off by its margin, **refuted** where a counterexample was confirmed, and **inconclusive** otherwise; controls, wrong on purpose, show that it could have failed.',
    `Every number comes out the same on every machine and can be replayed. Claims of ${title} ${epoch}${date}, by ${authorsOf(project).join(', ')}.`,
  ].join(' ')
}

/** What follows, in its order. */
function contents(found: string): string {
  const sections = [
    ...(found === '' ? [] : ['What is not as written']),
    'The papers',
    'The count',
    'How far the certificates reach',
    'Legend',
    'Every claim',
  ]
  const links = sections.map((section) => `[${section}](#${section.toLowerCase().replaceAll(' ', '-')})`)
  return `${links.join(' · ')} · the same as data: [index.json](index.json)`
}

function countRows(counts: Tally): [string, string][] {
  return [
    ['properties certified', countText(counts.certified)],
    ['statements that fail as written, refuted as expected', countText(counts.failAsWritten)],
    ['what data cannot decide, inconclusive as expected', countText(counts.undecidable)],
    ['properties inconclusive', countText(counts.inconclusive)],
    ['properties with an unexpected verdict', countText(counts.unexpected)],
    ['points evaluated', countText(counts.evaluated)],
    [
      'of the certified points, equalities certified from one side only (“0 to p + margin”)',
      countText(counts.oneSided),
    ],
    ['properties without chance (identities; error rates do not apply)', countText(counts.identities)],
    ['replicates', countText(counts.replicates)],
    ['controls caught', scoreText(counts.controls)],
    ['survivors that came to the property’s own verdict', scoreText(counts.survivors)],
  ]
}

/** Error rates of one property, and what they add up to over all: a reader of one page and one of all need different sums. */
function errorRates(records: readonly PropertyRecord[]): string {
  const random = records.filter((record) => record.random !== false)
  const expectedToHold = random.filter(({ expected }) => expected === 'certified')
  const sum = (of: readonly PropertyRecord[], rate: 'alpha' | 'beta') =>
    of.reduce((total, record) => total + record[rate], 0)
  const beta = random.reduce((most, record) => Math.max(most, record.beta), 0)
  return [
    `Error rates of the ${countedText(random.length, 'property', 'properties')} with chance in ${random.length === 1 ? 'it' : 'them'}.`,
    `If all the claims that are expected to hold are true, one or more of them is reported as refuted with probability at most Σα = ${numberText(sum(expectedToHold, 'alpha'))}.`,
    `A property with an evaluated point that is off by its margin or more is reported as certified with probability at most β = ${numberText(beta)}; that this happens to one or more of them, whichever are off, with probability at most Σβ = ${numberText(sum(expectedToHold, 'beta'))}.`,
    'An honest point ends inconclusive about once in a million times, which makes a run red and never a claim certified.',
    'A pass rate counts certified over evaluated points; it is no probability over parameters, because the hunt favours edges.',
  ].join(' ')
}

/** Certificates hold where they were made: a reader with a recipe of their own looks for its numbers here. */
function reach(records: readonly PropertyRecord[]): string {
  return blocks([
    '## How far the certificates reach',
    'The span of each parameter over the points at which the claim was certified. Between them the hunt looked at some points and not at others; outside nothing was looked at. What each parameter is stands on the page of the claim.',
    reachTable(records),
  ])
}

function legend(records: readonly PropertyRecord[]): string {
  const meanings = (words: readonly string[], meaningOf: (word: string) => string) =>
    words.map((word) => `- **${word}**: ${meaningOf(word)}.`).join('\n')
  const distinct = (values: readonly string[]) => [...new Set(values)].sort().join('; ') || 'none'
  return blocks([
    '## Legend',
    'Standing, how the tested formula relates to its source:',
    meanings(STANDINGS, (word) => STANDING_MEANINGS[word as keyof typeof STANDING_MEANINGS]),
    'Verdict, what the evidence amounts to:',
    meanings(VERDICTS, (word) => VERDICT_MEANINGS[word as keyof typeof VERDICT_MEANINGS]),
    'A **control** is a changed world or a changed formula that must not pass: it is caught if it comes to the opposite verdict at every point that it names. A **survivor** is an equivalent world that must come to the property’s own verdict.',
    `Epoch: ${distinct(records.map(({ epoch }) => epoch))}. Tier: ${distinct(records.map(({ tier }) => tier))}. Engine: \`${distinct(records.map(({ engine }) => engine))}\`.`,
  ])
}

/** Which records another command made, and at which epoch. */
function suites(records: readonly PropertyRecord[]): string {
  return records
    .flatMap(({ id, suite, epoch }) =>
      suite === undefined
        ? []
        : [
            `- \`${id}\`: made by \`${suiteCommand(suite)}\` at epoch ${epoch}; shown, not run again, by \`npm run verify\`.`,
          ],
    )
    .join('\n')
}
