import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { binomial } from '../../src/families/counts/binomial.ts'
import { negativeBinomial } from '../../src/families/counts/negative-binomial.ts'
import { poisson } from '../../src/families/counts/poisson.ts'
import type { Distance } from '../../src/families/distances.ts'
import type { FamilyWith } from '../../src/families/family.ts'
import { pareto } from '../../src/families/scale/pareto.ts'
import { seeded } from '../seeded.ts'
import { coupling } from './coupling.ts'
import type { Entry, Theta } from './entry.ts'
import { familiesWith } from './every-family.ts'
import type { Nodes } from './quadrature.ts'

const RUNS = 15

interface Measured extends Entry {
  readonly family: FamilyWith<string, 'logDensity'>
  /** The distances that are put to the test. */
  readonly distances: readonly (readonly [Distance, (a: Theta, b: Theta) => number])[]
  readonly names: string
}

/** The families that state distances among these, with those that they state. */
const measuredBy = (...names: readonly Distance[]): Measured[] =>
  familiesWith('logDensity', 'distances').flatMap((entry) => {
    const distances = names.flatMap((name): Measured['distances'] => {
      const distance = entry.family.distances[name]
      if (distance === undefined) return []
      return [[name, (a, b) => distance(Float64Array.from(a), Float64Array.from(b))]]
    })
    const stated = distances.map(([name]) => name).join(', ')
    return distances.length === 0 ? [] : [{ ...entry, distances, names: stated }]
  })

/** ln p of a member at every node, and the masses of the cells. */
function onGrid({ family }: Measured, theta: Theta, { at, weight }: Nodes) {
  const parameters = Float64Array.from(theta)
  const log = weight.map((_, j) => family.logDensity(parameters, at, j))
  return { log, mass: log.map((x, j) => Math.exp(x) * (weight[j] as number)) }
}

/** Equal, infinity too, but for a relative error and, near 0, an absolute one. */
const agrees = (value: number, numeric: number, relative: number, absolute: number) =>
  expect(value === numeric ? 0 : Math.abs(value - numeric)).toBeLessThan(relative * numeric + absolute)

test.each(measuredBy('totalVariation', 'kullbackLeibler'))(
  '$family.name, integrated over densities: $names',
  (measured) => {
    fc.assert(
      fc.property(measured.theta, measured.theta, (a, b) => {
        const grid = measured.nodes(a, b)
        const [p, q] = [onGrid(measured, a, grid), onGrid(measured, b, grid)]
        const total = (term: (mass: number, j: number) => number) =>
          p.mass.reduce((sum, mass, j) => sum + term(mass, j), 0)
        const ratio = (j: number) => (p.log[j] as number) - (q.log[j] as number)
        const found: { readonly [name: string]: number } = {
          totalVariation: total((mass, j) => 0.5 * Math.abs(mass - (q.mass[j] as number))),
          kullbackLeibler: total((mass, j) => (mass === 0 ? 0 : mass * ratio(j))),
        }
        for (const [name, distance] of measured.distances) {
          // Jumps lie between cells; a corner inside a cell of width w costs up to w²/8 of the change of slope.
          agrees(distance(a, b), found[name] as number, 1e-4, 1e-4)
        }
      }),
      seeded(RUNS),
    )
  },
)

const transported = measuredBy('wasserstein1', 'wasserstein2')

test.each(transported.filter(({ uncoupled }) => !uncoupled))(
  '$family.name, by the increasing coupling: $names',
  (measured) => {
    fc.assert(
      fc.property(measured.theta, measured.theta, (a, b) => {
        const grid = measured.nodes(a, b)
        const found: { readonly [name: string]: number } = coupling(
          grid,
          onGrid(measured, a, grid).mass,
          onGrid(measured, b, grid).mass,
        )
        for (const [name, distance] of measured.distances) {
          // The last cells of a tail of index 4 are the coarsest.
          agrees(distance(a, b), found[name] as number, 1e-3, 2e-4)
        }
      }),
      seeded(RUNS),
    )
  },
)

