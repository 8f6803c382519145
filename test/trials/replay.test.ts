import {
  always,
  type Criterion,
  comparison,
  distribution,
  EPOCH,
  exponent,
  identity,
  investigate,
  mean,
  probability,
  replay,
  type Stream,
} from 'collapse-check'
import { describe, expect, test } from 'vitest'
import { type Coin, coin } from '../claims/coin.ts'

const point = { n: 3, p: 0.4 }
const options = { epoch: EPOCH, tier: 'full' as const }
const judged = (changes: Parameters<typeof coin>[0], more = {}) =>
  replay('demo/coin', coin(changes), point, { ...options, ...more })

describe('who looks on sees the evidence, and changes no number of it:', () => {
  const yes = (stream: Stream) => stream.uniform() < 0.4
  const one = (stream: Stream) => stream.uniform()
  const two = (stream: Stream) => [stream.uniform(), stream.uniform()] as const
  const uniform = { name: 'uniform', cdf: (x: number) => Math.min(1, Math.max(0, x)) }
  test.each<[string, Criterion, (stream: Stream) => boolean | number | readonly [number, number]]>([
    ['a probability', probability.equals(0.4, { margin: 0.05 }), yes],
    ['a probability that is another', probability.atMost(0.2, { margin: 0.05 }), yes],
    ['always', always({ margin: 0.01 }), (stream) => stream.uniform() < 2],
    ['a mean in a range', mean.equals(0.5, { margin: 0.05, range: { low: 0, high: 1 } }), one],
    ['a mean of bounded variance', mean.atLeast(0.5, { margin: 0.05, variance: { atMost: 0.1 } }), one],
    ['a distribution', distribution.equals(uniform, { margin: 0.1 }), one],
    ['two distributions', distribution.same({ margin: 0.1 }), two],
    [
      'categories',
      distribution.discrete({ name: 'fair', probabilities: [0.5, 0.5] }, { margin: 0.1 }),
      (stream) => (stream.uniform() < 0.5 ? 0 : 1),
    ],
    ['a comparison', comparison.atMost({ margin: 0.1, width: 1 }), two],
    [
      'an exponent',
      exponent.equals(0, {
        margin: 0.5,
        factor: 4,
        most: 1,
        small: { mean: 0.5, variance: 0.1 },
        large: { variance: 0.1 },
      }),
      two,
    ],
    ['an identity', identity.equals(2, { relative: 1e-9 }), () => 2],
  ])('%s', async (_, criterion, replicate) => {
    const changes = { criterion: () => criterion, replicate: () => replicate }
    const seen: (readonly number[])[] = []
    const evidence = await judged(changes, {
      onObservation: (at: Parameters<NonNullable<Parameters<typeof replay>[3]['onObservation']>>[0]) =>
        seen.push([at.observations, at.logRefute, at.logCertify, at.estimate(), ...at.interval()]),
    })
    expect(evidence).toEqual(await judged(changes))
    expect(seen.map(([n]) => n)).toEqual(Array.from({ length: evidence.replicates }, (__, i) => i + 1))
    expect(seen.at(-1)).toEqual([
      evidence.replicates,
      evidence.logRefute,
      evidence.logCertify,
      evidence.statistic,
      ...evidence.interval,
    ])
  })
})

describe('a control in place of the property', () => {
  test('comes to the numbers of the record', async () => {
    const { controls } = await investigate('demo/coin', coin(), options)
    const [control] = controls
    const found = await replay('demo/coin', coin(), control?.params ?? {}, {
      ...options,
      variant: 'tails counted',
    })
    expect(found).toMatchObject({
      verdict: 'refuted',
      replicates: control?.replicates,
      statistic: control?.statistic,
    })
  })

  test('is judged at other points, too, in its own world and by its own formula', async () => {
    const wrong = {
      'one in ten': { at: [{ n: 1, p: 0.2 }], criterion: () => probability.equals(0.1, { margin: 0.1 }) },
    }
    const found = await judged({ controls: wrong }, { variant: 'one in ten' })
    expect(found).toMatchObject({ verdict: 'refuted', predicted: '= 0.1' })
    expect(found.statistic).not.toBe((await judged({})).statistic)
  })

  test('must be there', async () => {
    await expect(judged({}, { variant: 'heads counted' })).rejects.toThrow(
      "demo/coin: variant is 'heads counted'; allowed: one of tails counted",
    )
  })
})

test('the numbers of a claim are those of its words', () => {
  const at = coin().criterion({ n: 1, p: 0.25 } satisfies Coin)
  expect(at.claim).toEqual({ low: 0.25, high: 0.25, margin: 0.1 })
  expect(always({ margin: 0.01 }).claim).toEqual({ low: 1, margin: 0.01 })
  expect(identity.atMost(4, { relative: 0.1 }).claim).toEqual({ high: 4, margin: 0.4 })
  expect(distribution.same({ margin: 0.1 }).claim).toEqual({ high: 0, margin: 0.1 })
})
