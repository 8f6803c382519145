import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boundedMeanHalfWidth } from '../../src/inference/bounded-mean/bounded-mean-interval.ts'
import { catoniMean } from '../../src/inference/catoni/catoni-interval.ts'
import { probabilityInterval } from '../../src/inference/probability/probability-interval.ts'
import { RunningMoments } from '../../src/inference/running-moments.ts'
import { regularizedBeta } from '../../src/special/beta.ts'
import { seeded } from '../seeded.ts'
import { clopperPearson } from './support/clopper-pearson.ts'

const SAMPLE = Float64Array.from({ length: 400 }, (_, i) => (i * 0.6180339887) % 1)
const ONES = 130
const STRICTER = [0.3, 0.1, 0.03, 1e-2, 1e-4, 1e-8]

const INTERVALS: readonly [string, (level: number) => readonly [number, number]][] = [
  ['of counts', (level) => probabilityInterval(ONES, SAMPLE.length, level)],
  ['of counts at fixed size', (level) => clopperPearson(ONES, SAMPLE.length, level)],
  [
    'by moments',
    (level) => {
      const half = boundedMeanHalfWidth(SAMPLE.length, 30, level)
      return [0.5 - half, 0.5 + half]
    },
  ],
  [
    'by Catoni',
    (level) => {
      const { low, high } = catoniMean(SAMPLE, { atMost: 0.1 }, 0.5, level)
      return [low, high]
    },
  ],
]

describe('intervals', () => {
  test.each(INTERVALS)('%s grow as their level falls', (_name, intervalAt) => {
    for (let i = 0; i + 1 < STRICTER.length; i++) {
      const [low, high] = intervalAt(STRICTER[i] as number)
      const [lower, higher] = intervalAt(STRICTER[i + 1] as number)
      expect(lower).toBeLessThan(low)
      expect(higher).toBeGreaterThan(high)
    }
  })

  test('of counts exclude exactly what the mixture of likelihoods has outgrown', () => {
    const [low, high] = probabilityInterval(9, 30, 0.05)
    // The mixture by midpoints in t, q = sin²t, as in the definition of Beta(½, ½).
    let mixture = 0
    for (let i = 0; i < 20000; i++) {
      const s = Math.sin(((i + 0.5) / 20000) * (Math.PI / 2))
      mixture += Math.exp(9 * Math.log(s * s) + 21 * Math.log(1 - s * s)) / 20000
    }
    for (const end of [low, high]) {
      const likelihood = Math.exp(9 * Math.log(end) + 21 * Math.log1p(-end))
      expect(mixture / likelihood).toBeCloseTo(20, 3)
    }
  })

  test('of counts are wider than the exact ones for a fixed size, and not by much', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 2000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, share) => {
          const ones = Math.round(n * share)
          const [low, high] = probabilityInterval(ones, n, 0.01)
          const [fixedLow, fixedHigh] = clopperPearson(ones, n, 0.01)
          expect(high - low).toBeGreaterThan(fixedHigh - fixedLow)
          // √(ln(1/.01) + ½ ln 2000)/2.58 times √2 is 1.6.
          expect(high - low).toBeLessThan(2 * (fixedHigh - fixedLow) + 0.01)
        },
      ),
      seeded(100),
    )
    // After one observation the mixture's likelihood is ½, and both exclude the p with p ≤ level/2.
    expect(probabilityInterval(1, 1, 0.01)[0]).toBeCloseTo(0.005, 15)
    expect(clopperPearson(1, 1, 0.01)[0]).toBeCloseTo(0.005, 15)
  })

  test('of counts are everything before the first observation', () => {
    expect(probabilityInterval(0, 0)).toEqual([0, 1])
  })

  test('by moments end where the average over 18 bets and both signs reaches 1/level', () => {
    const half = boundedMeanHalfWidth(1000, 40, 0.01)
    const bets = [
      15 / 16,
      7 / 8,
      3 / 4,
      ...Array.from({ length: 15 }, (_, j) => Math.exp(-(j + 1) * Math.LN2)),
    ]
    const average = bets.reduce((sum, bet) => {
      const cost = (-Math.log1p(-bet) - bet) * 40
      return sum + (Math.exp(bet * 1000 * half - cost) + Math.exp(-bet * 1000 * half - cost)) / 36
    }, 0)
    expect(average).toBeCloseTo(100, 6)
  })

  test('by moments take the errors of predictions that knew the past alone', () => {
    const moments = new RunningMoments(0.5)
    for (const y of [1, 0, 0.25]) moments.observe(y)
    // Guesses .5, then the mean of .5 and 1, then that of .5, 1 and 0.
    expect(moments.predictionError).toBeCloseTo(0.25 + 0.5625 + 0.0625, 12)
    expect([moments.count, moments.sum]).toEqual([3, 1.25])
  })

  test('by moments are at most the whole range', () => {
    expect(boundedMeanHalfWidth(1, 0.25)).toBe(1)
    expect(boundedMeanHalfWidth(10000, 10000 / 12)).toBeLessThan(0.015)
  })
})

test('Pr(Beta ≤ x) of a uniform is x: the door opens on the right function', () => {
  expect(regularizedBeta(0.37, 1, 1)).toBeCloseTo(0.37, 15)
})
