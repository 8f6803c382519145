import { expect, onTestFinished, test } from 'vitest'
import { publish } from '../../../src/vitest/publishing/publish.ts'
import { TemporaryFolder } from '../../project/temporary-folder.ts'
import { exampleRecord, unsealedRecord } from '../../report/example-record.ts'

const { theorem } = unsealedRecord()
const run = {
  records: [exampleRecord()],
  committed: [],
  seconds: new Map(),
  incomplete: undefined,
  resolution: 1,
}

/** A project that has no claims yet, gone after the test. */
function project(): TemporaryFolder {
  const folder = new TemporaryFolder()
  onTestFinished(() => folder.remove())
  folder.put({ 'package.json': '{ "name": "mine", "version": "0.1.0" }' })
  return folder
}

const recordsIn = (folder: TemporaryFolder) =>
  Object.keys(folder.files()).filter((file) => file.endsWith('theorem-3-bound.json'))

test('a complete run writes docs/', async () => {
  const folder = project()
  expect(await publish(folder.path, run)).toMatchObject({ inPlace: true })
  expect(recordsIn(folder)).toEqual(['docs/records/suresh-2025/theorem-3-bound.json'])
})

test('a run that a record of another suite contradicts is put aside, and the reader is told what to do', async () => {
  const folder = project()
  const older = exampleRecord({
    id: 'suresh-2025/text-tail',
    theorem: { ...theorem, statement: 'as it was' },
  })
  const { message, inPlace } = await publish(folder.path, { ...run, committed: [older] })
  expect(inPlace).toBe(false)
  expect(message).toMatch(/theorem-3.*docs\/ was left as it is.*delete it below docs\/records, run again/)
  expect(recordsIn(folder)).toEqual(['.collapse-check/pages/records/suresh-2025/theorem-3-bound.json'])
})
