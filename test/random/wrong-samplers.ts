import type { Stream } from '../../src/random/stream.ts'
import { gamma } from '../../src/random/variates/gamma.ts'
import { normal, TAIL_START } from '../../src/random/variates/normal.ts'

// Samplers with the mistakes that are easily made, each to be caught by the decision that passes the right ones.

/** 53 bits put together with the high word shifted once too far. */
export function shiftedUniform(stream: Stream): number {
  return ((stream.word() >>> 5) * 134217728 + (stream.word() >>> 6)) / 9007199254740992
}

/** A ziggurat that never enters its tail: one draw in 3 800 is missing. */
export function normalWithoutTail(stream: Stream): number {
  for (;;) {
    const x = normal(stream)
    if (Math.abs(x) < TAIL_START) return x
  }
}

/** The sum of six uniforms, centred and scaled: mean 0, variance 1, tails too light. */
export function normalBySixUniforms(stream: Stream): number {
  let sum = -3
  for (let i = 0; i < 6; i++) sum += stream.uniform()
  return Math.SQRT2 * sum
}

/** −ln U with a U of ten bits. */
export function coarseExponential(stream: Stream): number {
  return -Math.log(((stream.word() >>> 22) + 0.5) / 1024)
}

/** Marsaglia & Tsang’s proposal without its rejection step. */
export function gammaWithoutRejection(stream: Stream, shape: number): number {
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const root = 1 + c * normal(stream)
    if (root > 0) return d * root * root * root
  }
}

/** Below shape 1: U^shape where U^(1/shape) belongs. */
export function gammaWithWrongPower(stream: Stream, shape: number): number {
  return gamma(stream, shape + 1) * Math.exp(Math.log(stream.openUniform()) * shape)
}

/** A count by rounding a normal variate of the right mean and variance. */
export function roundedNormal(stream: Stream, mean: number, variance: number): number {
  return Math.max(0, Math.round(mean + Math.sqrt(variance) * normal(stream)))
}

/**
 * Transformed rejection in which the ratio of probabilities f(k)/f(mode) is built up by its recurrence,
 * f(i)/f(i − 1) = (n + 1)r/i − r with r = p/q, as step 3.1 of Hörmann’s BTRD has it.
 *
 * @param first where the recurrence starts, counted from the lower end: 1 is right. At 0 it multiplies by one
 *   ratio too many, which is the mistake of a published sampler whose Bin(30, 0.4) has mean 12.5.
 */
export function binomialByRecurrence(stream: Stream, n: number, p: number, first: 0 | 1): number {
  const q = 1 - p
  const spread = Math.sqrt(n * p * q)
  const b = 1.15 + 2.53 * spread
  const a = -0.0873 + 0.0248 * b + 0.01 * p
  const c = n * p + 0.5
  const vr = 0.92 - 4.2 / b
  const alpha = (2.83 + 5.1 / b) * spread
  const mode = Math.floor((n + 1) * p)
  const odds = p / q
  const ratio = (i: number) => ((n + 1) * odds) / i - odds
  for (;;) {
    const u = stream.uniform() - 0.5
    const us = 0.5 - Math.abs(u)
    const k = Math.floor(((2 * a) / us + b) * u + c)
    const v = stream.openUniform()
    if (us >= 0.07 && v <= vr) return k
    if (k < 0 || k > n) continue
    let [left, right] = [(v * alpha) / (a / (us * us) + b), 1]
    for (let i = mode + first; i <= k; i++) right *= ratio(i)
    for (let i = k + first; i <= mode; i++) left *= ratio(i)
    if (left <= right) return k
  }
}
