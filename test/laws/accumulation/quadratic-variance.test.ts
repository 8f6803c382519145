import { describe, expect, test } from 'vitest'
import { harmonicSquares } from '../../../src/laws/accumulation/harmonic-squares.ts'
import {
  quadraticVariance,
  quadraticVarianceLimit,
} from '../../../src/laws/accumulation/quadratic-variance.ts'
import { relativeSteps } from '../../../src/laws/gaussian/relative-steps.ts'
import { rowOf, rowsOf } from '../../fixtures/mpmath/laws.ts'
import { binomialLaw } from '../counts/transition-matrix.ts'

const equal = (n: number, T: number) => new Array<number>(T).fill(n)

describe('the law of quadratic-variance families', () => {
  // Batches of 5 kept for 30 generations, batches of 20 replaced for 10.
  test.each(rowsOf('quadratic variance'))('$family', ({ atTruth, v2, accumulated, replaced }) => {
    const risk = (workflow: 'replace' | 'accumulate', n: number, T: number) =>
      atTruth * quadraticVariance({ v2, steps: relativeSteps(workflow, equal(n, T)) }).risk
    expect(risk('accumulate', 5, 30)).toBeCloseTo(accumulated, 13)
    expect(risk('replace', 20, 10)).toBeCloseTo(replaced, 13)
  })

  test('normal and Poisson: the sum of the steps, H_T/n', () => {
    for (const T of [1, 7, 90]) {
      const { risk, remaining } = quadraticVariance({
        v2: 0,
        steps: relativeSteps('accumulate', equal(4, T)),
      })
      expect(risk).toBeCloseTo(harmonicSquares(T) / 4, 14)
      expect(remaining).toBe(1)
    }
  })

  test('any schedule: 20 real, then 60 one at a time', () => {
    const steps = relativeSteps('accumulate', [20, ...equal(1, 60)])
    expect(quadraticVariance({ v2: 0, steps }).risk).toBeCloseTo(
      rowOf('Poisson mean 1, 20 then 60 single ones').value,
      14,
    )
  })

  test.each(rowsOf('inflation by batches of ratio c for ever'))(
    'the inflation by batches of ratio $c',
    ({ c, value }) => {
      const steps = relativeSteps('accumulate', [1, ...equal(c, 200000)])
      // The tail beyond T batches is about 1/(cT).
      expect(Math.abs(quadraticVariance({ v2: 0, steps }).risk - value)).toBeLessThan(1.01 / (200000 * c))
    },
  )

  test('Bernoulli, accumulate: the exact law of the counts, without randomness', () => {
    const [n, T, p] = [5, 6, 0.3]
    let law = binomialLaw(n, p)
    for (let t = 2; t <= T; t++) {
      const seen = n * (t - 1)
      const next = new Array<number>(n * t + 1).fill(0)
      law.forEach((mass, count) => {
        binomialLaw(n, count / seen).forEach((q, more) => {
          next[count + more] = (next[count + more] as number) + mass * q
        })
      })
      law = next
    }
    const risk = law.reduce(
      (sum, mass, count) => sum + mass * (count / (n * T) - p) * (count / (n * T) - p),
      0,
    )
    const predicted = quadraticVariance({ v2: -1, steps: relativeSteps('accumulate', equal(n, T)) })
    expect(p * (1 - p) * predicted.risk).toBeCloseTo(risk, 14)
    const variety = law.reduce(
      (sum, mass, count) => sum + mass * (count / (n * T)) * (1 - count / (n * T)),
      0,
    )
    expect(p * (1 - p) * predicted.remaining).toBeCloseTo(variety, 14)
  })

  test('tends to sin x/x and sinh x/x', () => {
    for (const [v2, n] of [
      [-1, 5],
      [-1, 1],
      [1, 7],
      [0.5, 3],
      [2, 100],
      [-1e-9, 3],
      [1e-5, 40],
      [0, 6],
    ] as const) {
      const T = 20000
      const steps = relativeSteps('accumulate', equal(n, T))
      const [finite, limit] = [quadraticVariance({ v2, steps }), quadraticVarianceLimit({ v2, n })]
      expect(Math.abs(finite.risk / limit.risk - 1)).toBeLessThan(1.5 / T)
      expect(Math.abs(finite.remaining - limit.remaining)).toBeLessThan((2 * Math.abs(v2)) / T + 1e-14)
    }
    // The series of small x against the formula, which has lost five digits there.
    for (const sign of [-1, 1]) {
      const n = (Math.PI * Math.PI) / (0.0099 * 0.0099)
      const plain = sign * ((sign < 0 ? Math.sin(0.0099) : Math.sinh(0.0099)) / 0.0099 - 1)
      expect(Math.abs(quadraticVarianceLimit({ v2: sign, n }).risk / plain - 1)).toBeLessThan(1e-10)
    }
    // n = 1: a Bernoulli model that accumulates one observation at a time is stuck at the first.
    expect(quadraticVarianceLimit({ v2: -1, n: 1 }).remaining).toBeCloseTo(0, 15)
    for (const { n, value } of rowsOf('inflation of coin tosses for ever')) {
      expect(n * quadraticVarianceLimit({ v2: -1, n }).risk).toBeCloseTo(value, 12)
    }
  })

  test('accumulation never doubles the error, whatever the schedule', () => {
    for (const sizes of [[5, 1, 1, 1, 1], [1, 100, 1, 50], equal(3, 400), [7, ...equal(1, 5000)]]) {
      const total = sizes.reduce((a, b) => a + b)
      const first = sizes[0] as number
      const { risk } = quadraticVariance({ v2: 0, steps: relativeSteps('accumulate', sizes) })
      expect(first * risk).toBeLessThanOrEqual(2 - first / total + 1e-12)
    }
  })

  test('names what is wrong with its arguments', () => {
    expect(() => relativeSteps('window' as 'replace', [1])).toThrow("workflow is 'window'")
    expect(() => relativeSteps('replace', [3, 0])).toThrow('sizes[1] is 0')
    expect(() => quadraticVariance({ v2: -1, steps: [2] })).toThrow('steps[0] is 2')
    expect(() => quadraticVariance({ v2: Number.NaN, steps: [] })).toThrow('v2 is NaN')
    expect(() => quadraticVarianceLimit({ v2: 1, n: 0 })).toThrow('n is 0')
  })
})
