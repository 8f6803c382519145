import { describe, expect, test } from 'vitest'
import {
  countRaceOf,
  meanAndVarianceRace,
  negativeBinomialCounts,
  poissonCounts,
} from '#theorems/xu-2025/regular-races'
import { logFactorial } from '../../../src/random/log-factorial.ts'
import { logGamma, regularizedGammaLower } from '../../../src/special/gamma.ts'

/** P(2) from the probabilities of totals, errors in half units as whole numbers so that ties are ties. */
function secondOfTwo(law: (mean: number, total: number) => number, n: number, truth: number, most: number) {
  const error = (total: number) => Math.abs(2 * total - 2 * n * truth)
  let sum = 0
  for (let first = 0; first <= most; first++) {
    const weight = law(n * truth, first)
    if (weight < 1e-13) continue
    for (let last = 0; last <= most; last++) {
      const share = error(last) < error(first) ? 1 : error(last) === error(first) ? 0.5 : 0
      if (share > 0) sum += weight * law(first, last) * share
    }
  }
  return sum
}

describe('the race of totals', () => {
  test('of Poisson numbers is what their probabilities add up to', () => {
    const law = (mean: number, total: number) =>
      mean === 0 ? (total === 0 ? 1 : 0) : Math.exp(total * Math.log(mean) - mean - logFactorial(total))
    expect(countRaceOf(poissonCounts)(6, 2)).toBeCloseTo(secondOfTwo(law, 6, 2, 120), 10)
  })

  test('of negative binomial numbers is what their probabilities add up to', () => {
    const n = 8
    const size = 2 * n
    const law = (mean: number, total: number) =>
      mean === 0
        ? Number(total === 0)
        : Math.exp(
            logGamma(total + size) -
              logGamma(size) -
              logFactorial(total) +
              size * Math.log(size / (size + mean)) +
              total * Math.log(mean / (size + mean)),
          )
    expect(countRaceOf(negativeBinomialCounts)(n, 2)).toBeCloseTo(secondOfTwo(law, n, 1.5, 200), 9)
  })
})

describe('the race of mean and variance', () => {
  // The other way round: given v_1 and both means, v_2 must lie in an interval, by the incomplete gamma function.
  test('is what an integral over the means gives', () => {
    const n = 8
    const shape = (n - 1) / 2
    const chi = (v: number) => regularizedGammaLower(shape, (Math.max(0, v) * n) / 2)
    const normals = Array.from({ length: 120 }, (_, i) => {
      const z = (i - 59.5) / 10
      return { z, mass: Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI) / 10 }
    })
    let sum = 0
    for (let i = 0; i < 300; i++) {
      const v = (i + 0.5) / 60
      const density = Math.exp((shape - 1) * Math.log((v * n) / 2) - (v * n) / 2 - logGamma(shape)) * (n / 2)
      for (const one of normals) {
        for (const other of normals) {
          const first = one.z / Math.sqrt(n)
          const second = first + other.z * Math.sqrt(v / n)
          const room = (v - 1) * (v - 1) + first * first - second * second
          if (room <= 0) continue
          const reach = Math.sqrt(room)
          sum += (density / 60) * one.mass * other.mass * (chi((1 + reach) / v) - chi((1 - reach) / v))
        }
      }
    }
    expect(meanAndVarianceRace(n)).toBeCloseTo(sum, 3)
  })
})
