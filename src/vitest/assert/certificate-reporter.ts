import type { Reporter, TestModule } from 'vitest/node'
import { checkNames } from '../../assert/check-names.ts'
import { openProbability } from '../../validation/checks.ts'
import { type LedgerLine, ledgerText, overLimits, type SuiteRates, suiteRates } from './ledger-text.ts'

/**
 * A reporter of vitest that ends a run with the assertions that were made, and with their error rates together.
 *
 * It sees what the setup file `collapse-check/assert/vitest` hands over; give it beside the usual reporter:
 * `reporters: ['default', new CertificateReporter({ alpha: 1e-3 })]`.
 */
export class CertificateReporter implements Reporter {
  readonly #limits: Partial<SuiteRates>

  /**
   * @param limits the largest error rates that the suite may have together; above one of them the run is red
   * @throws ArgumentError if a limit is not a probability in (0, 1)
   */
  constructor(limits: Partial<SuiteRates> = {}) {
    checkNames('limits', limits, ['alpha', 'beta'])
    for (const [name, limit] of Object.entries(limits)) openProbability(`limits.${name}`, limit)
    this.#limits = limits
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const lines = modules.flatMap(linesOf)
    if (lines.length === 0) return
    process.stdout.write(`\n${ledgerText(lines)}\n`)
    const problems = overLimits(suiteRates(lines), this.#limits)
    for (const problem of problems) process.stdout.write(`${problem}\n`)
    if (problems.length > 0) process.exitCode = 1
  }
}

function linesOf(module: TestModule): LedgerLine[] {
  return [...module.children.allTests()].flatMap((testCase) =>
    (testCase.meta().ledger ?? []).map((entry) => ({ test: testCase.fullName, ...entry })),
  )
}
