import { canonicalJson } from '../../random/canonical-json.ts'
import { countText } from '../../report/text/number-text.ts'
import type { Progress } from '../../trials/run.ts'

const LONGEST_VERDICT = 'inconclusive'.length

/**
 * One line about the latest point: `12/40  certified so far     hunt {"n":10}: certified`, or, while it is
 * being judged, `…: 700 of at most 1 200 replicates`.
 */
export function progressLine({ done, planned, purpose, point, outcome, verdictSoFar }: Progress): string {
  const total = String(planned)
  const count = `${String(done).padStart(total.length)}/${total}`
  const soFar = `${verdictSoFar} so far`.padEnd(LONGEST_VERDICT + ' so far'.length)
  return `${count}  ${soFar}  ${purpose} ${canonicalJson(point)}: ${outcomeText(outcome)}`
}

function outcomeText(outcome: Progress['outcome']): string {
  if (typeof outcome === 'string') return outcome
  return `${countText(outcome.replicates)} of at most ${countText(outcome.budget)} replicates`
}

const PROGRESS_LINE = /^ *\d+\/\d+ {2}(certified|refuted|inconclusive) so far /

/** Whether a line of console output is one of ours. */
export function isProgressLine(line: string): boolean {
  return PROGRESS_LINE.test(line)
}

/** Whether a progress line says how far a point is, and will be followed by another that says what it came to. */
export function isInterimLine(line: string): boolean {
  return isProgressLine(line) && line.endsWith(' replicates')
}
