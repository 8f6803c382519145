// As src/random/variates/poisson.ts has it.
import { closeExp, closeLog, DOUBT } from './close-log'
import { exp, log } from './host'
import { centred, open, refuse, twoUniforms, uniform } from './lanes'
import { closeLogFactorial, logFactorial } from './log-factorial'

const REJECTION_FROM: f64 = 10.0

/** More than what a sum of masses may be off. */
const NEAR: f64 = 1e-12

/** Poisson(mean) of one lane. */
export function poisson(lane: i32, mean: f64): f64 {
  if (!(mean >= 0.0 && mean < Infinity)) {
    refuse(lane)
    return 0.0
  }
  return mean < REJECTION_FROM ? inversion(lane, mean) : transformedRejection(lane, mean)
}

function inversion(lane: i32, mean: f64): f64 {
  const atZero = closeExp(-mean)
  while (true) {
    const u = uniform(lane)
    let k = inverse(u, atZero, mean, NEAR)
    if (k < 0.0) k = inverse(u, exp(-mean), mean, 0.0)
    if (k < Infinity) return k
  }
}

/** Where the sum of the masses passes u, ∞ if nowhere; −1 where that is too near to tell. */
function inverse(u: f64, atZero: f64, mean: f64, near: f64): f64 {
  let left = u
  let mass = atZero
  let k: f64 = 0.0
  while (mass > 0.0) {
    if (abs(left - mass) < near) return -1.0
    if (left < mass) return k
    left -= mass
    k += 1.0
    mass *= mean / k
  }
  return Infinity
}

function transformedRejection(lane: i32, mean: f64): f64 {
  const b = 0.931 + 2.53 * sqrt(mean)
  const a = -0.059 + 0.02483 * b
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4)
  const vr = 0.9277 - 3.6224 / (b - 2.0)
  while (true) {
    twoUniforms(lane)
    const u = centred
    const v = open
    const us = 0.5 - abs(u)
    const k = floor(((2.0 * a) / us + b) * u + mean + 0.43)
    if (us >= 0.07 && v <= vr) return k
    if (k < 0.0 || (us < 0.013 && v > us)) continue
    if (isAccepted((v * inverseAlpha) / (a / (us * us) + b), k, mean)) return k
  }
}

function isAccepted(scaled: f64, k: f64, mean: f64): bool {
  const tilt = k * closeLog(mean)
  const atK = closeLogFactorial(k)
  const logV = closeLog(scaled)
  const gap = tilt - mean - atK - logV
  if (abs(gap) > DOUBT * (1.0 + abs(tilt) + mean + k + atK + abs(logV))) return gap > 0.0
  return log(scaled) <= k * log(mean) - mean - logFactorial(k)
}
