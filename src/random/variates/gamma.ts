// Marsaglia & Tsang, "A simple method for generating gamma variables", ACM TOMS 26(3), 2000.
import { positive } from '../../validation/checks.ts'
import type { Stream } from '../stream.ts'
import { normal } from './normal.ts'

/**
 * A Gamma(shape, 1) variate: density x^(shape−1) e^(−x) / Γ(shape).
 *
 * Below shape 1 it is Gamma(shape + 1) · U^(1/shape); that power underflows to 0 only where the variate
 * itself is below the smallest double.
 *
 * @throws ArgumentError if shape is not a finite number above 0
 *
 * @example
 * ```ts
 * const streams = new StreamFactory({ epoch: '1', property: 'demo/variate', params: {}, purpose: 'hunt' })
 * variates.gamma(streams.at(0), 2.5) > 0
 * // => true
 * ```
 */
export function gamma(stream: Stream, shape: number): number {
  return shape >= 1 && shape < Number.POSITIVE_INFINITY ? atLeastOne(stream, shape) : belowOne(stream, shape)
}

function belowOne(stream: Stream, shape: number): number {
  positive('shape', shape)
  return atLeastOne(stream, shape + 1) * Math.exp(Math.log(stream.openUniform()) / shape)
}

const TWO_TO_MINUS_32 = 1 / 4294967296
/** Marsaglia and Tsang's 1, less the width of what 32 bits leave open, so that the rest may be anything. */
const SQUEEZE = 1 - TWO_TO_MINUS_32

// The rare branches stand apart, so that the loop stays small enough for the compiler to inline:
// a draw takes two thirds of the time (`npm run bench`).
function atLeastOne(stream: Stream, shape: number): number {
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = normal(stream)
    const root = 1 + c * x
    if (root <= 0) continue
    const v = root * root * root
    const square = x * x
    // The first 32 bits of a uniform: the squeeze accepts by them, without a logarithm, in more than 95 % of draws.
    const leading = stream.word() * TWO_TO_MINUS_32
    if (leading < SQUEEZE - 0.0331 * square * square) return d * v
    if (acceptedByLogarithm(leading + stream.openUniform() * TWO_TO_MINUS_32, square, d, v)) return d * v
  }
}

function acceptedByLogarithm(u: number, square: number, d: number, v: number): boolean {
  return Math.log(u) < 0.5 * square + d * (1 - v + Math.log(v))
}

/**
 * A χ² variate with `degrees` degrees of freedom: 2 Gamma(degrees / 2, 1).
 *
 * @throws ArgumentError if degrees is not a finite number above 0
 *
 * @example
 * ```ts
 * const streams = new StreamFactory({ epoch: '1', property: 'demo/variate', params: {}, purpose: 'hunt' })
 * variates.chiSquare(streams.at(0), 9) === 2 * variates.gamma(streams.at(0), 4.5)
 * // => true
 * ```
 */
export function chiSquare(stream: Stream, degrees: number): number {
  return 2 * gamma(stream, degrees / 2)
}
