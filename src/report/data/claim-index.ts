import type { Paper } from '../../claims/theorem.ts'
import { canonicalJson, type Json } from '../../random/canonical-json.ts'
import { EPOCH } from '../../trials/epoch.ts'
import type { PropertyRecord } from '../../trials/records/record.ts'
import { type PaperRecords, recordsOf } from '../grouping/group-records.ts'
import { score } from '../grouping/tally.ts'
import type { Project } from '../project.ts'
import { replayCommand, rerunCommand } from '../text/commands.ts'
import { kindOf } from '../text/kind-of.ts'
import { figurePath, recordPath, sectionPath } from '../text/page-paths.ts'
import { parametersOf } from '../text/parameters.ts'
import { axisRange } from './axis-range.ts'
import type { ClaimEntry, ClaimIndex, ParameterEntry } from './claim-index-schema.ts'
import type { NamedWorld } from './named-world.ts'

/** Where the shape of the index is described, for the version of collapse-check that wrote it. */
export const INDEX_SCHEMA = `https://unpkg.com/collapse-check@${EPOCH}/schema/claim-index.json`

/** The claims of a project as data: what `docs/index.json` holds, in the order of the pages. */
export function claimIndex(
  papers: readonly PaperRecords[],
  project: Project,
  worlds: ReadonlyMap<string, NamedWorld>,
): ClaimIndex {
  // Whether pages say that formulas were compared is no fact about the project.
  const { comparesFormulas: _, ...facts } = project
  return {
    $schema: INDEX_SCHEMA,
    project: { ...facts, authors: [...facts.authors] },
    papers: papers.map(({ paper }) => published(paper)),
    claims: recordsOf(papers).map((record) => claimEntry(record, project, worlds.get(record.id))),
  }
}

/** The index as the text of its file: one paper and one claim a line, so that a changed claim is a changed line. */
export function claimIndexText(index: ClaimIndex): string {
  const fields = Object.entries(index).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${lines(value as Json)}`,
  )
  return `{\n${fields.join(',\n')}\n}\n`
}

function lines(value: Json): string {
  if (!Array.isArray(value) || value.length === 0) return canonicalJson(value)
  return `[\n${value.map((item) => `    ${canonicalJson(item)}`).join(',\n')}\n  ]`
}

/** What the index says of one property. */
function claimEntry(record: PropertyRecord, { epoch }: Project, world: NamedWorld | undefined): ClaimEntry {
  const { id, theorem, source, suite } = record
  const first = record.points.find(({ verdict }) => verdict !== 'vacuous')
  return {
    id,
    title: record.title,
    paper: source.paper.id,
    locator: source.locator,
    standing: source.standing,
    theorem: {
      ...theorem,
      assumptions: [...theorem.assumptions],
      notes: [...theorem.notes],
      formulas: (theorem.formulas ?? []).map(({ latex }) => latex),
      bounds: (theorem.bounds ?? []).map((bound) => ({ ...bound, room: Number(bound.room) })),
      relations: [...(theorem.relations ?? [])],
    },
    replicate: record.replicate,
    kind: kindOf(record),
    families: [...(world?.families ?? [])],
    workflows: [...(world?.workflows ?? [])],
    criterion: record.criterion,
    margin: record.margin,
    random: record.random !== false,
    parameters: parametersOf(record).map(parameterEntry),
    expected: record.expected,
    verdict: record.verdict,
    confirmed: record.unconfirmed !== true,
    counts: record.counts,
    controls: { ...score(record, 'control') },
    survivors: { ...score(record, 'survivor') },
    alpha: record.alpha,
    beta: record.beta,
    limits: [...record.limits],
    tier: record.tier,
    epoch: record.epoch,
    ...(suite === undefined ? {} : { suite }),
    specHash: record.specHash,
    hash: record.hash,
    page: sectionPath(record),
    record: recordPath(id),
    figure: figurePath(id),
    reproduce: [
      rerunCommand(record, epoch),
      ...(first === undefined ? [] : [replayCommand(record, first.params)]),
    ],
  }
}

function parameterEntry({ name, range, meaning }: ReturnType<typeof parametersOf>[number]): ParameterEntry {
  const said = { name, ...(meaning === undefined ? {} : { meaning }) }
  if (range === undefined) return { ...said, kind: 'derived' }
  const data = axisRange(range)
  switch (data.kind) {
    case 'other':
      return { ...said, kind: 'other', words: range }
    case 'choice':
      return { ...said, kind: 'choice', values: [...data.values] as Json[] }
    default:
      return { ...said, ...data }
  }
}

function published({ id, authors, title, year, venue, arxiv }: Paper): ClaimIndex['papers'][number] {
  return { id, authors, title, year, venue, ...(arxiv === undefined ? {} : { arxiv }) }
}
