import { describe, expect, test } from 'vitest'
import {
  accumulatedProductLog,
  accumulatedProductMoment,
} from '../../../src/laws/accumulation/accumulated-product.ts'
import { quadraticVariance } from '../../../src/laws/accumulation/quadratic-variance.ts'
import { relativeSteps } from '../../../src/laws/gaussian/relative-steps.ts'
import { scaleWalk } from '../../../src/laws/gaussian/scale-walk.ts'
import { rowsOf } from '../../fixtures/mpmath/laws.ts'

const equal = (n: number, T: number) => new Array<number>(T).fill(n)

describe('products under accumulation', () => {
  test('second moments are those of quadratic variances', () => {
    for (const [n, shape, v2, T] of [
      [5, 5, 1, 30],
      [3, 1.5, 2, 10],
      [20, 50, 0.4, 4],
      [1, 0.5, 2, 3],
    ] as const) {
      const { risk } = quadraticVariance({ v2, steps: relativeSteps('accumulate', equal(n, T)) })
      // E (m_T/m*)² = 1 + risk, as V = m²·v₂ here and risk is in units of V.
      expect(accumulatedProductMoment({ shape, T }, 2) / (1 + v2 * risk)).toBeCloseTo(1, 9)
      expect(accumulatedProductMoment({ shape, T }, 1)).toBeCloseTo(1, 10)
    }
  })

  test('one generation is a gamma variate', () => {
    expect(accumulatedProductMoment({ shape: 6, T: 1 }, -2)).toBeCloseTo(36 / 20, 12)
    const { logMean, logVariance } = scaleWalk([{ shape: 6, rate: 6 }])
    const { mean, variance } = accumulatedProductLog({ shape: 6, T: 1 })
    expect(mean).toBeCloseTo(logMean, 10)
    expect(variance).toBeCloseTo(logVariance, 10)
  })

  test('Beta(θ, 1): the root mean square error of the exact maximum likelihood grows, whatever θ is', () => {
    const error = (n: number, T: number) => {
      const [first, second] = [-1, -2].map((power) => accumulatedProductMoment({ shape: n, T }, power)) as [
        number,
        number,
      ]
      return Math.sqrt(second - 2 * first + 1)
    }
    for (const { n, T, value } of rowsOf('Beta power, growth of its error')) {
      expect(error(n, T) / error(n, 1)).toBeCloseTo(value, 7)
    }
  })

  test('the moment’s logarithm has the logarithm’s moments', () => {
    const point = { shape: 4, T: 5 }
    const { mean, variance } = accumulatedProductLog(point)
    const h = 1e-3
    const [down, up] = [-h, h].map((power) => Math.log(accumulatedProductMoment(point, power))) as [
      number,
      number,
    ]
    expect((up - down) / (2 * h)).toBeCloseTo(mean, 6)
    expect((up + down) / (h * h)).toBeCloseTo(variance, 5)
  })

  test('names what is wrong with its arguments', () => {
    expect(() => accumulatedProductMoment({ shape: 0, T: 1 }, 1)).toThrow('shape is 0')
    expect(() => accumulatedProductMoment({ shape: 2, T: 1 }, -2)).toThrow('power is -2')
    expect(() => accumulatedProductLog({ shape: 2, T: 1.5 })).toThrow('T is 1.5')
  })
})
