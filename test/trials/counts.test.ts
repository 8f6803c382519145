import {
  axis,
  canonicalJson,
  domain,
  EPOCH,
  investigate,
  mean,
  type Progress,
  probability,
} from 'collapse-check'
import { describe, expect, test } from 'vitest'
import type { Criterion } from '../../src/claims/criterion.ts'
import type { Levels } from '../../src/inference/sequential-test.ts'
import { type Coin, coin } from '../claims/coin.ts'

const look = (
  changes: Parameters<typeof coin>[0],
  onProgress: (progress: Progress) => void = () => undefined,
) => investigate('demo/coin', coin(changes), { epoch: EPOCH, tier: 'full', onProgress })

describe('what is counted', () => {
  const few = domain({ n: axis.integer(1, 12), p: axis.choice(0.5) })
  const controls = {
    'tails counted': { at: [{ n: 1, p: 0.5 }], criterion: () => probability.equals(0.9, { margin: 0.1 }) },
  }

  test('progress goes from nothing done up to what was planned', async () => {
    const seen: Progress[] = []
    await look({ domain: few, controls }, (progress) => void seen.push(progress))
    expect(seen[0]?.done).toBe(0)
    for (const [i, { done, planned }] of seen.entries()) {
      expect(done).toBeGreaterThanOrEqual(seen[i - 1]?.done ?? 0)
      expect(done).toBeLessThanOrEqual(planned)
    }
  })

  test('vacuous points are neither evaluated nor passes', async () => {
    // Below n = 4 the bound plus its margin says nothing.
    const criterion = ({ n, p }: Coin) => probability.atMost(n < 4 ? 0.95 : p, { margin: 0.1 })
    const { counts, points, passRate } = await look({
      domain: few,
      examples: [{ n: 1, p: 0.5 }],
      criterion,
      controls,
    })
    const vacuous = points.filter(({ verdict }) => verdict === 'vacuous')
    expect(vacuous.map(({ params }) => Number(params.n)).every((n) => n < 4)).toBe(true)
    expect(counts.vacuous).toBe(vacuous.length)
    expect(counts.vacuous).toBeGreaterThan(0)
    expect(counts.evaluated).toBe(points.length - vacuous.length)
    expect(counts.certified).toBe(counts.evaluated)
    expect(passRate).toBe(1)
  })

  test('every point is judged once, and draws that come again are duplicates', async () => {
    const { counts, points } = await look({ domain: few, examples: [{ n: 1, p: 0.5 }], controls })
    const distinct = new Set(points.map(({ params }) => canonicalJson(params)))
    expect(distinct.size).toBe(points.length)
    const hunted = points.filter(({ example }) => !example).length
    expect(hunted + counts.duplicates).toBe(30)
    expect(counts.duplicates).toBeGreaterThan(30 - 12)
  })

  test('certified, inconclusive and vacuous points are counted apart', async () => {
    // Half of the margin off at odd n: neither claim nor error can be excluded.
    const replicate =
      ({ n, p }: Coin) =>
      (stream: { uniform(): number }) =>
        stream.uniform() < p + (n % 2 === 1 ? 0.05 : 0)
    const criterion = ({ n, p }: Coin) => probability.equals(p, { margin: n === 12 ? 0.6 : 0.1 })
    const found = await look({ domain: few, examples: [{ n: 1, p: 0.5 }], replicate, criterion, controls })
    const having = (verdict: string) => found.points.filter((point) => point.verdict === verdict).length
    const { certified, inconclusive, refuted, vacuous, evaluated } = found.counts
    expect({ certified, inconclusive, refuted, vacuous }).toEqual({
      certified: having('certified'),
      inconclusive: having('inconclusive'),
      refuted: having('refuted'),
      vacuous: having('vacuous'),
    })
    expect([certified, inconclusive, vacuous].every((count) => count > 0)).toBe(true)
    expect(certified + inconclusive + refuted + vacuous).toBe(found.points.length)
    expect(found.passRate).toBe(certified / evaluated)
    expect(found.verdict).toBe('inconclusive')
  })

  test('points judged while shrinking, and the draws that come again before it, are counted apart', async () => {
    const judged = new Set<string>()
    const replicate =
      ({ n, p }: Coin) =>
      (stream: { uniform(): number }) =>
        stream.uniform() < (n > 20 ? 0 : p)
    const found = await look({ replicate }, ({ purpose, point }) => {
      if (purpose === 'shrink') judged.add(canonicalJson(point))
    })
    expect(found.verdict).toBe('refuted')
    expect(found.counts.shrunk).toBe(judged.size)
    expect(judged.size).toBeGreaterThan(1)
    expect(found.counts.refuted).toBe(found.points.filter(({ verdict }) => verdict === 'refuted').length)
    expect(found.counts.duplicates).toBe(0)
  })

  test('replicates are those of all points and controls', async () => {
    const {
      counts,
      points,
      controls: judged,
    } = await look({ domain: few, examples: [{ n: 1, p: 0.5 }], controls })
    const total = [...points, ...judged].reduce((sum, { replicates }) => sum + replicates, 0)
    expect(counts.replicates).toBe(total)
  })
})

