import { EPOCH, replay } from 'collapse-check'
import { describe, expect, test } from 'vitest'
import { type Block, BlockPacker, outcomesOf } from '../../../src/trials/blocks/block.ts'
import { blocksIn, bytesOf } from '../../../src/trials/blocks/block-bytes.ts'
import { here } from '../../../src/trials/blocks/here.ts'
import { keeping } from '../../../src/trials/blocks/keeping.ts'
import { judge } from '../../../src/trials/judge.ts'
import { coin } from '../../claims/coin.ts'
import { EVERY_CRITERION } from '../every-criterion.ts'

const point = { n: 3, p: 0.4 }
const options = { epoch: EPOCH, tier: 'full' as const }

/** Observations here, cut into blocks of so many, which are kept. */
async function blocksOf(claim: ReturnType<typeof coin>, size: number) {
  const blocks: Block[] = []
  const evidence = await replay('demo/coin', claim, point, {
    ...options,
    judge: (trial, at, tell) =>
      judge(trial, at, tell, async (sought) => {
        let packer = new BlockPacker(sought.observes, 0, 1)
        await here({
          ...sought,
          observe(outcome) {
            sought.observe(outcome)
            if (packer.count === size) {
              blocks.push(packer.block())
              packer = new BlockPacker(sought.observes, blocks.length * size, 1)
            }
            packer.add(outcome)
          },
          drew() {
            packer.drew()
            sought.drew()
          },
        })
        blocks.push(packer.block())
      }),
  })
  return { evidence, blocks }
}

describe.each([1, 7, 64, 1000])('in blocks of %i, as bytes and back, evidence is the same:', (size) => {
  test.each(EVERY_CRITERION)('%s', async (_, criterion, replicate) => {
    const claim = coin({ criterion: () => criterion, replicate: () => replicate })
    const { evidence, blocks } = await blocksOf(claim, size)
    expect(evidence).toEqual(await replay('demo/coin', claim, point, options))
    const bytes = Buffer.concat(blocks.map(bytesOf))
    const read = blocksIn(new Uint8Array(bytes))
    expect(read.whole).toBe(bytes.byteLength)
    expect(read.blocks.map((block) => [block.first, block.count, [...outcomesOf(block)]])).toEqual(
      blocks.map((block) => [block.first, block.count, [...outcomesOf(block)]]),
    )
    const idle = coin({ criterion: () => criterion, replicate: () => () => Number.NaN })
    // Half of the blocks are known, then all of them: the last runs nothing.
    for (const known of [read.blocks.slice(0, read.blocks.length >> 1), read.blocks]) {
      const again = await replay('demo/coin', known === read.blocks ? idle : claim, point, {
        ...options,
        judge: (trial, at, tell) => judge(trial, at, tell, keeping({ blocks: known, add: () => {} }, here)),
      })
      expect(again).toEqual(evidence)
    }
  })
})

test('a block that leaves a gap is not taken', async () => {
  const { evidence, blocks } = await blocksOf(coin(), 10)
  const judged = await replay('demo/coin', coin(), point, {
    ...options,
    judge: (trial, at, tell) =>
      judge(trial, at, tell, keeping({ blocks: blocks.slice(1), add: () => {} }, here)),
  })
  expect(judged).toEqual(evidence)
})

test('bytes that are no block are refused', () => {
  expect(() => blocksIn(new Uint8Array(12).fill(9))).toThrow('kind of a block is 9; allowed: from 0 to 2')
})
