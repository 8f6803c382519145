import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { replayCommand, rerunCommand } from '../../src/report/commands.ts'
import { exampleRecord } from './example-record.ts'

/** What a shell makes of the assignment in front of a command. */
function assigned(command: string, name: string): string {
  const [assignment = ''] = command.split(' npx vitest')
  return execFileSync('sh', ['-c', `${assignment}; printf %s "$${name}"`], { encoding: 'utf8' })
}

test('a point is replayed by a command that names exactly its file', () => {
  expect(replayCommand(exampleRecord(), { n: 10, epsilon: 0.1, k: 111 })).toBe(
    `POINT='{"epsilon":0.1,"k":111,"n":10}' npx vitest run properties/suresh-2025/theorem-3-bound.property`,
  )
})

test('a shell hands the point over as it is, quotes, dollars and all', () => {
  const point = { workflow: `it's "$HOME" \\ \`x\``, n: 3 }
  expect(JSON.parse(assigned(replayCommand(exampleRecord(), point), 'POINT'))).toEqual(point)
})

test('a property is run again at its tier and epoch', () => {
  const command = rerunCommand(exampleRecord({ tier: 'quick', epoch: 'try this' }))
  expect(command).toBe(
    `TIER=quick EPOCH='try this' npx vitest run properties/suresh-2025/theorem-3-bound.property`,
  )
  expect(assigned(command, 'EPOCH')).toBe('try this')
})
