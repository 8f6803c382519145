import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  BET_CAP,
  betsAgainst,
  bettingSampleSize,
  slowestBettingSampleSize,
} from '../../../src/inference/bounded-mean/bets.ts'
import { BettingProcess } from '../../../src/inference/bounded-mean/betting-process.ts'
import { seeded } from '../../seeded.ts'

const units = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 })

describe('a portfolio of bets', () => {
  const hypotheses = fc
    .record({
      bound: fc.double({ min: 1e-4, max: 0.9, noNaN: true }),
      share: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      spread: fc.double({ min: 1e-6, max: 1, noNaN: true }),
    })
    .map(({ bound, share, spread }) => {
      const alternative = bound + (1 - bound) * share
      return {
        bound,
        alternative,
        designMean: alternative,
        mirrored: false,
        variance: spread * alternative * (1 - alternative),
      }
    })

  test('never bets what it could lose altogether, and starts with a capital of 1', () => {
    fc.assert(
      fc.property(hypotheses, (hypothesis) => {
        const { sizes, shares } = betsAgainst(hypothesis)
        for (const bet of sizes) {
          expect(bet).toBeGreaterThan(0)
          expect(bet * hypothesis.bound).toBeLessThanOrEqual(BET_CAP * (1 + 1e-15))
        }
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
        expect(new Set(sizes).size).toBe(sizes.length)
      }),
      seeded(200),
    )
  })

  test('multiplies up to the sum of products that it stands for', () => {
    fc.assert(
      fc.property(hypotheses, units, (hypothesis, values) => {
        const process = new BettingProcess(hypothesis)
        for (const y of values) process.observe(y)
        const { sizes, shares } = betsAgainst(hypothesis)
        const logs = Array.from(sizes, (bet, k) =>
          values.reduce(
            (log, y) => log + Math.log1p(bet * (y - hypothesis.bound)),
            Math.log(shares[k] as number),
          ),
        )
        const largest = Math.max(...logs)
        const expected = largest + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - largest), 0))
        expect(process.logE).toBeCloseTo(expected, 9)
      }),
      seeded(200),
    )
  })

  test.each([
    ['losing', 0.2],
    ['winning', 0.45],
  ])('keeps its logarithm through a million %s observations, far below and above the doubles', (_word, y) => {
    const hypothesis = { bound: 0.3, alternative: 0.4, designMean: 0.4, mirrored: false, variance: 0.01 }
    const process = new BettingProcess(hypothesis)
    for (let i = 0; i < 1e6; i++) process.observe(y)
    const { sizes, shares } = betsAgainst(hypothesis)
    // In the long run one bet has all the capital: the smallest when losing, the largest when winning.
    const expected = Math.max(
      ...Array.from(sizes, (bet, k) => 1e6 * Math.log1p(bet * (y - 0.3)) + Math.log(shares[k] as number)),
    )
    expect(Math.abs(expected)).toBeGreaterThan(800)
    expect(process.logE / expected).toBeCloseTo(1, 9)
  })

  test('reaches a line exactly when its logarithm has, however often it was rescaled', () => {
    const hypothesis = { bound: 0.3, alternative: 0.4, designMean: 0.4, mirrored: false, variance: 0.01 }
    for (const [y, line] of [
      [0.2, -400],
      [0.2, -300],
      [0.45, 10],
      [0.45, 300],
      [0.45, 900],
    ] as const) {
      const process = new BettingProcess(hypothesis)
      let wrong = 0
      let reached = 0
      for (let i = 0; i < 200000; i++) {
        process.observe(y)
        if (process.reaches(line)) reached++
        // Equal to the last bit is either answer.
        if (Math.abs(process.logE - line) > 1e-9 && process.reaches(line) !== process.logE > line) wrong++
      }
      expect(wrong).toBe(0)
      expect(reached).toBeGreaterThan(100)
      expect(reached).toBeLessThan(200000)
    }
  })

  test('takes longest at a law on 0 and one other value, never less than to second order', () => {
    fc.assert(
      fc.property(hypotheses, (hypothesis) => {
        const slowest = slowestBettingSampleSize(hypothesis, 1e-6)
        expect(slowest).toBeGreaterThan(0)
        expect(Number.isFinite(slowest)).toBe(true)
      }),
      seeded(500),
    )
    const typical = { bound: 0.5, alternative: 0.52, designMean: 0.52, mirrored: false, variance: 0.08 }
    expect(slowestBettingSampleSize(typical, 1e-6)).toBeGreaterThan(bettingSampleSize(typical, 1e-6))
  })
})
