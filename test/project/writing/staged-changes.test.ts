import { fork } from 'node:child_process'
import { once } from 'node:events'
import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { changeAtOnce, completeStaged, stage } from '../../../src/project/writing/staged-changes.ts'
import { TemporaryFolder } from '../temporary-folder.ts'

let project: TemporaryFolder
beforeEach(() => {
  project = new TemporaryFolder()
})
afterEach(() => project.remove())

const before = { 'docs/a.md': 'old', 'docs/b.md': 'old', 'docs/mine.md': 'mine' }
const changes = {
  folder: 'docs',
  written: new Map([
    ['a.md', 'new'],
    ['deep/c.md', 'new'],
    ['d.md', 'new'],
  ]),
  removed: ['b.md'],
}
const after = {
  'docs/a.md': 'new',
  'docs/deep/c.md': 'new',
  'docs/d.md': 'new',
  'docs/mine.md': 'mine',
}

test('changes are made, and nothing waits any more', () => {
  project.put(before)
  changeAtOnce(project.path, changes)
  expect(project.files()).toEqual(after)
})

test.each([0, 1, 2, 3])('a run that was stopped after it had moved %i files is completed', (moved) => {
  project.put({
    'docs/a.md': 'old',
    'docs/b.md': 'old',
    'docs/mine.md': 'mine',
    'docs/deep/other.md': 'mine',
  })
  stage(project.path, changes)
  for (const path of [...changes.written.keys()].slice(0, moved)) {
    renameSync(join(project.path, '.collapse-check/staged/files', path), join(project.path, 'docs', path))
  }
  completeStaged(project.path)
  expect(project.files()).toEqual({ ...after, 'docs/deep/other.md': 'mine' })
})

test('a run that was stopped before all texts were there has changed nothing', () => {
  project.put(before)
  stage(project.path, changes)
  rmSync(join(project.path, '.collapse-check/staged/journal.json'))
  completeStaged(project.path)
  expect(project.files()).toEqual(before)
})

test('where nothing was staged there is nothing to complete', () => {
  project.put(before)
  completeStaged(project.path)
  expect(project.files()).toEqual(before)
})

test.each([0, 3, 10, 20, 40, 70])(
  'killed %i ms after it began to write, pages are all old or all new',
  async (ms) => {
    const child = fork(join(import.meta.dirname, 'endless-writer.ts'), [project.path], {
      execArgv: ['--import', 'tsx'],
    })
    await once(child, 'message')
    await setTimeout(ms)
    child.kill('SIGKILL')
    await once(child, 'exit')
    completeStaged(project.path)
    const files = project.files()
    expect(Object.keys(files)).toHaveLength(100)
    expect(new Set(Object.values(files)).size).toBe(1)
  },
)
