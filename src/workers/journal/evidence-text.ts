import type { Evidence } from '../../trials/judge.ts'

/** Evidence as JSON, to the last bit: what JSON cannot say, infinities, is spelled out. */
export function evidenceText(evidence: Evidence): string {
  return JSON.stringify(evidence, (_, value) =>
    typeof value === 'number' && !Number.isFinite(value) ? String(value) : value,
  )
}

const INFINITIES = new Map<unknown, number>([
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
])

/** The evidence that {@link evidenceText} wrote. */
export function parseEvidence(text: string): Evidence {
  return JSON.parse(text, (_, value) => INFINITIES.get(value) ?? value)
}
