import { bound, EPOCH, investigate, mean, probability, property, relation } from 'collapse-check'
import { describe, expect, test } from 'vitest'
import { type Coin, coin, fairness } from '../claims/coin.ts'

const options = { epoch: EPOCH, tier: 'full' as const }
const look = (changes: Parameters<typeof coin>[0], more = {}) =>
  investigate('demo/coin', coin(changes), { ...options, ...more })

describe('an experiment at fault is an error, never a verdict:', () => {
  const failing = async (changes: Parameters<typeof coin>[0]) => {
    const error = await look(changes).catch((e: unknown) => e)
    return error instanceof Error ? `${error.name}: ${error.message}` : 'no error'
  }

  test('it throws', async () => {
    const replicate = () => () => {
      throw new Error('out of paper')
    }
    expect(await failing({ replicate })).toBe(
      'PropertyError: demo/coin: replicate 0 (hunt) failed: out of paper at {"n":1,"p":0.5}',
    )
  })

  test('it throws while hunting, at one point only', async () => {
    const replicate =
      ({ n, p }: Coin) =>
      (stream: { uniform(): number }) => {
        if (n > 30) throw new Error('too large')
        return stream.uniform() < p
      }
    expect(await failing({ replicate })).toMatch(
      /^PropertyError: demo\/coin: replicate 0 \(hunt\) failed: too large at /,
    )
  })

  test('it returns NaN', async () => {
    const criterion = () => mean.equals(0, { margin: 1, variance: { atMost: 1 } })
    expect(await failing({ criterion, replicate: () => () => Number.NaN })).toMatch(
      /returned NaN, which is no measurement: .* at \{"n":1,"p":0.5\}/,
    )
  })

  test('its type does not fit the criterion', async () => {
    expect(await failing({ replicate: () => () => 1 })).toMatch(
      /returned number 1; the criterion observes a boolean: .* at \{"n":1,"p":0.5\}/,
    )
  })

  test('its criterion cannot be made', async () => {
    const criterion = () => probability.equals(0.5, { margin: 0 })
    expect(await failing({ criterion })).toMatch(
      /demo\/coin: criterion \(hunt\) threw ArgumentError: margin is 0; allowed: .* at \{"n":1,"p":0.5\}/,
    )
  })

  test('a control throws', async () => {
    const controls = {
      broken: {
        at: [{ n: 1, p: 0.5 }],
        replicate: () => () => {
          throw new Error('no such world')
        },
      },
    }
    expect(await failing({ controls })).toContain('replicate 0 (control: broken) failed: no such world')
  })

  test('most of its points are vacuous', async () => {
    const criterion = ({ p }: Coin) => probability.atMost(p + 0.7, { margin: 0.1 })
    expect(await failing({ criterion, examples: [{ n: 1, p: 0.1 }] })).toMatch(
      /demo\/coin: domain: \d+ of \d+ hunted points are vacuous; allowed: at most half/,
    )
  })

  test('but five hunted points say too little of how many are', async () => {
    const criterion = ({ p }: Coin) => probability.atMost(p + 0.7, { margin: 0.1 })
    const { counts } = await look({ criterion, examples: [{ n: 1, p: 0.1 }] }, { tier: 'quick' })
    expect(counts.vacuous).toBeGreaterThan(5 / 2)
  })

  test('no draw meets its joint conditions', async () => {
    const nowhere = coin()
      .domain.where(({ n }) => n === 1)
      .where(({ p }) => p === 0.5 && false)
    expect(await failing({ domain: nowhere })).toMatch(
      /examples\[0\] is .*; allowed: a point that meets the domain's conditions/,
    )
  })
})

test('a bound that the exact law breaks is refused before anything runs', async () => {
  const broken = bound({
    latex: '1 - p',
    exact: ({ p }) => p,
    atMost: ({ p }) => 1 - p,
    over: [{ p: 0.4 }, { p: 0.6 }],
  })
  const claim = property(
    { ...fairness, bounds: [broken] },
    { ...coin(), replicate: () => () => expect.fail('it ran') },
  )
  await expect(investigate('demo/coin', claim, options)).rejects.toThrow(
    'demo/coin: the bound 1 - p is broken by the exact law at {"p":0.6}',
  )
})

test('a relation between theorems that does not hold, or compares nothing, is refused before anything runs', async () => {
  const relationOver = (over: readonly { readonly p: number }[]) =>
    relation({
      kind: 'special case of',
      theorem: { id: 'demo/dice' },
      where: 'two sides',
      here: ({ p }) => p,
      there: () => 0.4,
      over,
    })
  const claim = (over: readonly { readonly p: number }[]) =>
    property(
      { ...fairness, relations: [relationOver(over)] },
      { ...coin(), replicate: () => () => expect.fail('it ran') },
    )
  await expect(investigate('demo/coin', claim([{ p: 0.4 }, { p: 0.6 }]), options)).rejects.toThrow(
    'demo/coin: the relation “special case of demo/dice” does not hold at {"p":0.6}',
  )
  await expect(investigate('demo/coin', claim([]), options)).rejects.toThrow(
    'demo/coin: the relation “special case of demo/dice” is compared at no point',
  )
})
