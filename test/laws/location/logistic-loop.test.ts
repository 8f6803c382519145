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
