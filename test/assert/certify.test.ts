import {
  type CertifyOptions,
  certify,
  comparison,
  distribution,
  mean,
  paired,
  probability,
  replay,
  type Stream,
  unpaired,
  VerdictError,
} from 'collapse-check/assert'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seeded } from '../seeded.ts'

/** An agent that succeeds with this probability. */
const agent = (rate: number) => (draw: Stream) => draw.uniform() < rate

const criterion = probability.atLeast(0.9, { margin: 0.05 })

/** What the error of an assertion says. */
const failure = async (assertion: Promise<unknown>): Promise<VerdictError> => {
  const error = await assertion.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(VerdictError)
  return error as VerdictError
}

describe('a claim', () => {
  test('that is true is certified, with all that a reader needs in a line', async () => {
    const found = await certify(agent(0.97), criterion)
    expect(found.verdict).toBe('certified')
    const [low = 1, high = 0] = found.measured?.interval ?? []
    expect(low < 0.97 && 0.97 < high).toBe(true)
    expect(found.line).toMatch(
      /^certified: ≥ 0\.9, margin 0\.05; measured 0\.\d+ \[0\.\d+, 0\.\d+\] over \d+ replicates; α 1e-6, β 1e-4$/,
    )
  })

  test('that is off by its margin is refuted, with what it would take to be wrong and how to look', async () => {
    const { message, certificate } = await failure(certify(agent(0.8), criterion))
    expect(certificate.verdict).toBe('refuted')
    expect(message).toMatch(/^refuted: ≥ 0\.9, margin 0\.05\n {2}measured {3}0\.\d+ \[/)
    expect(message).toContain('were the claim true, it would be refuted with probability 1e-6 at most')
    expect(message).toMatch(/first false at replicate \d+, first true at replicate \d+/)
    expect(message).toMatch(/replay\(replicate, \{ seed: 'certify', index: \d+ \}\) draws the same numbers$/)
  })

  test('points to the line that made it', async () => {
    const { stack = '' } = await failure(certify(agent(0.8), criterion))
    expect(stack.split('\n').find((line) => /^ {4}at /.test(line))).toContain('certify.test.ts')
  })

  test.each<[string, Promise<{ verdict: string }>]>([
    [
      'a mean, by its range',
      certify((draw) => draw.uniform(), mean.equals(0.5, { margin: 0.1, range: { low: 0, high: 1 } })),
    ],
    [
      'a mean, by its variance',
      certify(
        (draw) => -Math.log(draw.openUniform()),
        mean.atMost(1, { margin: 0.3, variance: { timesMeanSquared: 1 } }),
      ),
    ],
    [
      'a law',
      certify(
        (draw) => draw.uniform(),
        distribution.equals({ name: 'uniform', cdf: (x) => x }, { margin: 0.1 }),
      ),
    ],
    [
      'a law on categories',
      certify(
        (draw) => Math.floor(3 * draw.uniform()),
        distribution.discrete({ name: 'a die', probabilities: [1 / 3, 1 / 3, 1 / 3] }, { margin: 0.1 }),
      ),
    ],
    [
      'two versions on the same tasks',
      certify(paired(agent(0.8), agent(0.8)), comparison.equals({ margin: 0.1, width: 1 })),
    ],
    [
      'two versions on tasks of their own',
      certify(unpaired(agent(0.9), agent(0.8)), comparison.atLeast({ margin: 0.1, width: 1 })),
    ],
  ])('may be about %s', async (_, assertion) => {
    expect((await assertion).verdict).toBe('certified')
  })
})

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

describe('a budget that ends first makes the verdict inconclusive, which fails', () => {
  test('in replicates', async () => {
    const { message, certificate } = await failure(
      certify(agent(1), criterion, { budget: { replicates: 20 } }),
    )
    expect([certificate.verdict, certificate.replicates]).toEqual(['inconclusive', 20])
    expect(message).toMatch(
      /the budget in replicates ended before a decision, and the test may want \d+ replicates/,
    )
    expect(message).toContain('inconclusive is never a pass')
  })

  test('in cost, which running replicates may exceed, and which the line shows', async () => {
    const spending = async (draw: Stream, { spend }: { spend: (cost: number) => void }) => {
      spend(0.25)
      return draw.uniform() < 1
    }
    const { certificate } = await failure(
      certify(spending, criterion, { budget: { cost: 5 }, concurrency: 3 }),
    )
    expect([certificate.verdict, certificate.endedBy]).toEqual(['inconclusive', 'cost'])
    expect(certificate.cost).toBeGreaterThanOrEqual(5)
    expect(certificate.cost).toBeLessThanOrEqual(5 + 2 * 0.25)
    const { line, replicates } = await certify(spending, criterion)
    expect(line).toContain(`; cost ${replicates / 4};`)
  })

  test.each([
    ['that never ends', () => new Promise<boolean>(() => {})],
    ['after replicate', (draw: Stream) => draw.uniform() < 0.87],
  ])('in seconds, one replicate %s', async (_, replicate) => {
    const tight = probability.atLeast(0.9, { margin: 0.002 })
    const { certificate } = await failure(certify(replicate, tight, { budget: { seconds: 0.05 } }))
    expect([certificate.verdict, certificate.endedBy]).toEqual(['inconclusive', 'seconds'])
  })

  test('or the design, where the truth lies inside the margin', async () => {
    // Half of them true, half false, in turns: neither side gathers evidence about a bound in the middle.
    const inTurns = (_: Stream, { index }: { index: number }) => index % 2 === 0
    const between = probability.atLeast(0.55, { margin: 0.1 })
    const { message, certificate } = await failure(certify(inTurns, between))
    expect([certificate.verdict, certificate.endedBy]).toEqual(['inconclusive', 'design'])
    expect(message).toContain('the truth most likely lies inside the margin')
  })
})

describe('controls', () => {
  test('let an assertion pass if all of them are refuted', async () => {
    const { controls, line } = await certify(agent(0.97), criterion, {
      controls: { 'always fails': () => false, 'a coin': agent(0.5) },
    })
    expect(controls.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['always fails', 'refuted'],
      ['a coin', 'refuted'],
    ])
    expect(line).toContain('; controls refuted 2/2;')
  })

  test('fail it where one is as good as what is claimed', async () => {
    const { message, certificate } = await failure(
      certify(agent(0.97), criterion, { controls: { 'the same': agent(0.97) } }),
    )
    expect(certificate.verdict).toBe('control not refuted')
    expect(message).toMatch(/control {4}'the same' was certified: 0\.9/)
    expect(message).toContain('what the assertion does not refute it cannot tell apart')
  })

  test('share alpha, and are bound by the same budget', async () => {
    const { certificate } = await failure(
      certify(agent(1), criterion, { budget: { replicates: 170 }, controls: { late: agent(0.5) } }),
    )
    expect(certificate.controls.map(({ verdict, endedBy }) => [verdict, endedBy])).toEqual([
      ['inconclusive', 'replicates'],
    ])
    const alone = await failure(certify(() => false, criterion))
    const shared = await failure(certify(() => false, criterion, { controls: { coin: agent(0.5) } }))
    expect(shared.certificate.replicates).toBeGreaterThan(alone.certificate.replicates)
  })

  test('are not run where the claim itself fails', async () => {
    let ran = 0
    const control = () => ran++ < 0
    await failure(certify(agent(0.5), criterion, { controls: { control } }))
    expect(ran).toBe(0)
  })
})

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
