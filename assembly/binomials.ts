// Binomial variates of four lanes abreast, draw for draw as `binomial.ts` has them one by one.
import { binomial, isAccepted, REJECTION_FROM, smallerHalf } from './binomial'
import { closeLogs, DOUBT } from './close-log'
import { joined, LANES, mark, ofBoth, onlyOf, refuse, upper, words } from './lanes'
import { smallLogFactorial } from './tables'

const P: usize = memory.data(32, 16)
const A: usize = memory.data(32, 16)
const B: usize = memory.data(32, 16)
const C: usize = memory.data(32, 16)
const QUICK: usize = memory.data(32, 16)
const ALPHA: usize = memory.data(32, 16)
const MODE: usize = memory.data(32, 16)
const LOG_AT_MODE: usize = memory.data(32, 16)
const LOG_ODDS: usize = memory.data(32, 16)
const TRIED: usize = memory.data(32, 16)
const SCALED: usize = memory.data(16, 16)
const ASKED: usize = memory.data(16, 16)

/** From here on ln k! is no table. */
const TABLED: f64 = 256.0

/** A Binomial(n, p) variate of each lane, from four probabilities to four counts. */
export function binomials(n: f64, p: usize, out: usize): void {
  if (ASC_FEATURE_SIMD) fourAbreast(n, p, out)
  else
    for (let lane = 0; lane < LANES; lane++) {
      const at = (<usize>lane) << 3
      store<f64>(out + at, binomial(lane, n, load<f64>(p + at)))
    }
}

function fourAbreast(n: f64, p: usize, out: usize): void {
  const upper01 = f64x2.gt(v128.load(p), f64x2.splat(0.5))
  const upper23 = f64x2.gt(v128.load(p, 16), f64x2.splat(0.5))
  const rejects01 = setUp(0, n, p, upper01)
  const rejects23 = setUp(16, n, p, upper23)
  if (v128.any_true(v128.or(rejects01, rejects23))) rejections(n, rejects01, rejects23, out)
  if (!i64x2.all_true(v128.and(rejects01, rejects23)))
    for (let lane = 0; lane < LANES; lane++) {
      const at = (<usize>lane) << 3
      const half = load<f64>(P + at)
      if (n * half >= REJECTION_FROM) continue
      if (half >= 0.0) store<f64>(out + at, smallerHalf(lane, n, half))
      else {
        refuse(lane)
        store<f64>(out + at, 0.0)
      }
    }
  turn(n, upper01, out)
  turn(n, upper23, out + 16)
}

/** Counts the failures of those lanes that have drawn them. */
function turn(n: f64, mask: v128, at: usize): void {
  const k = v128.load(at)
  v128.store(at, v128.bitselect(f64x2.sub(f64x2.splat(n), k), k, mask))
}

/** What the trials of two lanes need; returns which of the two are drawn by rejection. */
function setUp(lanes: usize, n: f64, from: usize, isUpper: v128): v128 {
  const one = f64x2.splat(1.0)
  const given = v128.load(from + lanes)
  const p = v128.bitselect(f64x2.sub(one, given), given, isUpper)
  const mean = f64x2.mul(f64x2.splat(n), p)
  const rejects = f64x2.ge(mean, f64x2.splat(REJECTION_FROM))
  v128.store(P + lanes, p)
  if (!v128.any_true(rejects)) return rejects
  const q = f64x2.sub(one, p)
  const spread = f64x2.sqrt(f64x2.mul(mean, q))
  const b = f64x2.add(f64x2.splat(1.15), f64x2.mul(f64x2.splat(2.53), spread))
  const a = f64x2.add(f64x2.splat(-0.0873), f64x2.mul(f64x2.splat(0.0248), b))
  v128.store(A + lanes, f64x2.add(a, f64x2.mul(f64x2.splat(0.01), p)))
  v128.store(B + lanes, b)
  v128.store(C + lanes, f64x2.add(mean, f64x2.splat(0.5)))
  v128.store(QUICK + lanes, f64x2.sub(f64x2.splat(0.92), f64x2.div(f64x2.splat(4.2), b)))
  const slope = f64x2.add(f64x2.splat(2.83), f64x2.div(f64x2.splat(5.1), b))
  v128.store(ALPHA + lanes, f64x2.mul(slope, spread))
  const mode = f64x2.floor(f64x2.mul(f64x2.splat(n + 1.0), p))
  v128.store(MODE + lanes, mode)
  if (n < TABLED) {
    v128.store(LOG_AT_MODE + lanes, logWays(n, f64x2.pmax(mode, f64x2.splat(0.0))))
    v128.store(LOG_ODDS + lanes, closeLogs<v128>(f64x2.div(p, q)))
  }
  return rejects
}

