import { markdownTable } from 'markdown-table'
import { rateText } from '../../assert/certificate.ts'
import { short } from '../../claims/criteria/number-text.ts'
import type { LedgerEntry } from './ledger.ts'

/** An assertion with the name of its test. */
export interface LedgerLine extends LedgerEntry {
  readonly test: string
}

/** Error rates of a suite, or limits on them. */
export interface SuiteRates {
  readonly alpha: number
  readonly beta: number
}

/**
 * The error rates of a suite: the sums of those of its assertions. Were every claim true, some assertion would refute one
 * with probability at most α; were any of them off by their margins, some would be certified with probability at most β.
 */
export function suiteRates(lines: readonly LedgerLine[]): SuiteRates {
  return {
    alpha: lines.reduce((sum, { alpha }) => sum + alpha, 0),
    beta: lines.reduce((sum, { beta }) => sum + beta, 0),
  }
}

/** The table of assertions that a run ends with, and their error rates together. */
export function ledgerText(lines: readonly LedgerLine[]): string {
  const { alpha, beta } = suiteRates(lines)
  const rows = lines.map((line) => [
    line.test,
    line.verdict,
    line.claim,
    line.measured,
    short(line.cost),
    rateText(line.alpha),
    rateText(line.beta),
  ])
  const total = lines.reduce((sum, { cost }) => sum + cost, 0)
  const header = ['test', 'verdict', 'claim', 'measured', 'cost', 'α', 'β']
  const sums = [`${lines.length} in all`, '', '', '', short(total), rateText(alpha), rateText(beta)]
  return [
    markdownTable([header, ...rows, sums], { align: ['l', 'l', 'l', 'l', 'r', 'r', 'r'] }),
    `Were every claim true, one of them would be refuted with probability ${rateText(alpha)} at most; were any of them false by their margins, one of those would be certified with probability ${rateText(beta)} at most.`,
  ].join('\n')
}

/** What to tell the reader where the error rates of a suite are above their limits; nothing where they are not. */
export function overLimits(rates: SuiteRates, limits: Partial<SuiteRates>): string[] {
  return (['alpha', 'beta'] as const).flatMap((name) => {
    const limit = limits[name]
    // A sum of shares may exceed its limit by the rounding of the sum.
    if (limit === undefined || rates[name] <= limit * (1 + 1e-9)) return []
    return [
      `${name} of the suite is ${rateText(rates[name])}; allowed: at most ${rateText(limit)}. Give assertions a smaller ${name}, or make fewer`,
    ]
  })
}
