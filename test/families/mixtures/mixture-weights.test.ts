import { describe, expect, test } from 'vitest'
import { gaussianMixture } from '../../../src/families/mixtures/gaussian-mixture.ts'
import { mixtureWeights } from '../../../src/families/mixtures/mixture-weights.ts'
import { StreamFactory } from '../../../src/random/stream.ts'
import { frequencyAgrees } from '../exact-tests.ts'

const streamAt = (i: number) =>
  new StreamFactory({ epoch: 'test', property: 'mixture weights', params: {}, purpose: 'draw' }).at(i)
const known = { centres: [[0, 0], [1, 2], [-1, 1]], variance: 0.5 } // biome-ignore format: three points
const family = (steps: number) => mixtureWeights({ ...known, steps })
const weights = [0.2, 0.5, 0.3]

/** The same law as a mixture whose means and covariances are free. */
const free = gaussianMixture({ components: 3, dimension: 2, steps: 1 })
const freely = (w: Iterable<number>) => {
  const sd = Math.sqrt(known.variance)
  return Float64Array.of(...w, ...known.centres.flatMap((centre) => [...centre, sd, 0, sd]))
}
const sample = new Float64Array(2 * 40)
family(1).draw(Float64Array.from(weights), 40, streamAt(0), sample, 0)

describe('mixtures with free weights', () => {
  test('have the density of the free mixture with those components', () => {
    for (let i = 0; i < 40; i++) {
      const log = family(1).logDensity(Float64Array.from(weights), sample, i)
      expect(log).toBeCloseTo(free.logDensity?.(freely(weights), sample, i) ?? 0, 12)
    }
  })

  test('a step of EM moves the weights as a step of the free mixture does', () => {
    const theta = Float64Array.from(weights)
    family(1).fit(sample, 40, theta)
    const other = freely(weights)
    free.fit(sample, 40, other)
    theta.forEach((weight, k) => void expect(weight).toBeCloseTo(other[k] ?? 0, 12))
  })

  test('two steps are one step twice, and the likelihood grows', () => {
    const likelihood = (theta: Float64Array) =>
      Array.from({ length: 40 }, (_, i) => family(1).logDensity(theta, sample, i)).reduce((a, b) => a + b)
    const [start, once, twice] = [0, 1, 2].map(() => Float64Array.from(weights)) as [
      Float64Array,
      Float64Array,
      Float64Array,
    ]
    family(1).fit(sample, 40, once)
    family(2).fit(sample, 40, twice)
    expect(likelihood(once)).toBeGreaterThan(likelihood(start))
    family(1).fit(sample, 40, once)
    expect(twice).toEqual(once)
  })

  test('components come up as often as they weigh', () => {
    const apart = mixtureWeights({ centres: [[0], [100], [200]], variance: 1, steps: 1 })
    const drawn = new Float64Array(4000)
    apart.draw(Float64Array.from(weights), 4000, streamAt(1), drawn, 0)
    weights.forEach((weight, k) => {
      const count = drawn.filter((x) => Math.round(x / 100) === k).length
      expect(frequencyAgrees(count, 4000, weight)).toBe(true)
    })
  })

  test('what is far from every component has no fit, and bad shapes are refused', () => {
    const theta = Float64Array.from(weights)
    expect(() => family(1).fit(Float64Array.of(1e3, 1e3), 1, theta)).toThrow(
      'no component explains observation 0',
    )
    expect(() => mixtureWeights({ ...known, centres: [[0], [1, 2]], steps: 1 })).toThrow('1 coordinates each')
    expect(() => mixtureWeights({ ...known, centres: [], steps: 1 })).toThrow('dimension')
    expect(() => mixtureWeights({ ...known, variance: 0, steps: 1 })).toThrow('variance')
    expect(() => family(0)).toThrow('steps')
  })
})
