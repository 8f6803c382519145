import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { ROOT } from '../imports.ts'
import { TemporaryFolder } from '../project/temporary-folder.ts'
import { said } from './said.ts'

describe('what needs no project:', () => {
  test('help, of everything and of one command', async () => {
    expect(await said(ROOT, ['--help'])).toMatchObject({
      code: 0,
      printed: expect.stringContaining('Exit codes:'),
    })
    expect(await said(ROOT, ['replay', '--help'])).toMatchObject({
      code: 0,
      printed: expect.stringContaining('Examples:'),
    })
    expect((await said(ROOT, [])).code).toBe(2)
  })

  test('an empty folder becomes a project, whatever lies above it', async () => {
    const outer = new TemporaryFolder()
    onTestFinished(() => outer.remove())
    outer.put({ 'package.json': '{ "name": "mine" }' })
    const above = outer.path
    const folder = join(above, 'empty')
    mkdirSync(folder)
    expect(await said(folder, ['new'])).toMatchObject({
      code: 0,
      printed: expect.stringContaining('npm install'),
    })
    expect(existsSync(join(folder, 'package.json'))).toBe(true)
    expect(existsSync(join(above, 'theorems'))).toBe(false)
    expect((await said(folder, ['new'])).noted).toContain(
      'theorems/example-2026/diversity.ts is there already',
    )
  })
})

test('--debug shows the stack', async () => {
  expect((await said(ROOT, ['verfy', '--debug'])).noted).toMatch(/^ +at /m)
})
