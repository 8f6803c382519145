import { Audit, type Audited, type AuditOptions, RoundLines } from 'collapse-check/audit'
import { auditFigure } from '../../src/audit/text/audit-figure.ts'
import { AUDIT_HEADER, auditLine, auditWords } from '../../src/audit/text/audit-text.ts'
import { ArgumentError } from '../../src/validation/argument-error.ts'

/** What the page shows of a file: what the command prints of it, and the curves of its figure. */
export interface AuditView {
  readonly text: string
  readonly words: string
  readonly rounds: readonly number[]
  readonly lines: readonly { readonly name: string; readonly values: readonly number[] }[]
  readonly yLabel: string
}

/**
 * Audits the text of a file, rounds a line.
 *
 * @throws ArgumentError that names the line or the setting at fault
 */
export function auditView(text: string, options: AuditOptions): AuditView {
  const loop = new Audit(options)
  const reader = new RoundLines()
  const found = text.split(/\r?\n/).flatMap((line): Audited[] => {
    const round = reader.next(line)
    return round === undefined ? [] : [loop.observe(round)]
  })
  const last = found.at(-1)
  if (last === undefined)
    throw new ArgumentError('file', text.slice(0, 80), 'at least one round; the first is the real data')
  const { lines, yLabel } = auditFigure(found, loop.alpha)
  return {
    text: [AUDIT_HEADER, ...found.map(auditLine)].join('\n'),
    words: auditWords(last, loop.alpha),
    rounds: found.map(({ round }) => round),
    lines: lines.map(({ name, points }) => ({ name, values: points.map(([, value]) => Number(value)) })),
    yLabel,
  }
}
