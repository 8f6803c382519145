import { appendFileSync, readdirSync, readFileSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { EPOCH, investigate, type Stream } from 'collapse-check'
import { afterAll, describe, expect, test } from 'vitest'
import { sealRecord } from '../../../src/trials/records/seal-record.ts'
import { Journal } from '../../../src/workers/journal/journal.ts'
import { keptJudge } from '../../../src/workers/journal/kept-judge.ts'
import { coin } from '../../claims/coin.ts'
import { TemporaryFolder } from '../../project/temporary-folder.ts'
import { EVERY_CRITERION } from '../../trials/every-criterion.ts'

const folder = new TemporaryFolder()
const KEY = { id: 'demo/coin', epoch: EPOCH, resolution: 1, specHash: 'blocks' }
const options = { epoch: EPOCH, tier: 'quick' as const }

/** A claim whose replicates are counted, and fail after so many: as if the machine had stopped there. */
function counted(change: Parameters<typeof coin>[0], most = Number.POSITIVE_INFINITY) {
  const claim = coin(change)
  const said = { replicates: 0 }
  const replicate: typeof claim.replicate = (point) => {
    const run = claim.replicate(point)
    return (stream: Stream) => {
      if (++said.replicates > most) throw new Error('stopped')
      return run(stream)
    }
  }
  return { claim: { ...claim, replicate }, said }
}

const judgedIn = (claim: ReturnType<typeof coin>, id: string) =>
  investigate('demo/coin', claim, {
    ...options,
    judge: keptJudge(new Journal(folder.path, { ...KEY, specHash: id })),
  })

afterAll(() => folder.remove())

describe('stopped and taken up again, the record is the same, and what was finished costs nothing:', () => {
  test.each(EVERY_CRITERION)('%s', async (name, criterion, replicate) => {
    const world = { replicate: () => replicate }
    const controls = { 'the same world': { at: [{ n: 1, p: 0.2 }], ...world } }
    const change = { criterion: () => criterion, controls, ...world }
    const whole = counted(change)
    const record = sealRecord(await investigate('demo/coin', whole.claim, options))
    const stopped = counted(change, Math.ceil(whole.said.replicates / 2))
    await expect(judgedIn(stopped.claim, name)).rejects.toThrow('stopped')
    const resumed = counted(change)
    expect(sealRecord(await judgedIn(resumed.claim, name))).toEqual(record)
    expect(resumed.said.replicates).toBeLessThan(whole.said.replicates)
    const again = counted(change)
    expect(sealRecord(await judgedIn(again.claim, name))).toEqual(record)
    // Only whether replicates depend on each other is looked at anew.
    expect(again.said.replicates).toBeLessThanOrEqual(4)
  })
})

describe('the blocks of a point', () => {
  const trial = { epoch: EPOCH, purpose: 'hunt', levels: { alpha: 0.1, beta: 0.1 } }
  const block = (first: number) => ({
    observes: 'boolean' as const,
    first,
    count: 3,
    drew: first === 0,
    packed: new Uint8Array([5]),
  })
  const blocksOf = (id: string) => {
    const at = { ...trial, property: id, experiment: coin().replicate, criterion: coin().criterion }
    return { journal: new Journal(folder.path, { ...KEY, id }), at }
  }
  const only = (path: string) => join(path, readdirSync(path)[0] ?? '')

  test('are there for the next run, once each, in order', () => {
    const { journal, at } = blocksOf('demo/order')
    const kept = journal.blocks(at, { n: 1, p: 0.5 })
    for (const first of [3, 0, 3]) kept.add(block(first))
    const found = blocksOf('demo/order').journal.blocks(at, { n: 1, p: 0.5 }).blocks
    expect(found).toEqual([block(0), block(3)])
    expect(journal.blocks(at, { n: 1, p: 0.6 }).blocks).toEqual([])
  })

  test('are whole: one that was cut short is as if it had never been, and does not spoil the next', () => {
    const { journal, at } = blocksOf('demo/cut')
    journal.blocks(at, { n: 1, p: 0.5 }).add(block(0))
    const file = only(only(join(folder.path, '.collapse-check/journal/demo/cut')))
    const { size } = statSync(file)
    appendFileSync(file, new Uint8Array([0, 0, 0, 0, 3, 0]))
    const kept = blocksOf('demo/cut').journal.blocks(at, { n: 1, p: 0.5 })
    expect(kept.blocks).toEqual([block(0)])
    expect(statSync(file).size).toBe(size)
    kept.add(block(3))
    expect(blocksOf('demo/cut').journal.blocks(at, { n: 1, p: 0.5 }).blocks).toEqual([block(0), block(3)])
  })
})

test('evidence that was cut short is judged again', async () => {
  const judged = () =>
    investigate('demo/coin', coin(), {
      ...options,
      judge: keptJudge(new Journal(folder.path, { ...KEY, id: 'demo/torn' })),
    })
  const record = sealRecord(await judged())
  const inside = join(folder.path, '.collapse-check/journal/demo/torn')
  const file = join(inside, readdirSync(inside)[0] ?? '', 'points')
  truncateSync(file, statSync(file).size - 7)
  const lines = () => readFileSync(file, 'utf8').split('\n').length
  const before = lines()
  expect(sealRecord(await judged())).toEqual(record)
  expect(lines()).toBe(before + 1)
})
