import { describe, expect, test } from 'vitest'
import { COMMANDS } from '../../src/command/commands.ts'
import { replayRun } from '../../src/command/running/replay.ts'
import { verifyRuns } from '../../src/command/running/verify.ts'
import { parseWords } from '../../src/command/words/parse-words.ts'
import { ROOT } from '../imports.ts'

const id = 'suresh-2025/theorem-3-bound'

/** What a command makes of some words here. */
function invoked(...[name, ...words]: readonly string[]) {
  const command = COMMANDS.find((one) => one.name === name)
  if (command === undefined) throw new Error(`there is no command ${name}`)
  return { root: ROOT, ...parseWords(command, words) }
}
const verifying = (...words: string[]) => verifyRuns(invoked('verify', ...words))

describe('what vitest is asked for', () => {
  test('one point, by its parameters', () => {
    expect(replayRun(invoked('replay', id, 'epsilon=0.1', 'k=111', '--epoch', 'other'))).toEqual({
      args: [`properties/${id}.property`],
      variables: { POINT: '{"epsilon":0.1,"k":111}', EPOCH: 'other' },
    })
  })

  test('properties by name, or all by the configuration that writes docs/', () => {
    expect(verifying(id, '--tier', 'quick')).toEqual([
      { args: [`properties/${id}.property`], variables: { TIER: 'quick' } },
    ])
    expect(verifying()).toEqual([
      { args: ['--config', 'vitest.verify.config.ts'], variables: { TIER: 'full' } },
    ])
  })

  test('properties of a suite by the configuration of the suite, apart from others', () => {
    const flow = 'bertrand-2024/flow-stays'
    expect(verifying(id, flow).map(({ args }) => args)).toEqual([
      [`properties/${id}.property`],
      ['--config', 'vitest.flow.config.ts', `properties/${flow}.property`],
    ])
  })

  test('flags of its own, as they were written', () => {
    const [run] = verifying('--shard=1/2', id, '--reporter=blob', '--bail', '--', '-t', 'bound')
    expect(run?.args).toEqual([
      `properties/${id}.property`,
      '--shard=1/2',
      '--reporter=blob',
      '--bail',
      '-t',
      'bound',
    ])
  })

  test('how closely is looked, as variables', () => {
    const [run] = verifying(id, '--resolution', '10', '--most-replicates=1e8')
    expect(run?.variables).toEqual({ TIER: 'full', RESOLUTION: '10', MOST_REPLICATES: '1e8' })
  })

  test('an epoch that looks like a number, as text', () => {
    expect(verifying(id, '--epoch', '1.0')[0]?.variables).toEqual({ TIER: 'full', EPOCH: '1.0' })
  })
})
