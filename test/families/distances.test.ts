import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pareto } from '../../src/families/scale/pareto.ts'
import { seeded } from '../seeded.ts'
import { everyFamily } from './families.ts'
import type { Nodes } from './quadrature.ts'

const RUNS = 15

/**
 * Mean and root mean squared gap of the increasing coupling of two laws, by their masses in the same cells. The mass
 * of a cell is spread evenly over it, so that laws closer than a cell is wide are not moved by whole cells.
 */
function coupling({ at, weight, atoms = false }: Nodes, first: Float64Array, second: Float64Array) {
  // What the grid misses of one of them would be coupled far off.
  const [p, q] = [first, second].map((mass) => {
    const total = mass.reduce((x, y) => x + y)
    return mass.map((m) => m / total)
  }) as [Float64Array, Float64Array]
  /** Where the observation is that has the share `below` of the mass of cell j below it. */
  const place = (j: number, below: number) =>
    (at[j] as number) + (atoms ? 0 : (below - 0.5) * (weight[j] as number))
  let [lengths, squares, j, k] = [0, 0, 0, 0]
  // How much of the mass of cells j and k is coupled.
  let [fromFirst, fromSecond] = [0, 0]
  while (j < p.length && k < q.length) {
    const [left, right] = [p[j] as number, q[k] as number]
    const moved = Math.min(left - fromFirst, right - fromSecond)
    if (moved > 0) {
      const start = place(j, fromFirst / left) - place(k, fromSecond / right)
      const end = place(j, (fromFirst + moved) / left) - place(k, (fromSecond + moved) / right)
      // The gap is linear on the way.
      const [low, high] = [Math.abs(start), Math.abs(end)]
      lengths += (moved * (start * end >= 0 ? low + high : (low * low + high * high) / (low + high))) / 2
      squares += (moved * (start * start + start * end + end * end)) / 3
    }
    fromFirst += moved
    fromSecond += moved
    if (fromFirst >= left) [fromFirst, j] = [0, j + 1]
    if (fromSecond >= right) [fromSecond, k] = [0, k + 1]
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
          const grid = nodes(first, second)
          const { at, weight } = grid
          const logs = [a, b].map((theta) =>
            weight.map((_, j) => family.logDensity?.(theta, at, j) ?? Number.NaN),
          ) as [Float64Array, Float64Array]
          const [p, q] = logs.map((log) => log.map((x, j) => Math.exp(x) * (weight[j] as number))) as [
            Float64Array,
            Float64Array,
          ]
          const { totalVariation, kullbackLeibler, wasserstein1, wasserstein2 } = distances
          // Jumps lie between cells; a corner inside a cell of width w costs up to w²/8 of the change of slope.
          const agrees = (value: number | undefined, integral: number) =>
            expect(Math.abs((value as number) - integral)).toBeLessThan(1e-4 * (1 + integral))
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
          // The last cells of a tail of index 4 are the coarsest.
          const found = coupling(grid, p, q)
          const near = (value: number, numeric: number) =>
            expect(Math.abs(value - numeric)).toBeLessThan(1e-3 * (numeric + 0.2))
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
        seeded(RUNS),
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
