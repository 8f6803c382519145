import { join } from 'node:path'
import { EPOCH } from 'collapse-check'
import { afterAll, describe, expect, test } from 'vitest'
import { inBlocks } from '../../../src/trials/blocks/in-blocks.ts'
import { judge } from '../../../src/trials/judge.ts'
import { canLoad } from '../../../src/workers/load-claim.ts'
import { Threads } from '../../../src/workers/threads/threads.ts'
import { EVERY_CRITERION } from '../../trials/every-criterion.ts'

const CLAIM = join(import.meta.dirname, 'claim.ts')
const point = { n: 1, p: 0.5 }

describe.each([
  [1, 1000],
  [2, 10],
  [4, 64],
])('in %i threads, in blocks of up to %i, evidence is the same:', (width, most) => {
  const threads = new Threads(CLAIM, width)
  afterAll(() => threads.end())

  test.each(EVERY_CRITERION)('%s', async (name, criterion, replicate) => {
    const trial = {
      epoch: EPOCH,
      property: 'demo/coin',
      purpose: `control: ${name}`,
      experiment: () => replicate,
      criterion: () => criterion,
      levels: { alpha: 1e-9, beta: 1e-6 },
    }
    const elsewhere = inBlocks(threads, { head: 0, period: 1e9, most })
    expect(await judge(trial, point, undefined, elsewhere)).toEqual(await judge(trial, point))
  })
})

test('a file that announces no claim is an error by its name', async () => {
  const threads = new Threads(join(import.meta.dirname, '../../claims/coin.ts'), 1)
  const job = {
    property: 'demo/coin',
    epoch: EPOCH,
    purpose: 'hunt',
    params: point,
    observes: 'boolean' as const,
    first: 0,
    count: 1,
  }
  await expect(threads.run(job)).rejects.toThrow(/claims\/coin\.ts announces no claim/)
  await threads.end()
})

test('JavaScript can be loaded in any case, TypeScript as this process was started', () => {
  expect(canLoad('properties/a/b.property.js')).toBe(true)
  expect(canLoad(CLAIM)).toBe(true)
})
