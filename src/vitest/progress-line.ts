import type { Progress } from '../claims/run.ts'
import { canonicalJson } from '../random/canonical-json.ts'

const LONGEST_VERDICT = 'inconclusive'.length

/** One line about the point just judged: `12/40  certified so far     hunt {"n":10}: certified`. */
export function progressLine({ done, planned, purpose, point, evidence, verdictSoFar }: Progress): string {
  const total = String(planned)
  const count = `${String(done).padStart(total.length)}/${total}`
  const soFar = `${verdictSoFar} so far`.padEnd(LONGEST_VERDICT + ' so far'.length)
  return `${count}  ${soFar}  ${purpose} ${canonicalJson(point)}: ${evidence.verdict}`
}

const PROGRESS_LINE = /^ *\d+\/\d+ {2}(certified|refuted|inconclusive) so far /

/** Whether a line of console output is one of ours. */
export function isProgressLine(line: string): boolean {
  return PROGRESS_LINE.test(line)
}
