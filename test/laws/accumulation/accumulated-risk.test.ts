import { describe, expect, test } from 'vitest'
import {
  contaminatedRisk,
  correctedRisk,
  type MixedPart,
} from '../../../src/laws/accumulation/accumulated-risk.ts'
import { harmonicSquares } from '../../../src/laws/accumulation/harmonic-squares.ts'
import { rowOf, rowsOf } from '../../fixtures/mpmath/laws.ts'

describe('contaminated accumulation', () => {
  test.each(rowsOf('contaminated risk'))('m = $m, t = $T, share $share: $value', ({ m, T, share, value }) => {
    expect(contaminatedRisk(m, T, share)).toBeCloseTo(value, 14)
  })

  test('no real data is accumulation, only real data is a growing sample', () => {
    expect(contaminatedRisk(10, 30, 0)).toBeCloseTo(harmonicSquares(30) / 10, 14)
    expect(contaminatedRisk(10, 30, 1)).toBeCloseTo(1 / 300, 14)
    expect(contaminatedRisk(5, 1, 0.3)).toBe(1 / 5)
  })

  test('falls like t^−2α below one half', () => {
    for (const share of [0.1, 0.25]) {
      const slope = Math.log(contaminatedRisk(10, 2e5, share) / contaminatedRisk(10, 1e5, share)) / Math.LN2
      expect(slope).toBeCloseTo(-2 * share, 2)
    }
  })

  test('the corrected estimate of p = (.4, .3, .2, .1)', () => {
    const { n, T, share, value } = rowOf('corrected risk')
    const batches = Array.from({ length: T }, (_, i) => [{ n, share: i === 0 ? 1 : share }])
    expect(correctedRisk(0.3, batches)).toBeCloseTo(value, 15)
    expect(correctedRisk(0.3, [[{ n: 50, share: 1 }]])).toBeCloseTo(0.7 / 50, 15)
    // All real: the weights are sizes.
    expect(correctedRisk(0.3, new Array(4).fill([{ n: 50, share: 1 }]))).toBeCloseTo(0.7 / 200, 15)
  })

  test('two parts of a generation that a detector tells apart, by hand', () => {
    // Weights 10, then 10·1 and 10·¼; the second part is drawn half from a model of error .5/10.
    const sum = 10 * 0.5 + 10 * 0.5 + 2.5 * (0.5 - 0.25 * 0.05)
    const parts = [
      { n: 10, share: 1 },
      { n: 10, share: 0.5 },
    ]
    expect(correctedRisk(0.5, [[{ n: 10, share: 1 }], parts])).toBeCloseTo(sum / (22.5 * 22.5), 15)
  })

  test('names what is wrong with its arguments', () => {
    expect(() => contaminatedRisk(3, 0, 0.5)).toThrow('generations is 0')
    expect(() => contaminatedRisk(3, 2, 1.5)).toThrow('share is 1.5')
    expect(() => correctedRisk(0.3, [])).toThrow('generations[0] is []')
    expect(() => correctedRisk(0.3, [[{ n: 5, share: 0.5 }]])).toThrow(
      'generations[0] is [{"n":5,"share":0.5}]',
    )
    const then = (part: MixedPart) => () => correctedRisk(0.3, [[{ n: 5, share: 1 }], [part]])
    expect(then({ n: 5, share: 0 })).toThrow('share is 0')
    expect(then({ n: 5, share: 1.5 })).toThrow('share is 1.5')
    expect(then({ n: 0, share: 0.5 })).toThrow('n is 0')
  })
})
