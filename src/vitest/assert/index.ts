// A setup file of vitest: `expect(replicate).toBeCertified(criterion)`, and tests that know their assertions.

import { AsyncLocalStorage } from 'node:async_hooks'
import { aroundEach, expect } from 'vitest'
import { onRunningTest } from '../../assert/awaiting/running-test.ts'
import { TestOfVitest } from './test-of-vitest.ts'
import { toBeCertified } from './to-be-certified.ts'

const running = new AsyncLocalStorage<TestOfVitest>()

onRunningTest(() => running.getStore())

aroundEach(async (runTest, { task }) => {
  const test = new TestOfVitest(task)
  await running.run(test, runTest)
  test.checkAwaited()
})

expect.extend({ toBeCertified })
