import { describe, expect, test } from 'vitest'
import { bernoulliLogit } from '../../../src/families/counts/bernoulli-logit.ts'
import { categorical } from '../../../src/families/counts/categorical.ts'
import { softmaxCategorical } from '../../../src/families/counts/softmax-categorical.ts'
import type { Family } from '../../../src/families/family.ts'
import { Stream } from '../../../src/random/stream.ts'
import { recursiveTraining } from '../../../src/training/recursive-training.ts'
import { constant } from '../../../src/training/schedule.ts'
import { accumulate } from '../../../src/training/workflow.ts'

const softmax = (logits: readonly number[]) => {
  const weights = [...logits, 0].map(Math.exp)
  const sum = weights.reduce((x, y) => x + y)
  return weights.map((w) => w / sum)
}

describe('the softmax', () => {
  test('is the categorical in other coordinates, run for run', () => {
    const logits = [0.3, -0.2, 0.5]
    for (const path of ['raw', 'statistic'] as const) {
      const run = (family: Family, truth: readonly number[]) =>
        Array.from(
          recursiveTraining({ family, workflow: accumulate, schedule: constant(200), path }).run(
            truth,
            5,
            new Stream(1, 2, 3, 4),
          ),
        )
      const fitted = run(softmaxCategorical({ symbols: 4 }), logits)
      const frequencies = run(categorical({ symbols: 4 }), softmax(logits))
      softmax(fitted).forEach((p, k) => {
        expect(p).toBeCloseTo(frequencies[k] as number, 12)
      })
    }
  })

  test('of two symbols is the Bernoulli logit, with symbol 0 for 1', () => {
    const [two, logit] = [softmaxCategorical({ symbols: 2 }), bernoulliLogit()]
    const [theta, other] = [Float64Array.of(0.7), Float64Array.of(-0.4)]
    for (const name of ['totalVariation', 'kullbackLeibler'] as const) {
      expect(two.distances?.[name]?.(theta, other)).toBeCloseTo(
        logit.distances?.[name]?.(theta, other) as number,
        14,
      )
    }
    const [mine, theirs] = [two.assumptions?.(theta, 0.1), logit.assumptions?.(theta, 0.1)]
    expect({ ...mine, information: 0 }).toEqual({ ...theirs, information: 0 })
    expect(mine?.information).toBeLessThanOrEqual(theirs?.information as number)
    expect(mine?.information).toBeGreaterThan(0.8 * (theirs?.information as number))
    expect(two.logDensity(theta, Float64Array.of(0), 0)).toBeCloseTo(
      logit.logDensity(theta, Float64Array.of(1), 0),
      14,
    )
  })

  test('bounds its derivatives by what two likely symbols attain', () => {
    const family = softmaxCategorical({ symbols: 3 })
    const constants = family.assumptions?.(Float64Array.of(0, 0), 1)
    // Second derivatives of ln p do not depend on the symbol: minus the information, along (1, −1)/√2.
    const curvature = (odds: number) => {
      const out = new Float64Array(4)
      family.fisherInformation?.(Float64Array.of(30 + odds, 30), out)
      return ((out[0] as number) - 2 * (out[1] as number) + (out[3] as number)) / 2
    }
    expect(curvature(0)).toBeCloseTo(constants?.hessian as number, 10)
    // The third moment of two points is largest at p = (1 + 1/√3)/2; a unit step along (1, −1)/√2 is √2 in odds.
    const odds = Math.log((1 + 1 / Math.sqrt(3)) / (1 - 1 / Math.sqrt(3)))
    const third = (Math.SQRT2 * (curvature(odds - 1e-4) - curvature(odds + 1e-4))) / 2e-4
    expect(third).toBeCloseTo(constants?.third as number, 7)
    // A score of almost √2: symbol 0 where symbol 1 is all but certain.
    expect(constants?.score).toBeCloseTo(Math.SQRT2 / Math.sqrt(2 * Math.LN2), 14)
  })

  test('has no fit where a symbol is missing, and no members at infinity', () => {
    const family = softmaxCategorical({ symbols: 3 })
    const theta = new Float64Array(2)
    expect(() => family.fit(Float64Array.of(0, 2, 0), 3, theta)).toThrow('symbol 1 is not in the sample')
    expect(() => family.fit(Float64Array.of(0, 1, 0), 3, theta)).toThrow('symbol 2 is not in the sample')
    expect(() => family.fit(Float64Array.of(0, 1, 3), 3, theta)).toThrow('none of the symbols 0 to 2')
    expect(() => softmaxCategorical({ symbols: 1 })).toThrow('symbols is 1')
  })

  test('logits far apart lose no digits', () => {
    const { logDensity, distances } = softmaxCategorical({ symbols: 3 })
    const [a, b] = [Float64Array.of(-1000, 0), Float64Array.of(-2000, 0)]
    expect(logDensity(a, Float64Array.of(0), 0)).toBeCloseTo(-1000 - Math.LN2, 12)
    expect(logDensity(Float64Array.of(900, 0), Float64Array.of(2), 0)).toBe(-900)
    expect(logDensity(a, Float64Array.of(3), 0)).toBe(Number.NEGATIVE_INFINITY)
    expect(distances?.kullbackLeibler?.(a, b)).toBe(0)
    expect(distances?.kullbackLeibler?.(Float64Array.of(0, 0), b)).toBeCloseTo(2000 / 3 + Math.log(2 / 3), 10)
  })
})
