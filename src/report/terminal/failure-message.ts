import { canonicalJson } from '../../random/canonical-json.ts'
import type { PointRecord, PropertyRecord } from '../../trials/records/record.ts'
import { replayCommand } from '../text/commands.ts'
import { countText, measuredText, numberText, tenToThe } from '../text/number-text.ts'

/** Whether a property came out as expected, and every control and survivor of it too. */
export function isGreen({ verdict, expected, controls, unconfirmed }: PropertyRecord): boolean {
  return (
    verdict === expected &&
    unconfirmed !== true &&
    controls.every((control) => control.verdict === control.expected)
  )
}

/**
 * What a reader needs to know about a property that is not green: the smallest counterexample, what was
 * claimed and measured there, and the command that runs exactly that point again; points left inconclusive;
 * controls that were missed.
 */
export function failureMessage(record: PropertyRecord): string {
  const parts: string[] = []
  if (record.verdict !== record.expected || record.unconfirmed) {
    const unconfirmed = record.unconfirmed ? ' (a refutation was not confirmed)' : ''
    parts.push(`${record.id}: ${record.verdict}${unconfirmed}, expected ${record.expected}`)
    if (record.counterexample !== null) {
      parts.push(
        'smallest counterexample, refuted again on a fresh stream:',
        pointText(record, record.counterexample),
      )
    } else {
      const open = record.points.filter(({ verdict }) => verdict === 'inconclusive' || verdict === 'refuted')
      for (const point of open.slice(0, 3))
        parts.push(`${point.verdict}, unconfirmed:`, pointText(record, point))
      if (open.length > 3) parts.push(`… and ${open.length - 3} more such points`)
    }
  }
  for (const control of record.controls) {
    if (control.verdict === control.expected) continue
    parts.push(
      `${record.id}: ${control.kind} '${control.name}' was ${control.verdict}, expected ${control.expected}`,
      ...(control.kind === 'control' ? [MISSED_CONTROL] : []),
      row('at', canonicalJson(control.params)),
      row('claimed', `${control.predicted} (margin ${control.margin ?? record.margin})`),
      row('measured', `${numberText(control.statistic)} over ${countText(control.replicates)} replicates`),
    )
  }
  return parts.join('\n')
}

/** What a missed control means, for who has not written it. */
const MISSED_CONTROL =
  '  so the property cannot tell this wrong world or formula from the right one: the claim may have become too weak, the ' +
  'margin too wide, or the point one at which the difference is too small to see'

/** A point in a terminal: parameters, prediction, measurement, evidence, and how to run it again. */
function pointText(record: PropertyRecord, point: PointRecord): string {
  return [
    row('at', canonicalJson(point.params)),
    row('claimed', `${point.predicted} (margin ${point.margin ?? record.margin})`),
    row(
      'measured',
      `${measuredText(point.statistic, point.interval)} over ${countText(point.replicates)} replicates`,
    ),
    row(
      'evidence',
      `${oddsText(point.logE.refute)} against the claim, ${oddsText(point.logE.certify)} for it`,
    ),
    row('replay', replayCommand(record, point.params)),
  ].join('\n')
}

function oddsText(log10: PointRecord['logE']['refute']): string {
  const exponent = Number(log10)
  if (exponent === Number.POSITIVE_INFINITY) return 'beyond doubt'
  return `${tenToThe(Math.round(exponent))} to 1`
}

function row(label: string, text: string): string {
  return `  ${label.padEnd(10)}${text}`
}
