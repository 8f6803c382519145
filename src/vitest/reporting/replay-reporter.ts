import type { SerializedError, UserConsoleLog } from 'vitest'
import type { Reporter, TestModule, TestSpecification, Vitest } from 'vitest/node'
import { provideThreads } from './provide-threads.ts'

/** The reporter of `collapse-check replay`: what was found at the point, and nothing else. */
export default class ReplayReporter implements Reporter {
  #vitest: Vitest | undefined

  onInit(vitest: Vitest): void {
    this.#vitest = vitest
  }

  onTestRunStart(specifications: readonly TestSpecification[]): void {
    if (this.#vitest !== undefined) provideThreads(this.#vitest, specifications)
  }

  onUserConsoleLog({ content }: UserConsoleLog): void {
    process.stdout.write(content)
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const failures = [
      ...modules.flatMap((module) => [...module.errors()]),
      ...modules
        .flatMap((module) => [...module.children.allTests('failed')])
        .flatMap((test) => test.result().errors ?? []),
      ...errors,
    ]
    for (const { message } of failures) process.stderr.write(`${message}\n`)
    // What is no verdict was not judged: a point outside the domain, a property at fault.
    if (failures.some(({ name }) => name !== 'Verdict')) process.exitCode = 2
  }
}
