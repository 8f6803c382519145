import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pareto } from '../../src/families/pareto.ts'
import { everyFamily } from './families.ts'

const RUNS = { numRuns: 15 }

/** Mass-weighted gaps of the increasing coupling of two laws on one grid. */
function coupling(at: Float64Array, first: Float64Array, second: Float64Array) {
  // What the grid misses of one of them would be coupled far off.
  const [p, q] = [first, second].map((mass) => {
    const total = mass.reduce((x, y) => x + y)
    return mass.map((m) => m / total)
  }) as [Float64Array, Float64Array]
  let [lengths, squares, j, k] = [0, 0, 0, 0]
  let [left, right] = [p[0] as number, q[0] as number]
  while (j < p.length && k < q.length) {
    const moved = Math.min(left, right)
    const gap = Math.abs((at[j] as number) - (at[k] as number))
    lengths += moved * gap
    squares += moved * gap * gap
    left -= moved
    right -= moved
    if (left <= 0) left = p[++j] as number
    if (right <= 0) right = q[++k] as number
  }
  return { wasserstein1: lengths, wasserstein2: Math.sqrt(squares) }
}

describe('distances are what integration of the densities finds', () => {
  for (const { family, theta: thetas, nodes } of everyFamily) {
    const { distances } = family
    if (!distances || !family.logDensity || !nodes) continue
    test(`${family.name}: ${Object.keys(distances).join(', ')}`, () => {
      fc.assert(
        fc.property(thetas, thetas, (first, second) => {
          const [a, b] = [Float64Array.from(first), Float64Array.from(second)]
          const { at, weight } = nodes(first, second)
          const logs = [a, b].map((theta) =>
            weight.map((_, j) => family.logDensity?.(theta, at, j) ?? Number.NaN),
          ) as [Float64Array, Float64Array]
          const [p, q] = logs.map((log) => log.map((x, j) => Math.exp(x) * (weight[j] as number))) as [
            Float64Array,
            Float64Array,
          ]
          const { totalVariation, kullbackLeibler, wasserstein1, wasserstein2 } = distances
          // A jump inside a cell costs up to half its mass.
          const agrees = (value: number | undefined, integral: number) =>
            expect(Math.abs((value as number) - integral)).toBeLessThan(2e-3 * (1 + integral))
          if (totalVariation) {
            const integral = p.reduce((sum, mass, j) => sum + 0.5 * Math.abs(mass - (q[j] as number)), 0)
            agrees(totalVariation(a, b), integral)
            agrees(totalVariation(b, a), integral)
            expect(totalVariation(a, a)).toBe(0)
          }
          if (kullbackLeibler) {
            const [x, y] = logs
            const integral = p.reduce(
              (sum, mass, j) => (mass === 0 ? sum : sum + mass * ((x[j] as number) - (y[j] as number))),
              0,
            )
            const value = kullbackLeibler(a, b)
            if (Number.isFinite(integral)) agrees(value, integral)
            else expect(value).toBe(Number.POSITIVE_INFINITY)
            expect(Math.abs(kullbackLeibler(a, a))).toBeLessThan(1e-14)
          }
          // Heavy tails have cells too far apart for a coupling; vectors have no order.
          if (family.width > 1 || /Cauchy|Student/.test(family.name)) return
          const found = coupling(at, p, q)
          const near = (value: number, numeric: number) =>
            expect(Math.abs(value - numeric)).toBeLessThan(1e-2 * (numeric + 0.2))
          if (wasserstein1) {
            near(wasserstein1(a, b), found.wasserstein1)
            near(wasserstein1(b, a), found.wasserstein1)
            expect(wasserstein1(a, a)).toBe(0)
          }
          if (wasserstein2) {
            near(wasserstein2(a, b), found.wasserstein2)
            near(wasserstein2(b, a), found.wasserstein2)
            expect(wasserstein2(a, a)).toBeLessThan(1e-7)
          }
        }),
        RUNS,
      )
    })
  }

  test('Pareto tails without a mean or a variance are infinitely far, and no distance from themselves', () => {
    const { wasserstein1, wasserstein2 } = pareto().distances ?? {}
    const [heavy, light] = [Float64Array.of(0.9), Float64Array.of(3)]
    expect(wasserstein1?.(heavy, light)).toBe(Number.POSITIVE_INFINITY)
    expect(wasserstein2?.(Float64Array.of(2), light)).toBe(Number.POSITIVE_INFINITY)
    expect([wasserstein1?.(heavy, heavy), wasserstein2?.(heavy, heavy)]).toEqual([0, 0])
  })

  test('certain outcomes are as far from all others as they have mass', () => {
    const [none, all, half] = [0, 1, 0.5].map((p) => Float64Array.of(p)) as [
      Float64Array,
      Float64Array,
      Float64Array,
    ]
    for (const { maker, family } of everyFamily) {
      const { totalVariation } = family.distances ?? {}
      if (maker === 'binomial') {
        expect(totalVariation?.(none, all)).toBe(1)
        expect(totalVariation?.(all, half)).toBeCloseTo(1 - 1 / 128, 14)
        expect(totalVariation?.(half, none)).toBeCloseTo(1 - 1 / 128, 14)
      }
      if (maker === 'poisson') expect(totalVariation?.(none, half)).toBeCloseTo(-Math.expm1(-0.5), 14)
      if (maker === 'negativeBinomial') {
        expect(totalVariation?.(half, none)).toBeCloseTo(-Math.expm1(-2.5 * Math.log(1.2)), 14)
      }
    }
  })
})
