import { certify, paired, replay, type Stream, unpaired } from 'collapse-check/assert'
import { describe, expect, test } from 'vitest'
import { agent, criterion, failure } from './agents.ts'

describe('chance', () => {
  test('that comes from `draw` follows from the seed alone', async () => {
    const at = async (seed: string) => (await certify(agent(0.97), criterion, { seed })).measured
    expect(await at('one')).toEqual(await at('one'))
    const others = await Promise.all(['two', 'three', 'four'].map(at))
    expect(new Set([await at('one'), ...others].map((found) => JSON.stringify(found))).size).toBeGreaterThan(
      1,
    )
  })

  test('of a replicate can be replayed, with all its streams, and that of a control', async () => {
    const seen: number[] = []
    const both = (draw: Stream, { stream }: { stream: (name: string) => Stream }) => {
      seen.push(draw.uniform(), stream('tools').uniform())
      return true
    }
    const never = (draw: Stream) => {
      seen.push(draw.uniform())
      return false
    }
    await certify(both, criterion, { seed: 's', controls: { never } })
    const first = seen.slice(0, 2)
    const ofControl = seen.at(-1)
    seen.length = 0
    await replay(both, { seed: 's', index: 0 })
    expect(seen).toEqual(first)
    expect(new Set(seen).size).toBe(2)
    const index = await lastIndex(never)
    await replay(never, { seed: 's', index, control: 'never' })
    expect(seen.at(-1)).toBe(ofControl)
  })

  /** The index of the last replicate of a control. */
  async function lastIndex(never: (draw: Stream) => boolean): Promise<number> {
    const { controls } = await certify(() => true, criterion, { controls: { never } })
    return (controls[0]?.replicates ?? 0) - 1
  }

  test('that does not come from `draw` is said not to be repeated, and is not replayed', async () => {
    const elsewhere = (_: Stream, { index }: { index: number }) => index % 3 === 0
    const { message } = await failure(certify(elsewhere, criterion))
    expect(message).toContain(
      'replay     none: no replicate drew from `draw`, so its chance comes from elsewhere',
    )
    await expect(replay(elsewhere, { seed: 's', index: 0 })).rejects.toThrow('drew nothing')
  })

  test('that comes from `draw` in part is said to', async () => {
    const cached = (draw: Stream, { index }: { index: number }) => index % 2 === 0 && draw.uniform() < 0.9
    const { message } = await failure(certify(cached, criterion))
    expect(message).toMatch(/; only \d+ of \d+ replicates drew from `draw`$/)
  })

  test('is the same for two versions that are paired, and their own for two that are not', async () => {
    const differences = async (replicate: ReturnType<typeof paired>) => {
      const found: number[] = []
      for (let index = 0; index < 5; index++) {
        const [one, other] = (await replay(replicate, { seed: 's', index })) as [number, number]
        found.push(one - other)
      }
      return found
    }
    const value = (draw: Stream) => draw.uniform()
    expect(await differences(paired(value, async (draw) => draw.uniform()))).toEqual([0, 0, 0, 0, 0])
    expect((await differences(unpaired(value, value))).every((difference) => difference !== 0)).toBe(true)
  })
})