describe('error rates', () => {
  const spied = () => {
    const levels: Levels[] = []
    const criterion = ({ p }: Coin): Criterion => {
      const honest = probability.equals(p, { margin: 0.1 })
      if (honest.observes !== 'boolean') throw new Error('a probability observes booleans')
      const test = (given: Levels) => {
        levels.push(given)
        return honest.test(given)
      }
      return { ...honest, test }
    }
    return { levels, criterion }
  }

  test('every point of the search is judged at α/130 and β', async () => {
    const { levels, criterion } = spied()
    await look({ criterion })
    expect(levels.length).toBeGreaterThan(20)
    for (const { alpha, beta } of levels) {
      expect(alpha * 130).toBeCloseTo(1e-9, 20)
      expect(beta).toBe(1e-6)
    }
  })

  test('a counterexample is judged again at α, with four times the budget, on numbers that the search has not seen', async () => {
    const { levels, criterion } = spied()
    const first = new Map<string, number[]>()
    const seen: Progress[] = []
    const replicate = () => {
      const numbers: number[] = []
      first.set(String(first.size), numbers)
      return (stream: { uniform(): number }) => {
        const u = stream.uniform()
        numbers.push(u)
        return u < 0
      }
    }
    const controls = { certain: { at: [{ n: 1, p: 0.2 }], replicate: () => () => true } }
    const found = await look({ criterion, replicate, controls }, (progress) => seen.push(progress))
    expect(found.verdict).toBe('refuted')
    expect(levels.filter(({ alpha, budgetFactor }) => alpha === 1e-9 && budgetFactor === 4)).toHaveLength(1)
    expect(seen.some(({ purpose }) => purpose === 'confirm')).toBe(true)
    const starts = [...first.values()].map(([u]) => u).filter((u) => u !== undefined)
    expect(new Set(starts).size).toBeGreaterThan(1)
  })
})

test('a point says its margin where it is not that of the first example', async () => {
  const criterion = ({ n, p }: Coin) => probability.equals(p, { margin: n === 1 ? 0.1 : 0.2 })
  const controls = { tails: { at: [{ n: 2, p: 0.2 }], replicate: () => () => true } }
  const found = await look({ criterion, controls })
  expect(found.margin).toBe('0.1')
  for (const { params, margin } of found.points) expect(margin).toBe(params.n === 1 ? undefined : '0.2')
  expect(found.controls.map(({ margin }) => margin)).toEqual(['0.2'])
})

describe('an equality that could be certified from one side only says so', () => {
  test.each([
    [0.05, true],
    [0.5, undefined],
    [0.97, true],
  ])('a probability of %d ± 0.1', async (p, oneSided) => {
    const narrow = domain({ n: axis.integer(1, 12), p: axis.choice(p) })
    const controls = { never: { at: [{ n: 1, p }], replicate: () => () => p < 0.5 } }
    const found = await look({ domain: narrow, examples: [{ n: 1, p }], controls })
    expect(new Set(found.points.map((point) => point.oneSided))).toEqual(new Set([oneSided]))
  })

  test('a mean in a known range, too', () => {
    const range = { low: 0, high: 1 }
    expect(mean.equals(0.02, { margin: 0.1, range }).oneSided).toBe(true)
    expect(mean.equals(0.3, { margin: 0.1, range }).oneSided).toBe(false)
    expect(mean.atMost(0.02, { margin: 0.1, range }).oneSided).toBe(false)
  })
})
