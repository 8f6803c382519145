import { describe, expect, test } from 'vitest'
import { logisticEstimate, logisticRace } from '#theorems/xu-2025/logistic-race'
import { logisticRegression } from '../../../src/families/regression/logistic-regression.ts'

const design = Float64Array.from([1, -1, 1, 0, 1, 1])
const family = logisticRegression({ dimension: 2, design })

const LEVELS = [-1, 0, 1]

/**
 * Whether some direction of (1, x) has every success on one side and every failure on the other, the boundary
 * included (Albert and Anderson 1984): in the plane one of those perpendicular to a row will do.
 */
const isSeparable = (y: readonly number[]) =>
  LEVELS.flatMap((x) => [
    [-x, 1],
    [x, -1],
  ]).some(([v0 = 0, v1 = 0]) =>
    y.every((label, i) => (2 * label - 1) * (v0 + v1 * (LEVELS[i % 3] ?? Number.NaN)) >= 0),
  )

/** All samples of m observations at each level and, where there is one, their fit by the general solver. */
function samplesOf(m: number) {
  return Array.from({ length: 1 << (3 * m) }, (_, bits) => {
    const y = Array.from({ length: 3 * m }, (_, i) => (bits >> i) & 1)
    if (isSeparable(y)) return { y, w: undefined }
    const w = new Float64Array(2)
    family.fit(Float64Array.from(y.flatMap((label, i) => [1, (i % 3) - 1, label])), 3 * m, w)
    return { y, w }
  })
}

describe('the estimate', () => {
  test('exists unless the sample is separable, and is that of the general solver', () => {
    for (const { y, w } of samplesOf(3)) {
      const total = y.reduce((sum, label) => sum + label, 0)
      const contrast = y.reduce((sum, label, i) => sum + label * ((i % 3) - 1), 0)
      const ours = logisticEstimate(3, total, contrast)
      expect(ours).toEqual(w && Array.from(w, (each) => expect.closeTo(each, 9)))
    }
  })
})

describe('the race', () => {
  // Every pair and triple of samples, each with its probability; no sufficient statistic.
  test('is what all samples add up to', () => {
    const samples = samplesOf(2)
    const [intercept, slope] = [0.3, -0.7]
    const chance = (y: readonly number[], [w0 = Number.NaN, w1 = Number.NaN]: Iterable<number>) =>
      y.reduce((product, label, i) => {
        const p = 1 / (1 + Math.exp(-(w0 + w1 * ((i % 3) - 1))))
        return product * (label === 1 ? p : 1 - p)
      }, 1)
    const errorOf = (w: ArrayLike<number>) =>
      Math.hypot((w[0] ?? Number.NaN) - intercept, (w[1] ?? Number.NaN) - slope)
    const win = (first: number, last: number) => (Math.abs(first - last) < 1e-7 ? 0.5 : last < first ? 1 : 0)
    const follow = (first: number, w: Float64Array, left: number): number =>
      samples.reduce((sum, { y, w: fitted }) => {
        if (fitted === undefined) return sum
        return (
          sum + chance(y, w) * (left === 1 ? win(first, errorOf(fitted)) : follow(first, fitted, left - 1))
        )
      }, 0)
    for (const T of [2, 3]) {
      const all = samples.reduce(
        (sum, { y, w }) =>
          w === undefined ? sum : sum + chance(y, [intercept, slope]) * follow(errorOf(w), w, T - 1),
        0,
      )
      expect(logisticRace({ intercept, slope, m: 2, T })).toBeCloseTo(all, 10)
    }
  })
})
