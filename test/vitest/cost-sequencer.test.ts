import { describe, expect, test } from 'vitest'
import { shardsOf } from '../../src/vitest/cost-sequencer.ts'

const load = (items: readonly number[]) => items.reduce((sum, cost) => sum + cost, 0)
const priced = (...costs: number[]) => costs.map((cost) => [cost, cost] as const)

describe('shards', () => {
  test('take equally long where they can', () => {
    expect(shardsOf(priced(1, 2, 3, 4, 5, 5), 2).map(load)).toEqual([10, 10])
  })

  test('have every item once, the same in every run', () => {
    const costs = Array.from({ length: 295 }, (_, i) => 1 + ((i * 7919) % 60))
    const shards = shardsOf(priced(...costs), 8)
    expect(shards).toEqual(shardsOf(priced(...costs), 8))
    expect(shards.flat().sort()).toEqual([...costs].sort())
    const loads = shards.map(load)
    expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(Math.max(...costs))
  })

  test('may be empty, where there is less than one property each', () => {
    expect(shardsOf(priced(3, 1), 3)).toEqual([[3], [1], []])
  })
})
