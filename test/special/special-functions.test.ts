import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as beta from '../../src/special/beta.ts'
import * as gamma from '../../src/special/gamma.ts'
import { hurwitzZeta } from '../../src/special/hurwitz-zeta.ts'
import { log1pMinusX } from '../../src/special/log1p-minus-x.ts'
import * as normal from '../../src/special/normal.ts'
import { stirlingCorrection } from '../../src/special/stirling-correction.ts'
import { complexLogGamma } from './reference/complex-log-gamma.ts'
import { kolmogorovCdf } from './reference/kolmogorov.ts'

// mpmath 1.3 at 50 digits: test/fixtures/mpmath/generate.py.
const reference: Record<string, number[][]> = JSON.parse(
  readFileSync(new URL('../fixtures/mpmath/special-functions.json', import.meta.url), 'utf8'),
)

type Function = (...args: number[]) => number
const FUNCTIONS: Record<string, Function> = {
  ...gamma,
  ...normal,
  ...beta,
  kolmogorovCdf,
  stirlingCorrection,
  log1pMinusX,
  hurwitzZeta,
}

/**
 * Allowed relative error; `perLog` multiplies it by |ln value| where that is above 1: a tail of 1e-300 is the
 * exponential of −690, so one rounding of that exponent already costs 690 roundings of the tail.
 */
const ALLOWED: Record<string, { relative: number; perLog?: boolean }> = {
  logGamma: { relative: 4e-16 },
  digamma: { relative: 4e-16 },
  trigamma: { relative: 4e-16 },
  regularizedGammaLower: { relative: 1e-14, perLog: true },
  regularizedGammaUpper: { relative: 1e-14, perLog: true },
  gammaQuantile: { relative: 4e-13 },
  gammaUpperQuantile: { relative: 4e-13 },
  normalCdf: { relative: 1e-15 },
  normalSurvival: { relative: 1e-15 },
  logNormalCdf: { relative: 1e-15 },
  normalQuantile: { relative: 1e-15 },
  regularizedBeta: { relative: 5e-13 },
  regularizedBetaUpper: { relative: 5e-13 },
  logBeta: { relative: 1e-15 },
  logBetaLower: { relative: 5e-14, perLog: true },
  logBetaUpper: { relative: 5e-14, perLog: true },
  kolmogorovCdf: { relative: 1e-15, perLog: true },
  stirlingCorrection: { relative: 5e-13 },
  log1pMinusX: { relative: 1e-15 },
  hurwitzZeta: { relative: 1e-14 },
}

function relativeError(got: number, value: number): number {
  return got === value ? 0 : Math.abs(got - value) / Math.abs(value)
}

describe('special functions agree with 50-digit references, far tails included', () => {
  test('every function in the table has a tolerance and every function here is in the table', () => {
    const names = Object.keys(reference).filter((name) => name !== 'complexLogGamma')
    expect(Object.keys(ALLOWED).sort()).toEqual(names.sort())
    expect(Object.keys(FUNCTIONS).sort()).toEqual(names.sort())
  })

  test.each(Object.entries(ALLOWED))('%s', (name, { relative, perLog = false }) => {
    const rows = reference[name] as number[][]
    expect(rows.length).toBeGreaterThan(5)
    for (const row of rows) {
      const args = row.slice(0, -1)
      const value = row.at(-1) as number
      const got = (FUNCTIONS[name] as Function)(...args)
      const allowed = relative * (perLog ? Math.max(1, Math.abs(Math.log(Math.abs(value)))) : 1)
      expect(relativeError(got, value), `${name}(${args}) = ${got}, reference ${value}`).toBeLessThan(allowed)
    }
  })

  test('complexLogGamma, as a complex number, within 1e-13 of max(1, |ln Γ|)', () => {
    const out = new Float64Array(2)
    for (const [re, im, real, imaginary] of reference.complexLogGamma as [number, number, number, number][]) {
      complexLogGamma(re, im, out)
      const error = Math.hypot((out[0] as number) - real, (out[1] as number) - imaginary)
      const size = Math.max(1, Math.hypot(real, imaginary))
      expect(error / size, `complexLogGamma(${re}, ${im}) = ${out}`).toBeLessThan(1e-13)
    }
  })
})
