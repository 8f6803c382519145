import { finite, integerAtLeast, nonNegative } from '../../validation/checks.ts'

/**
 * Shares of the Zipf–Mandelbrot law, largest first: p_i proportional to (i + shift)^−exponent, i = 1 … symbols.
 *
 * @throws ArgumentError if symbols is not an integer ≥ 1, the exponent is not finite or the shift is not ≥ 0
 *
 * @example
 * ```ts
 * laws.zipfMandelbrot(2, 0, 0)
 * // => Float64Array.of(0.5, 0.5)
 * ```
 */
export function zipfMandelbrot(symbols: number, exponent: number, shift: number): Float64Array {
  integerAtLeast('symbols', symbols)
  finite('exponent', exponent)
  nonNegative('shift', shift)
  const weights = Float64Array.from({ length: symbols }, (_, i) =>
    Math.exp(-exponent * Math.log(i + 1 + shift)),
  )
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / total)
}
