import { certify, probability, type Stream } from 'collapse-check/assert'
import { describe, expect, test } from 'vitest'
import { agent, criterion, failure } from '../agents.ts'

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
    ['after replicate', (draw: Stream) => draw.uniform() < 0.899],
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
