import { type Assertion, ForgottenError } from './forgotten.ts'

const assertions = new Set<Assertion>()
let watching = false

/** Where no runner tells of tests: assertions that nobody waited for turn the whole process red when it ends. */
export const wholeProcess = {
  seed: 'certify',
  begun(assertion: Assertion): void {
    assertions.add(assertion)
    if (watching || typeof process === 'undefined') return
    watching = true
    process.once('exit', () => {
      for (const each of assertions) {
        if (each.promise.awaited) continue
        process.exitCode = 1
        process.stderr.write(`${new ForgottenError(each).stack}\n`)
      }
    })
  },
  ended(): void {},
}
