import type { Certificate } from '../certificate.ts'
import type { Assertion } from './forgotten.ts'
import { wholeProcess } from './whole-process.ts'

/** The test that an assertion is made in. */
export interface RunningTest {
  /** The seed of assertions that name none. */
  readonly seed: string
  /** Told of every assertion that begins. */
  readonly begun: (assertion: Assertion) => void
  /** Told what it came to, whatever that was. */
  readonly ended: (certificate: Certificate) => void
}

let find: () => RunningTest | undefined = () => undefined

/** From now on assertions ask `finder` for the test that they are made in, in place of whoever was asked before. */
export function onRunningTest(finder: () => RunningTest | undefined): void {
  find = finder
}

/** The test that an assertion is made in now; where no runner tells, the process as a whole. */
export function runningTest(): RunningTest {
  return find() ?? wholeProcess
}
