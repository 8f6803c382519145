import { expect, test } from 'vitest'
import { readAround } from '../../../src/project/read-around.ts'
import { readRecords } from '../../../src/project/read-records.ts'
import { pages } from '../../../src/report/pages.ts'
import { pagesInThreads } from '../../../src/workers/threads/pages-in-threads.ts'
import { ROOT } from '../../imports.ts'

const around = readAround(ROOT)
const records = readRecords(ROOT).slice(0, 100)

test('threads draw the figures that are drawn here', async () => {
  expect([...(await pagesInThreads(records, around))]).toEqual([...(await pages(records, around))])
})

test('what they cannot draw is an error of its class', async () => {
  const broken = records.map((record) => ({ ...record, figure: undefined as never }))
  const here = await pages(broken, around).catch((error: Error) => error)
  expect(here).toBeInstanceOf(Error)
  await expect(pagesInThreads(broken, around)).rejects.toThrow(here as Error)
})
