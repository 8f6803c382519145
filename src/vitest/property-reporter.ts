import type { SerializedError, UserConsoleLog } from 'vitest'
import { DefaultReporter, type TestModule, type TestRunEndReason, type TestSpecification } from 'vitest/node'
import { collectResults } from './collect-results.ts'
import { isInterimLine, isProgressLine } from './progress-line.ts'
import { publish } from './publish.ts'
import { summaryTable } from './summary-table.ts'

/**
 * vitest's own reporter, and at the end the table of verdicts and where the pages are. The points of a
 * property are shown as they are judged when it is the only file that runs.
 */
export class PropertyReporter extends DefaultReporter {
  #single = false

  override onTestRunStart(specifications: readonly TestSpecification[]): void {
    this.#single = specifications.length === 1
    super.onTestRunStart(specifications)
  }

  override onUserConsoleLog(log: UserConsoleLog): void {
    const lines = log.content.trimEnd().split('\n')
    if (!lines.every(isProgressLine)) super.onUserConsoleLog(log)
    else if (this.#single && !lines.every(isInterimLine)) this.log(lines.join('\n'))
  }

  override async onTestRunEnd(
    modules: readonly TestModule[],
    errors: readonly SerializedError[],
    reason: TestRunEndReason,
  ): Promise<void> {
    super.onTestRunEnd(modules, errors, reason)
    const results = await collectResults(this.ctx, modules)
    if (results.records.length === 0) return
    this.log(`${summaryTable(results.records)}\n`)
    const { message, inPlace } = await publish(this.ctx.config.root, results)
    this.log(`${message}\n`)
    if (!inPlace) process.exitCode = 1
  }
}
