import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import { expect } from 'vitest'
import { integerAtLeast } from '../src/validation/checks.ts'

/**
 * What every `fc.assert` and `fc.sample` of a unit test takes: a seed that the name of the test determines, so that
 * a test draws the same numbers in every run and none is there by choice. `TEST_EPOCH` draws others; `TEST_RUNS`
 * raises the number of runs.
 *
 * @param numRuns how many values are drawn, at least
 * @param part which one, of a test that draws several times
 */
export function seeded(numRuns = 100, part = 0): { readonly seed: number; readonly numRuns: number } {
  const { testPath = '', currentTestName = '' } = expect.getState()
  const file = relative(import.meta.dirname, testPath).replaceAll('\\', '/')
  const name = JSON.stringify([
    process.env.TEST_EPOCH ?? 'tests',
    file,
    currentTestName,
    ...(part === 0 ? [] : [part]),
  ])
  return {
    seed: createHash('sha256').update(name).digest().readInt32BE(),
    numRuns: Math.max(numRuns, integerAtLeast('TEST_RUNS', Number(process.env.TEST_RUNS ?? 1))),
  }
}
