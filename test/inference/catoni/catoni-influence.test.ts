import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CatoniProcess, catoniInfluence } from '../../../src/inference/catoni/catoni-process.ts'
import { seeded } from '../../seeded.ts'

describe("Catoni's influence function", () => {
  test('stays under 1 + u + u²/2 in the exponent, is odd and grows', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (u) => {
        expect(Math.exp(catoniInfluence(u))).toBeLessThanOrEqual((1 + u + (u * u) / 2) * (1 + 1e-12))
        expect(catoniInfluence(-u) + catoniInfluence(u)).toBe(0)
        expect(catoniInfluence(u + 0.01 * (1 + Math.abs(u)))).toBeGreaterThan(catoniInfluence(u))
      }),
      seeded(500),
    )
  })

  test('is nearly u near 0 and a logarithm far out', () => {
    expect(catoniInfluence(1e-5)).toBeCloseTo(1e-5, 14)
    expect(catoniInfluence(1e8)).toBeCloseTo(Math.log(0.5e16), 6)
  })

  test('gives a two-point law at the bound a one-step mean of at most 1', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.double({ min: -3, max: 3, noNaN: true }),
        (p, rate) => {
          // Mean 0, variance 1: √((1 − p)/p) with probability p, else −√(p/(1 − p)).
          const step = (x: number) => {
            const process = new CatoniProcess({ centre: 0, rate, variance: 1 })
            process.observe(x)
            return Math.exp(process.logE)
          }
          expect(
            p * step(Math.sqrt((1 - p) / p)) + (1 - p) * step(-Math.sqrt(p / (1 - p))),
          ).toBeLessThanOrEqual(1 + 1e-12)
        },
      ),
      seeded(300),
    )
  })
})
