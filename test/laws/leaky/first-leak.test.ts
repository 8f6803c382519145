import { describe, expect, test } from 'vitest'
import { overshootProbability } from '#theorems/barzilai-shamir-2025/first-model'
import { collapseProbability } from '#theorems/barzilai-shamir-2025/sudden-collapse'
import { leakyUniform } from '../../../src/families/leaky/leaky-uniform.ts'
import { meanOverFirstLeak } from '../../../src/laws/leaky/first-leak.ts'

/** The mean of f over the fit itself, n observations on every point of a grid of the cube. */
function meanOverFits(n: number, cells: number, f: (leak: number, passed: boolean) => number): number {
  const family = leakyUniform({ N: n })
  const sample = new Float64Array(n)
  const theta = new Float64Array(2)
  const index = new Int32Array(n)
  let sum = 0
  for (;;) {
    let largest = 0
    for (let i = 0; i < n; i++) {
      // An offset for each coordinate: no two of them are equal.
      sample[i] = ((index[i] as number) + (i + 1) / (n + 1)) / cells
      largest = Math.max(largest, sample[i] as number)
    }
    theta.set([0, 2])
    family.fit(sample, n, theta)
    const leak = theta[0] as number
    sum += f(leak, leak > (1 - largest) / 2 + 1e-12)
    let i = 0
    while (i < n && (index[i] as number) === cells - 1) index[i++] = 0
    if (i === n) break
    index[i] = (index[i] as number) + 1
  }
  return sum / Math.exp(n * Math.log(cells))
}

const missesAll = (n: number) => (leak: number) => Math.exp(n * Math.log1p(-leak / 2))

describe('the leak of the first fit', () => {
  test('its probabilities add up to 1', () => {
    for (const n of [1, 2, 3]) expect(meanOverFirstLeak(n, () => 1)).toBeCloseTo(1, 13)
    for (const n of [4, 7, 12, 30, 60]) expect(Math.abs(meanOverFirstLeak(n, () => 1) - 1)).toBeLessThan(1e-4)
    for (const n of [100, 250, 1000, 3000]) expect(meanOverFirstLeak(n, () => 1)).toBeCloseTo(1, 9)
  })

  test('one observation, by hand: α = min(¼, (1 − x)/2)', () => {
    expect(meanOverFirstLeak(1, (leak) => leak)).toBeCloseTo(3 / 16, 13)
    expect(meanOverFirstLeak(1, () => 1, 0.1)).toBeCloseTo(0.8, 13)
  })

  test('small samples: the fit itself, on a grid', () => {
    for (const [n, cells] of [
      [2, 400],
      [3, 80],
      [5, 12],
    ] as const) {
      for (const f of [(leak: number) => leak, missesAll(n)]) {
        expect(Math.abs(meanOverFirstLeak(n, f) - meanOverFits(n, cells, f))).toBeLessThan(1 / cells / cells)
      }
      const passed = meanOverFirstLeak(n, (leak, k) => (k > 0 && leak < 0.25 ? 1 : 0))
      const passedOnGrid = meanOverFits(n, cells, (leak, over) => (over && leak < 0.25 ? 1 : 0))
      expect(Math.abs(passed - passedOnGrid)).toBeLessThan(0.05 / cells)
    }
  })

  test('large samples: Lundberg’s limits, at a distance of order 1/n', () => {
    const [overshoot, hit] = [500, 1000, 2000].reduce<[number[], number[]]>(
      ([a, b], n) => [
        [...a, n * (meanOverFirstLeak(n, (_, passed) => (passed > 0 ? 1 : 0)) - overshootProbability())],
        [...b, n * (1 - meanOverFirstLeak(n, missesAll(n)) - collapseProbability())],
      ],
      [[], []],
    )
    expect(overshoot).toEqual(overshoot.map(() => expect.closeTo(overshoot[0] as number, 1)))
    expect(hit).toEqual(hit.map(() => expect.closeTo(hit[0] as number, 1)))
  })
})
