import { runningTest } from './running-test.ts'
import { Watched } from './watched.ts'

/**
 * Begins an assertion in the running test, which notices if nobody waits for it.
 *
 * @param called what the test called: the stack ends above it
 * @param start begins it; what it throws is thrown at once, so that wrong arguments are seen even without `await`
 */
export function begin<T>(
  called: (...args: never[]) => unknown,
  start: (callSite: string) => Promise<T>,
): Promise<T> {
  const callSite = callSiteOf(called)
  const started = start(callSite)
  const promise = new Watched<T>((resolve, reject) => {
    started.then(resolve, reject)
  })
  runningTest().begun({ promise, callSite })
  return promise
}

/** The stack of whoever called a function. */
function callSiteOf(called: (...args: never[]) => unknown): string {
  const here = new Error()
  Error.captureStackTrace?.(here, called)
  return here.stack?.replace(/^.*\n/, '') ?? ''
}
