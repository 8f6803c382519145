// Above a mean of 10: transformed rejection BTRS, Hörmann, "The generation of binomial random variates",
// J. Stat. Comput. Simul. 46, 1993. Below: inversion by the recurrence of the probabilities.
import { integerAtLeast, probability } from '../../validation/checks.ts'
import type { Stream } from '../stream.ts'
import { logFactorial } from './log-factorial.ts'

/** The mean min(p, 1 − p)·n from which BTRS is used; its constants are fitted for 10 and above. */
const REJECTION_FROM = 10

/**
 * A Binomial(n, p) variate: the number of successes in n independent trials.
 *
 * Cost: O(n·min(p, 1−p)) below a mean of 10, O(1) above.
 *
 * @throws ArgumentError if n is not an integer ≥ 0 or p is not in [0, 1]
 *
 * @example
 * ```ts
 * const streams = new StreamFactory({ epoch: '1', property: 'demo/variate', params: {}, purpose: 'hunt' })
 * variates.binomial(streams.at(0), 10, 1)
 * // => 10
 * ```
 */
export function binomial(stream: Stream, n: number, p: number): number {
  if (!(n >= 0 && Number.isInteger(n))) integerAtLeast('n', n, 0)
  if (!(p >= 0 && p <= 1)) probability('p', p)
  if (p > 0.5) return n - smallerHalf(stream, n, 1 - p)
  return smallerHalf(stream, n, p)
}

function smallerHalf(stream: Stream, n: number, p: number): number {
  if (n === 0 || p === 0) return 0
  return n * p < REJECTION_FROM ? inversion(stream, n, p) : transformedRejection(stream, n, p)
}

function inversion(stream: Stream, n: number, p: number): number {
  const odds = p / (1 - p)
  const atZero = Math.exp(n * Math.log1p(-p))
  for (;;) {
    let u = stream.uniform()
    let mass = atZero
    let k = 0
    while (u >= mass) {
      u -= mass
      k++
      if (k > n) break
      mass *= (odds * (n - k + 1)) / k
    }
    // Rounding can leave a u of about 1e-16 beyond the last mass; such a draw is made again.
    if (k <= n) return k
  }
}

function transformedRejection(stream: Stream, n: number, p: number): number {
  const q = 1 - p
  const spread = Math.sqrt(n * p * q)
  const b = 1.15 + 2.53 * spread
  const a = -0.0873 + 0.0248 * b + 0.01 * p
  const c = n * p + 0.5
  const vr = 0.92 - 4.2 / b
  for (;;) {
    const u = stream.uniform() - 0.5
    const v = stream.openUniform()
    const us = 0.5 - Math.abs(u)
    const k = Math.floor(((2 * a) / us + b) * u + c)
    if (us >= 0.07 && v <= vr) return k
    if (k < 0 || k > n) continue
    // What most draws never ask for: three logarithms and more.
    const alpha = (2.83 + 5.1 / b) * spread
    const mode = Math.floor((n + 1) * p)
    const logAtMode = logFactorial(mode) + logFactorial(n - mode)
    const logV = Math.log((v * alpha) / (a / (us * us) + b))
    if (logV <= logAtMode - logFactorial(k) - logFactorial(n - k) + (k - mode) * Math.log(p / q)) return k
  }
}
