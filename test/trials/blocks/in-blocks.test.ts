import { EPOCH, identity, type Stream } from 'collapse-check'
import { describe, expect, test } from 'vitest'
import { StreamFactory } from '../../../src/random/stream.ts'
import { type BlockRunner, inBlocks } from '../../../src/trials/blocks/in-blocks.ts'
import type { KeptBlocks } from '../../../src/trials/blocks/keeping.ts'
import { type BlockDone, type BlockJob, BlockRuns } from '../../../src/trials/blocks/run-block.ts'
import { judge } from '../../../src/trials/judge.ts'
import { coin } from '../../claims/coin.ts'
import { EVERY_CRITERION } from '../every-criterion.ts'

const point = { n: 3, p: 0.4 }
const trialOf = (changes: Parameters<typeof coin>[0]) => ({
  epoch: EPOCH,
  property: 'demo/coin',
  purpose: 'hunt',
  experiment: coin(changes).replicate,
  criterion: coin(changes).criterion,
  levels: { alpha: 1e-9, beta: 1e-6 },
})
type CoinTrial = ReturnType<typeof trialOf>

/** Runs blocks in this process; the later a block was asked for, the sooner it comes. */
class Elsewhere implements BlockRunner {
  readonly jobs: BlockJob[] = []
  readonly #runs: BlockRuns
  readonly width: number

  constructor(trial: CoinTrial, width: number) {
    this.#runs = new BlockRuns(trial, point)
    this.width = width
  }

  async run(job: BlockJob): Promise<BlockDone> {
    const turns = this.width - (this.jobs.push(job) % (this.width + 1))
    for (let i = 0; i < turns; i++) await new Promise(setImmediate)
    return this.#runs.run(job)
  }
}

/** No replicate runs here; a block has so many. */
const cut = (most: number) => ({ head: 0, period: 1e9, most })

const judgedElsewhere = (trial: CoinTrial, runner: Elsewhere, most: number, kept?: KeptBlocks) =>
  judge(trial, point, undefined, inBlocks(runner, cut(most), kept))

describe.each([
  [1, 1],
  [2, 3],
  [4, 50],
  [4, 5000],
])('from %i elsewhere, in blocks of up to %i, evidence is the same:', (width, most) => {
  test.each(EVERY_CRITERION)('%s', async (_, criterion, replicate) => {
    const trial = trialOf({ criterion: () => criterion, replicate: () => replicate })
    const runner = new Elsewhere(trial, width)
    const evidence = await judgedElsewhere(trial, runner, most)
    expect(evidence).toEqual(await judge(trial, point))
    const ran = runner.jobs.reduce((sum, { count }) => sum + count, 0)
    expect(ran).toBeGreaterThanOrEqual(criterion.random ? evidence.replicates : 0)
    expect(runner.jobs.every(({ count }) => count <= most)).toBe(true)
  })
})

test('what the first replicates take here, no block takes', async () => {
  const trial = trialOf({})
  const runner = new Elsewhere(trial, 2)
  const source = inBlocks(runner, { head: 60_000, period: 100, most: 100 })
  expect(await judge(trial, point, undefined, source)).toEqual(await judge(trial, point))
  expect(runner.jobs).toEqual([])
})

describe('a replicate that fails', () => {
  const { epoch, property, purpose } = trialOf({})
  const streams = new StreamFactory({ epoch, property, params: point, purpose })

  /** Fails at one index, wherever and whenever it runs. */
  const failing = (at: number) => {
    const mark = streams.at(at).uniform()
    return trialOf({
      replicate:
        ({ p }) =>
        (stream: Stream) => {
          const drawn = stream.uniform()
          if (drawn === mark) throw new Error('a model without data')
          return drawn < p
        },
    })
  }

  test('is said by its index, as it is where it runs', async () => {
    const message = 'demo/coin: replicate 7 (hunt) failed: a model without data at {"n":3,"p":0.4}'
    await expect(judge(failing(7), point)).rejects.toThrow(message)
    const trial = failing(7)
    await expect(judgedElsewhere(trial, new Elsewhere(trial, 1), 5)).rejects.toThrow(message)
  })

  test('beyond the index at which the test stopped is nobody’s', async () => {
    const { replicates } = await judge(trialOf({}), point)
    const trial = failing(replicates)
    const evidence = await judgedElsewhere(trial, new Elsewhere(trial, 1), replicates + 10)
    expect(evidence).toEqual(await judge(trialOf({}), point))
  })

  test('of what the criterion does not observe, too', async () => {
    const trial = trialOf({ replicate: () => () => 0.5 })
    const message = 'replicate 0 (hunt) failed: returned number 0.5; the criterion observes a boolean'
    await expect(judge(trial, point)).rejects.toThrow(message)
    await expect(judgedElsewhere(trial, new Elsewhere(trial, 2), 5)).rejects.toThrow(message)
  })
})

test('a runner that fails is an error, and no verdict', async () => {
  const runner = { width: 2, run: () => Promise.reject(new Error('the machine is gone')) }
  const source = inBlocks(runner, cut(10))
  await expect(judge(trialOf({}), point, undefined, source)).rejects.toThrow('the machine is gone')
})

test('blocks that are kept are not run again, and those between them are', async () => {
  const trial = trialOf({})
  const whole = new Elsewhere(trial, 3)
  const added = new Map<number, BlockDone['block']>()
  const add: KeptBlocks['add'] = (block) => void added.set(block.first, block)
  const evidence = await judgedElsewhere(trial, whole, 10, { blocks: [], add })
  const blocks = [...added.values()].filter((_, i) => i % 3 !== 1)
  const rest = new Elsewhere(trial, 3)
  expect(await judgedElsewhere(trial, rest, 1000, { blocks, add })).toEqual(evidence)
  const run = new Set(
    rest.jobs.flatMap(({ first, count }) => Array.from({ length: count }, (_, i) => first + i)),
  )
  expect(blocks.filter(({ first }) => first < evidence.replicates && run.has(first))).toEqual([])
  expect(blocks.length).toBeGreaterThan(3)
  expect(run.size).toBeGreaterThan(0)
})

test('what has no chance in it runs here, once', async () => {
  const trial = trialOf({ criterion: () => identity.equals(2, { relative: 1e-9 }), replicate: () => () => 2 })
  const runner = new Elsewhere(trial, 2)
  expect(await judgedElsewhere(trial, runner, 10)).toMatchObject({ verdict: 'certified', drew: false })
  expect(runner.jobs).toEqual([])
})
