// As src/random/variates/binomial.ts has it.
import { closeExp, closeLog, closeLogWithout, DOUBT } from './close-log'
import { exp, log, log1p } from './host'
import { centred, open, refuse, twoUniforms, uniform } from './lanes'
import { closeLogFactorial, logFactorial } from './log-factorial'

export const REJECTION_FROM: f64 = 10.0

/** More than what a sum of masses may be off. */
const NEAR: f64 = 1e-12

/** Binomial(n, p) of one lane, for an integer n. */
export function binomial(lane: i32, n: f64, p: f64): f64 {
  if (!(p >= 0.0 && p <= 1.0)) {
    refuse(lane)
    return 0.0
  }
  return p > 0.5 ? n - smallerHalf(lane, n, 1.0 - p) : smallerHalf(lane, n, p)
}

/** For p up to ½. */
export function smallerHalf(lane: i32, n: f64, p: f64): f64 {
  if (n === 0.0 || p === 0.0) return 0.0
  return n * p < REJECTION_FROM ? inversion(lane, n, p) : transformedRejection(lane, n, p)
}

function inversion(lane: i32, n: f64, p: f64): f64 {
  const odds = p / (1.0 - p)
  const atZero = closeExp(n * closeLogWithout(p))
  while (true) {
    const u = uniform(lane)
    let k = inverse(u, atZero, odds, n, NEAR)
    if (k < 0.0) k = inverse(u, exp(n * log1p(-p)), odds, n, 0.0)
    if (k <= n) return k
  }
}

/** Where the sum of the masses passes u; −1 where that is too near to tell. */
function inverse(u: f64, atZero: f64, odds: f64, n: f64, near: f64): f64 {
  let left = u
  let mass = atZero
  let k: f64 = 0.0
  while (k <= n) {
    if (abs(left - mass) < near) return -1.0
    if (left < mass) break
    left -= mass
    k += 1.0
    mass *= (odds * (n - k + 1.0)) / k
  }
  return k
}

function transformedRejection(lane: i32, n: f64, p: f64): f64 {
  const q = 1.0 - p
  const spread = sqrt(n * p * q)
  const b = 1.15 + 2.53 * spread
  const a = -0.0873 + 0.0248 * b + 0.01 * p
  const c = n * p + 0.5
  const vr = 0.92 - 4.2 / b
  while (true) {
    twoUniforms(lane)
    const u = centred
    const v = open
    const us = 0.5 - abs(u)
    const k = floor(((2.0 * a) / us + b) * u + c)
    if (us >= 0.07 && v <= vr) return k
    if (k < 0.0 || k > n) continue
    const alpha = (2.83 + 5.1 / b) * spread
    const mode = floor((n + 1.0) * p)
    const scaled = (v * alpha) / (a / (us * us) + b)
    if (isAccepted(scaled, n, k, mode, p / q)) return k
  }
}

/** Whether the logarithm of `scaled` is at most that of the ratio of masses at k and at the mode. */
export function isAccepted(scaled: f64, n: f64, k: f64, mode: f64, odds: f64): bool {
  const atMode = closeLogFactorial(mode) + closeLogFactorial(n - mode)
  const atK = closeLogFactorial(k) + closeLogFactorial(n - k)
  const tilt = (k - mode) * closeLog(odds)
  const logV = closeLog(scaled)
  const gap = atMode - atK + tilt - logV
  if (abs(gap) > DOUBT * (1.0 + n + atMode + atK + abs(tilt) + abs(logV))) return gap > 0.0
  const logAtMode = logFactorial(mode) + logFactorial(n - mode)
  return log(scaled) <= logAtMode - logFactorial(k) - logFactorial(n - k) + (k - mode) * log(odds)
}
