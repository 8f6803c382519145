// Above a mean of 10: transformed rejection PTRS, Hörmann, "The transformed rejection method for generating
// Poisson random variables", Insurance: Mathematics and Economics 12, 1993. Below: inversion.
import { nonNegative } from '../../validation/checks.ts'
import type { Stream } from '../stream.ts'
import { logFactorial } from './log-factorial.ts'

/** The mean from which PTRS is used; its constants are fitted for 10 and above. */
const REJECTION_FROM = 10

/**
 * A Poisson(mean) variate. A mean of 0 gives 0.
 *
 * Cost: O(mean) below 10, O(1) above.
 *
 * @throws ArgumentError if mean is not a finite number ≥ 0
 *
 * @example
 * ```ts
 * const streams = new StreamFactory({ epoch: '1', property: 'demo/variate', params: {}, purpose: 'hunt' })
 * variates.poisson(streams.at(0), 0)
 * // => 0
 * ```
 */
export function poisson(stream: Stream, mean: number): number {
  if (!(mean >= 0 && mean < Number.POSITIVE_INFINITY)) nonNegative('mean', mean)
  return mean < REJECTION_FROM ? inversion(stream, mean) : transformedRejection(stream, mean)
}

function inversion(stream: Stream, mean: number): number {
  const atZero = Math.exp(-mean)
  for (;;) {
    let u = stream.uniform()
    let mass = atZero
    let k = 0
    while (u >= mass && mass > 0) {
      u -= mass
      k++
      mass *= mean / k
    }
    // Rounding can leave a u beyond the last positive mass; such a draw is made again.
    if (mass > 0) return k
  }
}

function transformedRejection(stream: Stream, mean: number): number {
  const b = 0.931 + 2.53 * Math.sqrt(mean)
  const a = -0.059 + 0.02483 * b
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4)
  const vr = 0.9277 - 3.6224 / (b - 2)
  const logMean = Math.log(mean)
  for (;;) {
    const u = stream.uniform() - 0.5
    const v = stream.openUniform()
    const us = 0.5 - Math.abs(u)
    const k = Math.floor(((2 * a) / us + b) * u + mean + 0.43)
    if (us >= 0.07 && v <= vr) return k
    if (k < 0 || (us < 0.013 && v > us)) continue
    const logV = Math.log((v * inverseAlpha) / (a / (us * us) + b))
    if (logV <= k * logMean - mean - logFactorial(k)) return k
  }
}
