import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { replayCommand, rerunCommand } from '../../../src/report/text/commands.ts'
import { pointArguments, readPoint } from '../../../src/report/text/point-arguments.ts'
import { exampleRecord } from '../example-record.ts'

/** The words that a shell makes of a command line. */
const wordsOf = (line: string): string[] =>
  execFileSync('sh', ['-c', `printf '%s\\n' ${line}`], { encoding: 'utf8' })
    .trimEnd()
    .split('\n')

test('a point is replayed by a command that names exactly its property', () => {
  expect(replayCommand(exampleRecord(), { n: 10, epsilon: 0.1, k: 111 })).toBe(
    'npx collapse-check replay suresh-2025/theorem-3-bound epsilon=0.1 k=111 n=10',
  )
})

test('a shell hands the point over as it is, quotes, dollars and all', () => {
  const point = {
    family: 'Gaussian mean',
    workflow: `it's "$HOME" \\ \`x\``,
    digits: '10',
    sizes: [3, 4],
    small: 1e-9,
    negative: -2,
    kept: true,
  }
  expect(readPoint(wordsOf(pointArguments(point)))).toEqual(point)
})

test('a property is run again at its tier and epoch', () => {
  expect(rerunCommand(exampleRecord({ tier: 'quick', epoch: 'try this' }), '0.1.0')).toBe(
    'npx collapse-check verify suresh-2025/theorem-3-bound --tier quick --epoch "try this"',
  )
})

test.each([
  ['epsilon', "parameter is 'epsilon'; allowed: a name and a value, as in epsilon=0.1"],
  ['=3', "parameter is '=3'"],
  ['n=', "parameter is 'n='"],
])('%s is no parameter', (word, message) => {
  expect(() => readPoint([word])).toThrow(message)
})

test('a parameter comes once', () => {
  expect(() => readPoint(['n=1', 'n=2'])).toThrow("parameter is 'n=2'; allowed: n once")
})
