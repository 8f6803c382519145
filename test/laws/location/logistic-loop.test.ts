import { describe, expect, test } from 'vitest'
import { logisticLoopWithin } from '../../../src/laws/location/logistic-loop.ts'

const CELLS = 120

/** Pr(W_1 + … + W_k ≤ y) by convolving the scores’ law, cut into cells of width 2/CELLS, with itself. */
function sumCdf(k: number, tau: number, y: number): number {
  // W ≤ w if V ≤ (w + τ)/(1 + τw), V uniform on (−1, 1).
  const below = (w: number) => (1 + (w + tau) / (1 + tau * w)) / 2
  const edge = (i: number) => -1 + (2 * i) / CELLS
  const one = Array.from({ length: CELLS }, (_, i) => below(edge(i + 1)) - below(edge(i)))
  let law = [1]
  for (let j = 0; j < k; j++) {
    const next = new Array<number>(law.length + CELLS - 1).fill(0)
    law.forEach((mass, from) => {
      one.forEach((p, i) => {
        next[from + i] = (next[from + i] ?? 0) + mass * p
      })
    })
    law = next
  }
  // Cell i is centred at k·(first centre) + i·width; half of a cell that y cuts counts in proportion.
  const width = 2 / CELLS
  return law.reduce((sum, mass, i) => {
    const start = k * (-1 + width / 2) + (i - 0.5) * width
    return sum + mass * Math.min(1, Math.max(0, (y - start) / width))
  }, 0)
}

describe('the law of a logistic loop', () => {
  /** About the spread of the loops here; any such number will do. */
  const spread = () => 0.3

  const loop = { a: 2, n: 10, k: 12, t: 1 }
  const step = (x: number, theta: number) =>
    sumCdf(
      loop.k,
      Math.tanh((x - theta) / 2),
      (-loop.n * (Math.tanh((loop.a - x) / 2) - Math.tanh((loop.a + x) / 2))) / 2,
    )

  test('is what a convolution of scores gives after one generation', () => {
    for (const c of [0.05, 0.3, 1]) {
      expect(logisticLoopWithin(loop, c, spread)).toBeCloseTo(step(c, 0) - step(-c, 0), 4)
    }
  })

  test('is what the same gives after two generations, by cells in place of densities', () => {
    const c = 0.4
    const edges = Array.from({ length: 101 }, (_, i) => (i - 50) / 25)
    const at = edges.map((x) => step(x, 0))
    const chained = edges.slice(1).reduce((sum, x, i) => {
      const middle = x - 0.02
      return sum + ((at[i + 1] ?? 0) - (at[i] ?? 0)) * (step(c, middle) - step(-c, middle))
    }, 0)
    expect(logisticLoopWithin({ ...loop, t: 2 }, c, spread)).toBeCloseTo(chained, 3)
  })
})

/** Pr(θ_1 ≤ x): the score of the real data at x is −s; k synthetic scores tanh((y − x)/2) must stay below s. */
describe('a loop with one or two synthetic observations', () => {
  const logisticCdf = (y: number) => 1 / (1 + Math.exp(-y))
  const realScore = (a: number, n: number, x: number) =>
    (-n / 2) * (Math.tanh((a - x) / 2) + Math.tanh((-a - x) / 2))
  /** Where a score is below s: all y, none, or y up to a quantile. */
  const scoreBelow = (s: number, x: number) => (s >= 1 ? 1 : s <= -1 ? 0 : logisticCdf(x + 2 * Math.atanh(s)))

  test('one: its score is below what the real data leave', () => {
    for (const [a, n, c] of [
      [2, 2, 0.3],
      [2, 4, 0.1],
      [0.5, 2, 0.2],
      [3, 2, 1],
    ] as const) {
      const s = realScore(a, n, c)
      const exact = 2 * scoreBelow(s, c) - 1
      expect(logisticLoopWithin({ a, n, k: 1, t: 1 }, c, () => 1)).toBeCloseTo(exact, 12)
    }
  })

  test('two: the first one by its quantiles, the second one below what both leave', () => {
    for (const [a, n, c] of [
      [2, 2, 0.3],
      [2, 4, 0.2],
      [0.5, 2, 0.4],
      [3, 2, 1],
    ] as const) {
      const s = realScore(a, n, c)
      const cells = 20_000
      let below = 0
      for (let i = 0; i < cells; i++) {
        const u = (i + 0.5) / cells
        const first = Math.log(u / (1 - u))
        below += scoreBelow(s - Math.tanh((first - c) / 2), c) / cells
      }
      expect(Math.abs(logisticLoopWithin({ a, n, k: 2, t: 1 }, c, () => 1) - (2 * below - 1))).toBeLessThan(
        1e-6,
      )
    }
  })
})
