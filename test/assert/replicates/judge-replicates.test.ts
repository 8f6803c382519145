import { type CertifyOptions, certify, probability, replay, type VerdictError } from 'collapse-check/assert'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seeded } from '../../seeded.ts'
import { criterion } from '../agents.ts'

describe('the verdict is in the order of the replicates, whatever order they end in', () => {
  /** Lets the event loop turn a few times, as many as it likes. */
  const wait = async (turns: number) => {
    for (let i = 0; i < turns; i++) await new Promise((resolve) => setImmediate(resolve))
  }
  /** What a run found, but for what is counted of replicates that were started in vain. */
  const found = async (options: CertifyOptions, rate: number, turns: (index: number) => number) => {
    const certificate = await certify(
      async (draw, { index }) => {
        await wait(turns(index))
        return draw.uniform() < rate
      },
      criterion,
      options,
    ).catch((error: VerdictError) => error.certificate)
    return [certificate.verdict, certificate.replicates, certificate.measured, certificate.first]
  }

  test('and however many run at once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 20 }),
        fc.constantFrom(0.7, 0.97),
        fc.infiniteStream(fc.nat(3)),
        async (concurrency, rate, turns) => {
          const oneByOne = await found({ alpha: 0.01, beta: 0.01 }, rate, () => 0)
          const atOnce = await found({ alpha: 0.01, beta: 0.01, concurrency }, rate, () => turns.next().value)
          expect(atOnce).toEqual(oneByOne)
        },
      ),
      seeded(10),
    )
  })

  test('and no more run at once than are allowed, each on streams of its own', async () => {
    let running = 0
    let most = 0
    const drawn = new Map<number, number>()
    await certify(
      async (draw, { index }) => {
        most = Math.max(most, ++running)
        await wait(index % 3)
        running--
        drawn.set(index, draw.uniform())
        return (drawn.get(index) ?? 1) < 0.97
      },
      criterion,
      { concurrency: 7, seed: 'apart' },
    )
    expect(most).toBe(7)
    for (const [index, value] of [...drawn].slice(0, 20)) {
      expect(await replay((draw) => draw.uniform(), { seed: 'apart', index })).toBe(value)
    }
  })

  test('and what runs in vain is aborted, and not heard of, even if it throws', async () => {
    let aborted = 0
    const { replicates } = await certify(
      async (draw, { index, signal }) => {
        if (index >= 100) {
          await new Promise((resolve) => signal.addEventListener('abort', resolve))
          aborted++
          throw new Error('in vain')
        }
        return draw.uniform() < 1
      },
      probability.atLeast(0.9, { margin: 0.2 }),
      { concurrency: 100 },
    )
    expect(replicates).toBeLessThan(100)
    await wait(1)
    expect(aborted).toBe(replicates - 1)
  })
})
