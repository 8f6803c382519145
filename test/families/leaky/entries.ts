import fc from 'fast-check'
import { leakyBlocks } from '../../../src/families/leaky/leaky-blocks.ts'
import { leakyStaircase } from '../../../src/families/leaky/leaky-staircase.ts'
import { leakyUniform } from '../../../src/families/leaky/leaky-uniform.ts'
import { between, type Entry, pair } from '../entry.ts'
import { rows } from '../quadrature.ts'

export const leakyFamilies: readonly Entry[] = [
  {
    maker: 'leakyBlocks',
    family: leakyBlocks({ blocks: 2, N: 1 }),
    theta: fc.tuple(between(0, 0.25), between(0, 0.25), between(3, 3.97)),
    nodes: () => rows(0, 4, 60_000),
  },
  {
    maker: 'leakyStaircase',
    family: leakyStaircase({ logSpike: (J) => -100 * J, levels: 3 }),
    theta: fc
      .tuple(between(0.01, 0.25), between(0.01, 0.25))
      .map(([first, second]) => [0, 2, 0, first, second, 0]),
    nodes: () => rows(0, 3, 60_000),
  },
  {
    maker: 'leakyUniform',
    family: leakyUniform({ N: 1 }),
    theta: pair([0, 0.25], [2, 2.97]),
    nodes: () => rows(0, 3, 60_000),
  },
]
