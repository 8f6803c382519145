import { certify, comparison, distribution, mean, paired, unpaired } from 'collapse-check/assert'
import { describe, expect, test } from 'vitest'
import { agent, criterion, failure } from './agents.ts'

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
