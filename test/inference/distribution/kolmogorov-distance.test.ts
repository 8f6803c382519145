import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  dominanceDistance,
  kolmogorovDistance,
} from '../../../src/inference/distribution/kolmogorov-distance.ts'
import { seeded } from '../../seeded.ts'

const uniformCdf = (x: number) => Math.min(1, Math.max(0, x))
/** Half an atom at .5, half uniform: P(X ≤ x) and P(X < x). */
const mixedCdf = (x: number) => uniformCdf(x) / 2 + (x >= 0.5 ? 0.5 : 0)
const mixedBelow = (x: number) => uniformCdf(x) / 2 + (x > 0.5 ? 0.5 : 0)
const sorted = (values: readonly number[]) => Float64Array.from(values).sort()
const samples = fc.array(
  fc.integer({ min: 0, max: 20 }).map((k) => k / 20),
  { minLength: 1, maxLength: 30 },
)

/** sup |F_N − F| over a fine grid, approaching every point from both sides. */
function byGrid(values: readonly number[], cdf: (x: number) => number, signed: boolean): number {
  let most = 0
  for (let k = -1; k <= 21; k++) {
    for (const x of [k / 20 - 1e-12, k / 20, k / 20 + 1e-12, k / 20 + 0.025]) {
      const gap = values.filter((v) => v <= x).length / values.length - cdf(x)
      most = Math.max(most, signed ? gap : Math.abs(gap))
    }
  }
  return most
}

describe('the distance of a sample from a law', () => {
  test.each([
    ['without atoms', uniformCdf, uniformCdf],
    ['with an atom', mixedCdf, mixedBelow],
  ])('is the supremum over the line, for a law %s and samples with ties', (_name, cdf, below) => {
    fc.assert(
      fc.property(samples, (values) => {
        expect(kolmogorovDistance(sorted(values), cdf, below)).toBeCloseTo(byGrid(values, cdf, false), 9)
        expect(dominanceDistance(sorted(values), cdf)).toBeCloseTo(byGrid(values, cdf, true), 9)
      }),
      seeded(200),
    )
  })

  test('refuses a law that returns no probability, and an empty sample', () => {
    expect(() => kolmogorovDistance(sorted([0.5]), () => 1.1, uniformCdf)).toThrow(/^cdf\(0.5\) is 1.1/)
    expect(() => kolmogorovDistance(sorted([0.5]), uniformCdf, () => Number.NaN)).toThrow(
      /^leftLimit\(0.5\) is NaN/,
    )
    expect(() => dominanceDistance(sorted([]), uniformCdf)).toThrow(/^sample is/)
  })
})
