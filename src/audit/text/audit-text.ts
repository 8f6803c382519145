import { numberText, tenToThe } from '../../report/text/number-text.ts'
import type { Audited } from '../audit.ts'

/** What the columns of the lines are. */
export const AUDIT_HEADER = 'round  e-value        faster         slower'

/** The e-values of a round, on a line. */
export function auditLine({ round, logE, side, crossed }: Audited): string {
  const cells = [logE, side.faster, side.slower].map((log) => eText(log).padEnd(15)).join('')
  return `${String(round).padEnd(7)}${cells}${crossed === round ? '← crossed' : ''}`.trimEnd()
}

/** Beyond this logarithm a number has no room for the e-value. */
const WIDEST = 600

const eText = (log: number) =>
  Math.abs(log) < WIDEST || !Number.isFinite(log)
    ? numberText(Math.exp(log), 3)
    : tenToThe(Math.round(log / Math.LN10))

/** What it means, and what it does not. */
export function auditWords({ round, crossed, side, best, impossible }: Audited, alpha: number): string {
  const once = `at most once in ${numberText(1 / alpha)} loops`
  if (impossible) {
    return `A round held what the rounds before it rule out (a symbol that the model had lost, or never had): this loop is no resampling of its own data as the workflow says. Something else feeds it, or the workflow is another.`
  }
  if (crossed === undefined) {
    return `After ${round} ${round === 1 ? 'round' : 'rounds'} the evidence has not reached ${numberText(1 / alpha)}: independent resampling at these sizes explains what was seen. That is no proof that the loop resamples: a small difference needs more rounds, or larger ones.`
  }
  const way = side.faster > side.slower ? 'faster' : 'slower'
  const alike =
    best === undefined ? '' : ` Of the alternatives, the rounds look most like a loop ${best.words}.`
  return `The evidence reached ${numberText(1 / alpha)} in round ${crossed}: this loop loses ${way} than independent resampling at these sizes explains. A loop that resamples as the workflow says is flagged so ${once}, however long one looks.${alike} That says neither what the cause is nor whether the loss matters; it may be the sampler, the filter, the share of real data, or a workflow that is another than the one named.`
}
