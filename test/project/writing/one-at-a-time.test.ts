import { spawnSync } from 'node:child_process'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { oneAtATime } from '../../../src/project/writing/one-at-a-time.ts'
import { stage } from '../../../src/project/writing/staged-changes.ts'
import { TemporaryFolder } from '../temporary-folder.ts'

let project: TemporaryFolder
beforeEach(() => {
  project = new TemporaryFolder()
})
afterEach(() => project.remove())

/** The number of a process that has ended. */
const deadProcess = () => spawnSync(process.execPath, ['--version']).pid

test('the second of two runs waits for the first, and says so once', async () => {
  const order: string[] = []
  let release = () => {}
  const first = oneAtATime(
    project.path,
    () => order.push('first waits'),
    async () => {
      order.push('first begins')
      await new Promise<void>((resolve) => {
        release = resolve
      })
      order.push('first ends')
    },
  )
  const second = oneAtATime(
    project.path,
    (text) => {
      order.push(text)
      release()
    },
    async () => order.push('second'),
  )
  await Promise.all([first, second])
  expect(order).toEqual([
    'first begins',
    `Process ${process.pid} is writing the pages of this project; waiting for it to end.`,
    'first ends',
    'second',
  ])
  expect(project.files()).toEqual({})
})

test('a lock is given back when the work fails', async () => {
  const work = async () => {
    throw new Error('no space')
  }
  await expect(oneAtATime(project.path, () => {}, work)).rejects.toThrow('no space')
  expect(project.files()).toEqual({})
})

test.each([
  ['of a process that is no more', () => String(deadProcess())],
  ['without a number', () => ''],
])('a lock %s is not respected', async (_, text) => {
  project.put({ '.collapse-check/lock': text() })
  const said: string[] = []
  expect(
    await oneAtATime(
      project.path,
      (line) => said.push(line),
      async () => 'done',
    ),
  ).toBe('done')
  expect(said).toEqual([])
})

test('what a run left that was stopped is completed before the work begins', async () => {
  stage(project.path, { folder: 'docs', written: new Map([['a.md', 'new']]), removed: [] })
  const seen = await oneAtATime(
    project.path,
    () => {},
    async () => project.files(),
  )
  expect(seen).toMatchObject({ 'docs/a.md': 'new' })
})