/** Trials of the lanes of a mask until each has one that is accepted. */
function rejections(n: f64, first: v128, others: v128, out: usize): void {
  let active01 = first
  let active23 = others
  while (true) {
    mark()
    const uHigh = i32x4.shr_u(words(), 5)
    const uLow = i32x4.shr_u(words(), 6)
    const vHigh = i32x4.shr_u(words(), 6)
    const vLow = i32x4.shr_u(words(), 6)
    onlyOf(ofBoth(active01, active23))
    const in01 = trial(0, n, uHigh, uLow, vHigh, vLow, active01)
    const in23 = trial(16, n, upper(uHigh), upper(uLow), upper(vHigh), upper(vLow), active23)
    v128.store(out, v128.bitselect(v128.load(TRIED), v128.load(out), in01))
    v128.store(out, v128.bitselect(v128.load(TRIED, 16), v128.load(out, 16), in23), 16)
    active01 = v128.andnot(active01, in01)
    active23 = v128.andnot(active23, in23)
    if (!v128.any_true(v128.or(active01, active23))) return
  }
}

/** A trial of two lanes; returns which of the active ones accept it. */
function trial(lanes: usize, n: f64, uHigh: v128, uLow: v128, vHigh: v128, vLow: v128, active: v128): v128 {
  const half = f64x2.splat(0.5)
  const u = f64x2.sub(joined(uHigh, uLow), half)
  const v = open(vHigh, vLow)
  const us = f64x2.sub(half, f64x2.abs(u))
  const a = v128.load(A + lanes)
  const b = v128.load(B + lanes)
  const steep = f64x2.add(f64x2.div(f64x2.add(a, a), us), b)
  const k = f64x2.floor(f64x2.add(f64x2.mul(steep, u), v128.load(C + lanes)))
  v128.store(TRIED + lanes, k)
  const isQuick = v128.and(f64x2.ge(us, f64x2.splat(0.07)), f64x2.le(v, v128.load(QUICK + lanes)))
  const quick = v128.and(active, isQuick)
  const inside = v128.and(f64x2.ge(k, f64x2.splat(0.0)), f64x2.le(k, f64x2.splat(n)))
  const asked = v128.and(v128.andnot(active, isQuick), inside)
  if (!v128.any_true(asked)) return quick
  const width = f64x2.add(f64x2.div(a, f64x2.mul(us, us)), b)
  const scaled = f64x2.div(f64x2.mul(v, v128.load(ALPHA + lanes)), width)
  return v128.or(quick, isAcceptedByLogarithm(lanes, n, k, scaled, asked))
}

function isAcceptedByLogarithm(lanes: usize, n: f64, k: v128, scaled: v128, asked: v128): v128 {
  let accepted = asked
  let unsure = asked
  if (n < TABLED) {
    const zero = f64x2.splat(0.0)
    const within = f64x2.pmin(f64x2.pmax(k, zero), f64x2.splat(n))
    const atMode = v128.load(LOG_AT_MODE + lanes)
    const atK = logWays(n, within)
    const tilt = f64x2.mul(f64x2.sub(within, v128.load(MODE + lanes)), v128.load(LOG_ODDS + lanes))
    const logV = closeLogs<v128>(scaled)
    const gap = f64x2.sub(f64x2.add(f64x2.sub(atMode, atK), tilt), logV)
    const size = f64x2.add(f64x2.add(atMode, atK), f64x2.add(f64x2.abs(tilt), f64x2.abs(logV)))
    const doubt = f64x2.mul(f64x2.splat(DOUBT), f64x2.add(f64x2.splat(1.0 + n), size))
    accepted = v128.and(asked, f64x2.gt(gap, zero))
    unsure = v128.andnot(asked, f64x2.gt(f64x2.abs(gap), doubt))
    if (!v128.any_true(unsure)) return accepted
  }
  v128.store(ASKED, accepted)
  v128.store(SCALED, scaled)
  const isUnsure0 = i64x2.extract_lane(unsure, 0) !== 0
  const isUnsure1 = i64x2.extract_lane(unsure, 1) !== 0
  if (isUnsure0) one(lanes, n, 0)
  if (isUnsure1) one(lanes, n, 8)
  return v128.load(ASKED)
}

function one(lanes: usize, n: f64, at: usize): void {
  const p = load<f64>(P + lanes + at)
  const k = load<f64>(TRIED + lanes + at)
  const mode = load<f64>(MODE + lanes + at)
  const isIn = isAccepted(load<f64>(SCALED + at), n, k, mode, p / (1.0 - p))
  store<i64>(ASKED + at, isIn ? -1 : 0)
}

/** ln(k!(n − k)!) of two lanes, for n below TABLED. */
function logWays(n: f64, k: v128): v128 {
  const k0 = <i32>f64x2.extract_lane(k, 0)
  const k1 = <i32>f64x2.extract_lane(k, 1)
  const m = <i32>n
  const of0 = smallLogFactorial(k0) + smallLogFactorial(m - k0)
  const of1 = smallLogFactorial(k1) + smallLogFactorial(m - k1)
  return f64x2.replace_lane(f64x2.splat(of0), 1, of1)
}

/** (2²⁶·high + low + ½)/2⁵² of the first two lanes. */
function open(high: v128, low: v128): v128 {
  const leading = f64x2.mul(f64x2.convert_low_i32x4_s(high), f64x2.splat(67108864.0))
  const sum = f64x2.add(f64x2.add(leading, f64x2.convert_low_i32x4_s(low)), f64x2.splat(0.5))
  return f64x2.mul(sum, f64x2.splat(1.0 / 4503599627370496.0))
}
