import { spawnSync } from 'node:child_process'
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

describe('refused in a sentence, without a stack:', () => {
  const command = (...args: string[]) => {
    const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'bin/collapse-check.js'), ...args], {
      cwd: ROOT,
      encoding: 'utf8',
    })
    return { status, stderr }
  }

  test.each([
    [['replay', 'suresh-2025/theorem-3-bond', 'n=1'], "the nearest is 'suresh-2025/theorem-3-bound'"],
    [['replay', id], 'needs a point'],
    [['replay', id, 'epsilon'], "parameter is 'epsilon'; allowed: a name and a value"],
    [['verfy'], "there is no command 'verfy'"],
  ])('%j', (args, message) => {
    const { status, stderr } = command(...args)
    expect(status).toBe(2)
    expect(stderr).toContain(message)
    expect(stderr).not.toMatch(/^ +at /m)
  })
})