// Kantorovich and Rubinstein: a translate is as far as a function of slope 1 tells, here x·e for the way e that it
// went. It is cut off at 50, where hardly any mass is: 2/(50π) of a Cauchy law is beyond.
test.each(transported.filter(({ uncoupled }) => uncoupled))(
  '$family.name, a translate, by a function of slope 1: $names',
  (measured) => {
    const { theta, family, nodes } = measured
    fc.assert(
      fc.property(theta, theta, (a, other) => {
        // The first parameters of these families are where a member is.
        const b = a.map((value, i) => (i < family.width ? (other[i] as number) : value))
        const way = b.slice(0, family.width).map((value, i) => value - (a[i] as number))
        const grid = nodes(a, b)
        const along = (j: number) => {
          const product = way.reduce((sum, w, i) => sum + w * (grid.at[j * family.width + i] as number), 0)
          return Math.min(50, Math.max(-50, product / (Math.hypot(...way) || 1)))
        }
        const meanAt = (theta: Theta) =>
          onGrid(measured, theta, grid).mass.reduce((sum, mass, j) => sum + mass * along(j), 0)
        const told = meanAt(b) - meanAt(a)
        for (const [, distance] of measured.distances) {
          expect(told).toBeLessThanOrEqual(distance(a, b) * 1.001 + 1e-12)
          expect(told).toBeGreaterThanOrEqual(distance(a, b) * 0.98)
        }
      }),
      seeded(RUNS),
    )
  },
)

describe('whatever is integrated', () => {
  test.each(measuredBy('totalVariation', 'kullbackLeibler', 'wasserstein1', 'wasserstein2'))(
    'a member is no distance from itself: $family.name',
    ({ theta, distances }) => {
      fc.assert(
        fc.property(theta, (a) => {
          for (const [, distance] of distances) expect(Math.abs(distance(a, a))).toBeLessThan(1e-7)
        }),
        seeded(),
      )
    },
  )

  test.each(measuredBy('totalVariation', 'wasserstein1', 'wasserstein2'))(
    'there is as far as back: $family.name, $names',
    ({ theta, distances }) => {
      fc.assert(
        fc.property(theta, theta, (a, b) => {
          for (const [, distance] of distances) agrees(distance(a, b), distance(b, a), 1e-9, 1e-9)
        }),
        seeded(),
      )
    },
  )
})

describe('at the edge', () => {
  test('Pareto tails without a mean or a variance are infinitely far, and no distance from themselves', () => {
    const { wasserstein1, wasserstein2 } = pareto().distances
    const [heavy, light] = [Float64Array.of(0.9), Float64Array.of(3)]
    expect(wasserstein1(heavy, light)).toBe(Number.POSITIVE_INFINITY)
    expect(wasserstein2(Float64Array.of(2), light)).toBe(Number.POSITIVE_INFINITY)
    expect([wasserstein1(heavy, heavy), wasserstein2(heavy, heavy)]).toEqual([0, 0])
  })

  const [none, half, all] = [Float64Array.of(0), Float64Array.of(0.5), Float64Array.of(1)]

  test('certain outcomes are as far from all others as they have mass', () => {
    const trials = binomial({ trials: 7 }).distances
    expect(trials.totalVariation(none, all)).toBe(1)
    expect(trials.totalVariation(all, half)).toBeCloseTo(1 - 1 / 128, 14)
    expect(trials.totalVariation(half, none)).toBeCloseTo(1 - 1 / 128, 14)
    expect(poisson().distances.totalVariation(none, half)).toBeCloseTo(-Math.expm1(-0.5), 14)
    const failures = negativeBinomial({ size: 2.5 }).distances
    expect(failures.totalVariation(half, none)).toBeCloseTo(-Math.expm1(-2.5 * Math.log(1.2)), 14)
  })
})
