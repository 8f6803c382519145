import { countText, measuredText, numberText } from '../../report/text/number-text.ts'
import type { Checked } from '../check.ts'

/** What a simulation of the recipe found, a line an answer. */
export function checkText(found: readonly Checked[], margin: number): string {
  const lines = found.map(({ quantity, value, verdict, evidence }) => {
    if (evidence === undefined) return `  ${quantity}: ${numberText(value)}, not simulated`
    const measured = measuredText(evidence.statistic, evidence.interval)
    return `  ${quantity}: ${numberText(value)} ${verdict}; measured ${measured} over ${countText(evidence.replicates)} runs`
  })
  return `Simulated, within ${numberText(100 * margin)} %:\n${lines.join('\n')}`
}
