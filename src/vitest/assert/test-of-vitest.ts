import type { TestContext } from 'vitest'
import { type Assertion, ForgottenError } from '../../assert/awaiting/forgotten.ts'
import type { RunningTest } from '../../assert/awaiting/running-test.ts'
import type { Certificate } from '../../assert/certificate.ts'
import { entryOf } from './ledger.ts'

/** A running test of vitest: gives its name as a seed, keeps a ledger for the reporter, and knows what nobody waited for. */
export class TestOfVitest implements RunningTest {
  readonly seed: string
  readonly #task: TestContext['task']
  readonly #assertions: Assertion[] = []

  constructor(task: TestContext['task']) {
    this.#task = task
    this.seed = task.fullTestName
  }

  begun(assertion: Assertion): void {
    this.#assertions.push(assertion)
  }

  ended(certificate: Certificate): void {
    this.#task.meta.ledger ??= []
    this.#task.meta.ledger.push(entryOf(certificate))
  }

  /** Throws if nobody waited for an assertion of this test. */
  checkAwaited(): void {
    const forgotten = this.#assertions.find(({ promise }) => !promise.awaited)
    if (forgotten !== undefined) throw new ForgottenError(forgotten)
  }
}
