import { EPOCH } from 'collapse-check'
import { describe, expect, test } from 'vitest'
import { readOptions } from '../../src/vitest/options.ts'

test('without any variable a run is quick, at the epoch of the repository', () => {
  expect(readOptions({})).toMatchObject({ tier: 'quick', epoch: EPOCH, point: undefined })
})

test('margins are whole, and tests have up to ten million replicates', () => {
  expect(readOptions({})).toMatchObject({ resolution: 1, mostReplicates: 10_000_000 })
  expect(readOptions({ RESOLUTION: '10', MOST_REPLICATES: '1e8' })).toMatchObject({
    resolution: 10,
    mostReplicates: 100_000_000,
  })
})

test('POINT is one point as JSON', () => {
  expect(readOptions({ POINT: '{"n":10,"epsilon":0.1}' }).point).toEqual({ n: 10, epsilon: 0.1 })
})

describe('refused, naming the variable:', () => {
  test.each([
    ['TIER', 'fast', "TIER is 'fast'; allowed: 'quick' or 'full'"],
    ['PATIENCE', '0', "PATIENCE is '0'; allowed: minutes, a number above 0"],
    ['PATIENCE', 'long', "PATIENCE is 'long'; allowed: minutes, a number above 0"],
    ['RESOLUTION', '0.5', "RESOLUTION is '0.5'; allowed: what margins are divided by, a number from 1 on"],
    ['RESOLUTION', 'fine', "RESOLUTION is 'fine'; allowed: what margins are divided by, a number from 1 on"],
    ['MOST_REPLICATES', '1e10', "MOST_REPLICATES is '1e10'; allowed: an integer from 1 to 2^32, as in 1e8"],
    ['EPOCH', ' ', "EPOCH is ' '; allowed: a word, such as a version"],
    [
      'POINT',
      'n=10',
      'POINT is \'n=10\'; allowed: one point as JSON, such as \'{"epsilon":0.1,"k":111,"n":10}\'',
    ],
    [
      'POINT',
      '[1]',
      'POINT is \'[1]\'; allowed: one point as JSON, such as \'{"epsilon":0.1,"k":111,"n":10}\'',
    ],
  ])('%s=%s', (name, value, message) => {
    expect(() => readOptions({ [name]: value })).toThrow(message)
  })
})
