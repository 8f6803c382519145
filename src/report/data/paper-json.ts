import type { Paper, Standing } from '../../claims/theorem.ts'
import type { PropertyRecord } from '../../trials/records/record.ts'
import type { PaperRecords } from '../grouping/group-records.ts'
import { addressOf, authorsOf, type Project } from '../project.ts'
import { replayCommand, rerunCommand } from '../text/commands.ts'
import { countText } from '../text/number-text.ts'
import { figurePath, recordPath, sectionPath } from '../text/page-paths.ts'
import { paperReference, STANDING_MEANINGS, STANDINGS } from '../text/standing-text.ts'
import { VERDICT_MEANINGS, VERDICTS, verdictText } from '../text/verdict-text.ts'
import type { PublishedList } from './published-list.ts'

// The companion that arXiv:2605.16194 proposes: stable ids for claims, theorems and definitions, what is not claimed, and
// the exact commands. It is about what this project found, whose authors are not those of the paper.

const NOT_THE_PAPERS: readonly Standing[] = ['quoted', 'sharpened', 'derived', 'corrected']
const SEMANTIC_VERSION = /^[0-9]+\.[0-9]+\.[0-9]+(-[a-z0-9.]+)?$/

/** What was found about a paper as its `paper.json`, for readers that are programs. */
export function paperJson(
  { paper, theorems: groups }: PaperRecords,
  project: Project,
  published: PublishedList = [],
): string {
  const numbered = inPublishedOrder(groups.flat(), published)
  const theorems = new Map(numbered.map(({ theorem }) => [theorem.id, theorem]))
  const content = {
    id: `${project.name}-${paper.id}`.replace(/[^a-z0-9]+/g, '-').replace(/^-/, ''),
    title: `What ${project.name} found about “${paper.title}”`,
    version: SEMANTIC_VERSION.test(project.epoch) ? project.epoch : '0.0.0',
    status: project.released === undefined ? 'draft' : 'published',
    authors: authorsOf(project).map((name) => ({ name })),
    ...(project.repository === undefined ? {} : { repository: project.repository }),
    abstract: abstract(paper, numbered),
    claims: numbered.map((record, i) => ({
      id: `C${i + 1}`,
      statement: statement(record),
      evidence: [recordPath, figurePath].map((path) => `docs/${path(record.id)}`),
    })),
    definitions: definitions(),
    theorems: [...theorems.values()].map((theorem, i) => ({
      id: `T${i + 1}`,
      natural_language: sentences([theorem.title, ...theorem.assumptions.map((each) => `Assumes: ${each}`)]),
      formal: theorem.statement,
      ...proofSketch(theorem.notes),
    })),
    artifacts: numbered.map((record) => ({
      name: record.id,
      path: `docs/${sectionPath(record)}`,
      purpose: 'the page: statement, evidence, controls, limits',
    })),
    does_not_claim: nonClaims(paper, numbered),
    reproducibility: {
      data: 'none: every number is drawn from a stream that its key determines',
      environment: 'Node 20.19 or later, and npm',
      commands: ['npm ci', ...numbered.flatMap((record) => commands(record, project))],
      agent_friendly: true,
      human_intervention_required: false,
    },
    collapse_check: {
      paper: {
        id: paper.id,
        title: paper.title,
        authors: paper.authors,
        year: paper.year,
        arxiv: paper.arxiv,
      },
      claims: Object.fromEntries(numbered.map((record, i) => [`C${i + 1}`, reference(record, project)])),
    },
  }
  return `${JSON.stringify(content, null, 2)}\n`
}

/** Published claims in the order in which they were, then others in the order of the pages: a number once given stays. */
function inPublishedOrder(records: readonly PropertyRecord[], published: PublishedList): PropertyRecord[] {
  const byId = new Map(records.map((record) => [record.id, record]))
  const first = published.flatMap(({ id }) => byId.get(id) ?? [])
  return [...new Set([...first, ...byId.values()])]
}

function abstract(paper: Paper, records: readonly PropertyRecord[]): string {
  const count = (word: string) => countText(records.filter(({ verdict }) => verdict === word).length)
  return sentences([
    `${countText(records.length)} properties put statements of and about ${paperReference(paper)}, “${paper.title}”, to the test by simulation`,
    `${count('certified')} are certified, ${count('refuted')} refuted, ${count('inconclusive')} inconclusive; each says which verdict was expected and which controls it caught`,
  ])
}

function statement(record: PropertyRecord): string {
  return sentences([
    `${record.id}: ${record.title}`,
    `Tests “${record.theorem.title}” (${record.source.locator}, ${record.source.standing})`,
    `Verdict: ${verdictText(record).replaceAll('**', '')}`,
  ])
}

/** Proofs are notes that say so. */
function proofSketch(notes: readonly string[]): { readonly proof_sketch?: string } {
  const proofs = notes.filter((note) => note.startsWith('Proof'))
  return proofs.length === 0 ? {} : { proof_sketch: sentences(proofs) }
}

function definitions(): { id: string; name: string; description: string }[] {
  const words = [
    ...VERDICTS.map((word) => [word, VERDICT_MEANINGS[word]] as const),
    ...STANDINGS.map((word) => [word, STANDING_MEANINGS[word]] as const),
  ]
  return words.map(([name, description], i) => ({ id: `D${i + 1}`, name, description }))
}

function nonClaims(paper: Paper, records: readonly PropertyRecord[]): string[] {
  const numbers = (holds: (record: PropertyRecord) => boolean) =>
    records.flatMap((record, i) => (holds(record) ? [`C${i + 1}`] : [])).join(', ')
  const ours = NOT_THE_PAPERS.flatMap((standing) => {
    const claims = numbers(({ source }) => source.standing === standing)
    return claims === ''
      ? []
      : [
          `That ${claims} are results of ${paperReference(paper)}: their standing is ${standing}, that is, ${STANDING_MEANINGS[standing]}.`,
        ]
  })
  const asWritten = numbers(({ expected }) => expected === 'refuted')
  return [
    'Anything outside the domain of a property, or finer than its margin.',
    'That a pass rate is a probability over parameters: the hunt prefers extreme ones.',
    'That a certified property is proved: its error rates stand in its record.',
    ...ours,
    ...(asWritten === ''
      ? []
      : [`That what ${asWritten} test holds: it fails as written, and is refuted as expected.`]),
    ...records.flatMap(({ limits }, i) => limits.map((limit) => `C${i + 1}: ${limit}`)),
  ]
}

function commands(record: PropertyRecord, { epoch }: Project): string[] {
  const point = record.counterexample ?? record.points.find(({ verdict }) => verdict !== 'vacuous')
  return [rerunCommand(record, epoch), ...(point === undefined ? [] : [replayCommand(record, point.params)])]
}

function reference(record: PropertyRecord, project: Project) {
  const { id, theorem, source, expected, verdict, specHash, hash } = record
  const url = addressOf(project, sectionPath(record))
  return { id, theorem: theorem.id, standing: source.standing, expected, verdict, specHash, hash, url }
}

function sentences(parts: readonly string[]): string {
  return parts.map((part) => (/[.!?]$/.test(part) ? part : `${part}.`)).join(' ')
}
