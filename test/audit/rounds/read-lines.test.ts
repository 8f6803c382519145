import { describe, expect, test } from 'vitest'
import { RoundLines } from '../../../src/audit/rounds/read-lines.ts'

const read = (...lines: string[]) => {
  const reader = new RoundLines()
  return lines.flatMap((line) => reader.next(line) ?? [])
}

test('objects, lists, cells and empty lines', () => {
  const counts = new Map([
    ['a', 3],
    ['b', 0],
  ])
  expect(read('{"counts": {"a": 3, "b": 0}}')).toEqual([{ counts }])
  expect(read('a,b', '', '3,0', '')).toEqual([{ counts }])
  expect(read('[3, 0]')).toEqual([{ counts: new Map(Object.entries([3, 0])) }])
  expect(read('n,mean,variance', '10,0.5,2')).toEqual([{ n: 10, mean: 0.5, variance: 2 }])
  expect(read('{"counts": [1], "real": [2]}')).toEqual([
    { counts: new Map([['0', 1]]), real: new Map([['0', 2]]) },
  ])
  expect(read('{"round": 7, "counts": {"a": 3, "b": 0}}')).toEqual([{ round: 7, counts }])
})

describe('a line that is no round is refused by its number', () => {
  test.each<[string, string[], string]>([
    ['broken JSON', ['[1, 2]', '{"counts": ['], 'line 2 is'],
    ['a negative count', ['[1, -2]'], 'line 1 is {"counts":[1,-2]}; allowed: counts'],
    ['half a count', ['{"counts": {"a": 0.5}}'], 'line 1 is'],
    ['no counts at all', ['[0, 0]'], 'at least one above it'],
    ['a variance of 0', ['{"n": 10, "mean": 0, "variance": 0}'], 'variance (above 0)'],
    ['one observation', ['{"n": 1, "mean": 0, "variance": 1}'], 'n (an integer from 2)'],
    ['a field too many', ['{"counts": [1], "reel": [1]}'], 'line 1 is'],
    ['a cell too few', ['a,b', '1'], 'line 2 is 1; allowed: 2 cells'],
    ['a cell that is empty', ['a,b', '1,'], 'line 2 is'],
    ['a symbol twice', ['a,a'], 'a header of different names'],
    ['quotes', ['"a",b'], 'cells without quotes, or JSON Lines'],
  ])('%s', (_, lines, message) => {
    expect(() => read(...lines)).toThrow(message)
  })
})
