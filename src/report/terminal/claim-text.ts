import type { ControlRecord, PointRecord, PropertyRecord } from '../../trials/records/record.ts'
import { resultId } from '../../trials/records/result-id.ts'
import { passRateText } from '../page/count-cells.ts'
import { measured } from '../page/point-table.ts'
import { addressOf, type Project } from '../project.ts'
import { replayCommand, rerunCommand } from '../text/commands.ts'
import { countText, numberText } from '../text/number-text.ts'
import { sectionPath } from '../text/page-paths.ts'
import { parametersOf } from '../text/parameters.ts'
import { pointArguments } from '../text/point-arguments.ts'
import { paperReference, STANDING_MEANINGS } from '../text/standing-text.ts'
import { verdictText } from '../text/verdict-text.ts'

/** A claim for a terminal: what is claimed and by whom, the evidence, the controls, the limits, how to run it again. */
export function claimText(record: PropertyRecord, project: Project): string {
  const { theorem, source, counts } = record
  const first = record.points.find(({ verdict }) => verdict !== 'vacuous')
  const examples = record.points.filter(({ example }) => example)
  return [
    `${record.id}\n${record.title}`,
    section('Theorem', [theorem.title, theorem.statement, ...theorem.assumptions.map((each) => `- ${each}`)]),
    section('Source', [
      `${paperReference(source.paper)}, ${source.locator}`,
      `${source.standing}: ${STANDING_MEANINGS[source.standing]}`,
    ]),
    section(
      'Parameters',
      columns(parametersOf(record).map((p) => [p.name, p.range ?? 'derived', p.meaning ?? ''])),
    ),
    section('Verdict', [
      `${verdictText(record).replaceAll('**', '')}: ${passRateText(record)} points certified, ${countText(counts.replicates)} replicates`,
      `${record.criterion}; margin ${record.margin}`,
    ]),
    section(
      'Counterexample',
      record.counterexample === null ? [] : columns([pointRow(record.counterexample)]),
    ),
    section('Examples', columns(examples.map(pointRow))),
    section('Controls', columns(record.controls.map(controlRow))),
    section('Limits', record.limits),
    section('Record', [
      resultId(record),
      `epoch ${record.epoch}, tier ${record.tier}, specification ${record.specHash}`,
      addressOf(project, sectionPath(record)) ?? `docs/${sectionPath(record)}`,
    ]),
    section('Reproduce', [
      rerunCommand(record, project.epoch),
      ...(first === undefined ? [] : [replayCommand(record, first.params)]),
    ]),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function pointRow(point: PointRecord): string[] {
  return [pointArguments(point.params), point.predicted, measured(point), point.verdict]
}

function controlRow({
  name,
  params,
  predicted,
  replicates,
  statistic,
  verdict,
  expected,
}: ControlRecord): string[] {
  const found = replicates === 0 ? 'not run' : numberText(statistic)
  const missed = verdict === expected ? '' : `, expected ${expected}`
  return [name, pointArguments(params), predicted, found, `${verdict}${missed}`]
}

function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [heading, ...lines.map((each) => `  ${each}`)].join('\n')
}

/** Rows with their cells below each other. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
