import {
  axis,
  canonicalJson,
  domain,
  EPOCH,
  investigate,
  type Progress,
  probability,
  property,
} from 'collapse-check'
import { describe, expect, test } from 'vitest'
import { MAX_EVALUATIONS } from '../../src/inference/budget.ts'
import { type Coin, coin, fairness } from '../claims/coin.ts'

const options = { epoch: EPOCH, tier: 'full' as const }
const look = (changes: Parameters<typeof coin>[0], more = {}) =>
  investigate('demo/coin', coin(changes), { ...options, ...more })

/** A world in which the claim fails from n = 40 on, whatever p: no heads at all. */
const biasedFrom40 = ({ n, p }: Coin) => {
  const heads = n >= 40 ? 0 : p
  return (stream: { uniform(): number }) => stream.uniform() < heads
}

const tails = {
  'tails counted': {
    at: [{ n: 60, p: 0.2 }],
    replicate:
      ({ p }: Coin) =>
      (stream: { uniform(): number }) =>
        stream.uniform() >= p,
  },
}

describe('a true claim', () => {
  test('is certified at every point, and its control is refuted', async () => {
    const found = await look({})
    expect(found.verdict).toBe('certified')
    expect(found.passRate).toBe(1)
    expect(found.counts.evaluated).toBe(found.points.length)
    expect(found.counts.evaluated).toBeGreaterThan(20)
    expect(found.controls.map(({ verdict, expected }) => [verdict, expected])).toEqual([
      ['refuted', 'refuted'],
    ])
  })

  test('is found the same again, number for number', async () => {
    expect(await look({})).toEqual(await look({}))
  })

  test('draws anew under another epoch', async () => {
    const statistics = (found: Awaited<ReturnType<typeof look>>) =>
      found.points.map(({ statistic }) => statistic)
    expect(statistics(await look({}, { epoch: 'other' }))).not.toEqual(statistics(await look({})))
  })

  test('keeps the points of the quick tier at the full one', async () => {
    const points = (found: Awaited<ReturnType<typeof look>>) =>
      found.points.map((point) => canonicalJson(point.params))
    const quick = points(await look({}, { tier: 'quick' }))
    expect(quick.length).toBeGreaterThan(2)
    expect(points(await look({})).slice(0, quick.length)).toEqual(quick)
  })
})

describe('a false claim', () => {
  test('is refuted, and shrunk to its smallest counterexample', async () => {
    const found = await look({ replicate: biasedFrom40 })
    expect(found.verdict).toBe('refuted')
    expect(found.counterexample?.params).toMatchObject({ n: 40 })
    expect(found.counts.refuted).toBe(1)
    expect(found.counts.shrunk).toBeGreaterThan(0)
  })

  test('never costs more than M evaluations, however long it shrinks', async () => {
    // Eight thresholds to find by bisection need more evaluations than there are.
    const axes = Object.fromEntries([...'abcdefgh'].map((name) => [name, axis.integer(1, 100_000)]))
    const judged = new Set<string>()
    const found = await investigate(
      'demo/coin',
      property<Record<string, number>>(fairness, {
        title: 'heads come up with probability one half',
        domain: domain(axes),
        examples: [Object.fromEntries(Object.keys(axes).map((name) => [name, 1]))],
        measures: 'one toss: heads?',
        replicate: (point) => {
          const heads = Object.values(point).every((value) => value >= 40) ? 0 : 0.5
          return (stream) => stream.uniform() < heads
        },
        criterion: () => probability.equals(0.5, { margin: 0.1 }),
        controls: {
          'no heads': {
            at: [Object.fromEntries(Object.keys(axes).map((name) => [name, 1]))],
            replicate: () => () => false,
          },
        },
        limits: [],
        figure: { x: 'a', over: [{ a: 1 }], labels: ['', ''], lines: {} },
      }),
      {
        ...options,
        onProgress: ({ purpose, point }: Progress) => {
          if (purpose === 'hunt' || purpose === 'shrink') judged.add(canonicalJson(point))
        },
      },
    )
    expect(found.verdict).toBe('refuted')
    expect(judged.size).toBe(MAX_EVALUATIONS)
  })

  test('shrinks inside the joint conditions', async () => {
    const large = coin().domain.where(({ n }) => n >= 60)
    const found = await look({
      replicate: biasedFrom40,
      domain: large,
      examples: [{ n: 60, p: 0.5 }],
      controls: tails,
    })
    expect(found.counterexample?.params).toMatchObject({ n: 60 })
  })

  test('is refuted at an example that the hunt does not reach', async () => {
    const found = await look({
      domain: domain({ n: axis.integer(1, 2), p: axis.uniform(0.1, 0.9) }),
      examples: [{ n: 1, p: 0.333 }],
      replicate:
        ({ p }) =>
        (stream) =>
          stream.uniform() < (p === 0.333 ? 0.9 : p),
    })
    expect(found.verdict).toBe('refuted')
    expect(found.counterexample?.params).toEqual({ n: 1, p: 0.333 })
  })

  test('is green as a statement that fails as written, with controls in which it holds', async () => {
    const found = await look({
      expects: 'refuted',
      replicate: biasedFrom40,
      controls: { 'an honest coin': { at: [{ n: 50, p: 0.5 }], replicate: coin().replicate } },
    })
    expect(found.verdict).toBe('refuted')
    expect(found.controls).toMatchObject([{ verdict: 'certified', expected: 'certified' }])
  })
})
