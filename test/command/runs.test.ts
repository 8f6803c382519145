import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { replayRun } from '../../src/command/replay.ts'
import { verifyRun } from '../../src/command/verify.ts'
import { ROOT } from '../imports.ts'

const id = 'suresh-2025/theorem-3-bound'

describe('what vitest is asked for', () => {
  test('one point, by its parameters', () => {
    expect(replayRun(ROOT, id, ['epsilon=0.1', 'k=111'], { epoch: 'other' })).toEqual({
      args: [`properties/${id}.property`],
      variables: { POINT: '{"epsilon":0.1,"k":111}', EPOCH: 'other' },
    })
  })

  test('properties by name, or all by the configuration that writes docs/', () => {
    expect(verifyRun(ROOT, [id], { tier: 'quick' })).toEqual({
      args: [`properties/${id}.property`],
      variables: { TIER: 'quick' },
    })
    expect(verifyRun(ROOT, [], { tier: 'full' }).args).toEqual(['--config', 'vitest.verify.config.ts'])
  })

  test('a property of a suite by the configuration of the suite', () => {
    expect(verifyRun(ROOT, ['bertrand-2024/flow-stays'], { tier: 'full' }).args).toEqual([
      '--config',
      'vitest.flow.config.ts',
      'properties/bertrand-2024/flow-stays.property',
    ])
  })
})

const command = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'bin/collapse-check.js'), ...args],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  )
  return { status, stdout, stderr }
}

describe('a result', () => {
  const { hash } = JSON.parse(readFileSync(join(ROOT, `docs/records/${id}.json`), 'utf8'))

  test.each([
    ['bibtex', /^@misc\{/],
    ['csl-json', /^\[|^\{/],
    ['ris', /^TY {2}- /],
  ])('is cited as %s, with the hash of its record', (format, start) => {
    const { status, stdout } = command('cite', id, '--format', format)
    expect(status).toBe(0)
    expect(stdout).toMatch(start)
    expect(stdout).toContain(hash)
  })

  test('that was cited by its hash is the same today', () => {
    const { status, stdout } = command('changes', `${id}@${hash.slice(0, 10)}`)
    expect(status).toBe(0)
    expect(stdout).toContain('question  the same, and so is the record')
  })
})

describe('refused in a sentence, without a stack:', () => {
  test.each([
    [['replay', 'suresh-2025/theorem-3-bond', 'n=1'], "the nearest is 'suresh-2025/theorem-3-bound'"],
    [['replay', id], 'needs a point'],
    [['replay', id, 'epsilon'], "parameter is 'epsilon'; allowed: a name and a value"],
    [['verfy'], "there is no command 'verfy'"],
    [['cite', 'suresh-2025/theorem-3-bond'], "the nearest is 'suresh-2025/theorem-3-bound'"],
    [['cite', id, '--format', 'word'], "--format is 'word'; allowed: bibtex, csl-json, ris"],
    [['changes', 'suresh-2025/theorem-3-bond@1'], "the nearest is 'suresh-2025/theorem-3-bound'"],
    [['changes', `${id}@nothing`], "hash is 'nothing'; allowed: that of one record"],
  ])('%j', (args, message) => {
    const { status, stderr } = command(...args)
    expect(status).toBe(2)
    expect(stderr).toContain(message)
    expect(stderr).not.toMatch(/^ +at /m)
  })
})
