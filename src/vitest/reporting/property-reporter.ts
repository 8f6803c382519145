import type { SerializedError, UserConsoleLog } from 'vitest'
import {
  DefaultReporter,
  type TestCase,
  type TestModule,
  type TestRunEndReason,
  type TestSpecification,
} from 'vitest/node'
import { oneAtATime } from '../../project/writing/one-at-a-time.ts'
import { readOptions } from '../options.ts'
import { collectResults } from '../publishing/collect-results.ts'
import { publish } from '../publishing/publish.ts'
import { isInterimLine, isProgressLine } from './progress-line.ts'
import { provideThreads } from './provide-threads.ts'
import { summaryTable } from './summary-table.ts'
import { Watchdog, watch } from './watchdog.ts'

/**
 * vitest's own reporter, and at the end the table of verdicts and where the pages are. The points of a
 * property are shown as they are judged when it is the only file that runs.
 */
export class PropertyReporter extends DefaultReporter {
  readonly #watchdog = new Watchdog(readOptions().patience)
  #stopWatching: (() => void) | undefined
  #single = false

  override onTestRunStart(specifications: readonly TestSpecification[]): void {
    this.#single = specifications.length === 1
    provideThreads(this.ctx, specifications)
    this.#stopWatching = watch(this.#watchdog, (text) => this.log(text))
    super.onTestRunStart(specifications)
  }

  override onUserConsoleLog(log: UserConsoleLog): void {
    const lines = log.content.trimEnd().split('\n')
    const task = log.taskId === undefined ? undefined : this.ctx.state.idMap.get(log.taskId)
    const [last = ''] = lines.slice(-1)
    if (task !== undefined && isProgressLine(last)) this.#watchdog.heard(task.name, last)
    if (!lines.every(isProgressLine)) super.onUserConsoleLog(log)
    else if (this.#single && !lines.every(isInterimLine)) this.log(lines.join('\n'))
  }

  override onTestCaseResult(testCase: TestCase): void {
    this.#watchdog.ended(testCase.name)
    super.onTestCaseResult(testCase)
  }

  override async onTestRunEnd(
    modules: readonly TestModule[],
    errors: readonly SerializedError[],
    reason: TestRunEndReason,
  ): Promise<void> {
    this.#stopWatching?.()
    super.onTestRunEnd(modules, errors, reason)
    const { root } = this.ctx.config
    await oneAtATime(
      root,
      (text) => this.log(text),
      async () => {
        const results = await collectResults(this.ctx, modules)
        if (results.records.length === 0) return
        this.log(`${summaryTable(results.records)}\n`)
        const { message, inPlace } = await publish(root, results)
        this.log(`${message}\n`)
        if (!inPlace) process.exitCode = 1
      },
    )
  }
}
