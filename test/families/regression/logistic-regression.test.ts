import { describe, expect, test } from 'vitest'
import { logisticRegression } from '../../../src/families/regression/logistic-regression.ts'
import { StreamFactory } from '../../../src/random/stream.ts'
import { fitOrNone } from '../fit-or-none.ts'

const streams = (purpose: string) =>
  new StreamFactory({ epoch: 'test', property: 'regressions', params: {}, purpose })

describe('logistic regression', () => {
  test('its fit has no score left', () => {
    const family = logisticRegression({ dimension: 2, design: 'fresh' })
    const factory = streams('score')
    for (let round = 0; round < 30; round++) {
      const sample = new Float64Array(40 * 3)
      family.draw(Float64Array.of(0.5, -1), 40, factory.at(round), sample, 0)
      const w = Float64Array.of(0, 0)
      family.fit(sample, 40, w)
      for (let i = 0; i < 2; i++) {
        let score = 0
        for (let row = 0; row < 40; row++) {
          const [a, b, y] = sample.subarray(row * 3) as unknown as [number, number, number]
          score += (i === 0 ? a : b) * (y - 1 / (1 + Math.exp(-a * (w[0] as number) - b * (w[1] as number))))
        }
        expect(score).toBeCloseTo(0, 9)
      }
    }
  })

  test('one column of ones is the Bernoulli logit', () => {
    const family = logisticRegression({ dimension: 1, design: Float64Array.of(1) })
    const w = Float64Array.of(0)
    family.fit(Float64Array.of(1, 1, 1, 0, 1, 1, 1, 1), 4, w)
    expect(w[0]).toBeCloseTo(Math.log(3), 12)
  })

  test('has a fit for exactly the data that no direction separates, ties on the border or not', () => {
    const two = logisticRegression({ dimension: 2, design: 'fresh' })
    const xs = [-1, 0, 1, -1, 0, 1, -1, 0, 1]
    const borders = [-1.5, -1, -0.5, 0, 0.5, 1, 1.5]
    let agree = 0
    let without = 0
    for (let labels = 0; labels < 1 << xs.length; labels++) {
      const y = (i: number) => (labels >> i) & 1
      // A border at c, with the ones above it or below it: no row on the wrong side.
      const separable = borders.some((c) =>
        [1, -1].some((side) => xs.every((x, i) => side * (x - c) * (2 * y(i) - 1) >= 0)),
      )
      const sample = Float64Array.from(xs.flatMap((x, i) => [1, x, y(i)]))
      const fitted = fitOrNone(() => {
        two.fit(sample, xs.length, Float64Array.of(0, 0))
        return true
      })
      if (separable === (fitted === undefined)) agree++
      if (separable) without++
    }
    expect(agree).toBe(1 << xs.length)
    // Successes at −1, 0, 1 of three each: (0, 0, any), (0, any, 3), (any, 3, 3), that is 8 + 8 + 8 − 2, and their
    // mirror images, of which all 0 and all 3 are the same.
    expect(without).toBe(2 * 22 - 2)
  })

  test('separable data and too few rows have no fit', () => {
    const family = logisticRegression({ dimension: 1, design: 'fresh' })
    expect(() => family.fit(Float64Array.of(1, 1, -1, 0, 2, 1), 3, Float64Array.of(0))).toThrow(
      'separable data',
    )
    const two = logisticRegression({ dimension: 2, design: 'fresh' })
    expect(() => two.fit(Float64Array.of(1, 2, 1), 1, Float64Array.of(0, 0))).toThrow('separable data')
  })
})
