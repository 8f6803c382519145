import { always, distribution, EPOCH, identity, investigate, probability, replay } from 'collapse-check'
import { describe, expect, test } from 'vitest'
import { type Coin, coin } from '../claims/coin.ts'
import { EVERY_CRITERION } from './every-criterion.ts'

const point = { n: 3, p: 0.4 }
const options = { epoch: EPOCH, tier: 'full' as const }
const judged = (changes: Parameters<typeof coin>[0], more = {}) =>
  replay('demo/coin', coin(changes), point, { ...options, ...more })

describe('who looks on sees the evidence, and changes no number of it:', () => {
  test.each(EVERY_CRITERION)('%s', async (_, criterion, replicate) => {
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
