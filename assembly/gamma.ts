// Marsaglia and Tsang, as src/random/variates/gamma.ts has it.
import { closeLog, DOUBT } from './close-log'
import { exp, log } from './host'
import { LANES, openUniform, refuse, STATE, skipTwoWords, upper, word, words } from './lanes'
import { normal, normals } from './normal'

const MASKS: usize = memory.data(32, 16)
const NORMALS: usize = memory.data(32, 16)
const LEADS: usize = memory.data(32, 16)
const BEFORE: usize = memory.data(64, 16)

const TWO_TO_MINUS_32: f64 = 1.0 / 4294967296.0
const SQUEEZE: f64 = 1.0 - TWO_TO_MINUS_32

/** Gamma(shape, 1) of one lane. */
export function gamma(lane: i32, shape: f64): f64 {
  if (shape >= 1.0 && shape < Infinity) return atLeastOne(lane, shape)
  if (!(shape > 0.0 && shape < Infinity)) {
    refuse(lane)
    return 1.0
  }
  const leading = atLeastOne(lane, shape + 1.0)
  return leading * exp(log(openUniform(lane)) / shape)
}

function atLeastOne(lane: i32, shape: f64): f64 {
  const d = shape - 1.0 / 3.0
  return finish(lane, normal(lane), -1.0, d, 1.0 / sqrt(9.0 * d))
}

/** Goes on from a normal variate, and from the first word of a uniform, unless that is negative. */
function finish(lane: i32, normalVariate: f64, leadingBits: f64, d: f64, c: f64): f64 {
  let x = normalVariate
  let leading = leadingBits
  while (true) {
    const root = 1.0 + c * x
    if (!(root <= 0.0)) {
      const v = root * root * root
      const square = x * x
      if (leading < 0.0) leading = <f64>word(lane) * TWO_TO_MINUS_32
      if (leading < SQUEEZE - 0.0331 * square * square) return d * v
      const u = leading + openUniform(lane) * TWO_TO_MINUS_32
      if (isAcceptedByLogarithm(u, square, d, v)) return d * v
    }
    x = normal(lane)
    leading = -1.0
  }
}

function isAcceptedByLogarithm(u: f64, square: f64, d: f64, v: f64): bool {
  const logV = closeLog(v)
  const logU = closeLog(u)
  const gap = 0.5 * square + d * (1.0 - v + logV) - logU
  const doubt = DOUBT * (1.0 + square + d * (1.0 + v + abs(logV)) + abs(logU))
  if (abs(gap) > doubt) return gap > 0.0
  return log(u) < 0.5 * square + d * (1.0 - v + log(v))
}

/** Gamma(shape, 1) of each lane, to four numbers from an address on. */
export function gammas(shape: f64, to: usize): void {
  if (ASC_FEATURE_SIMD && shape >= 1.0 && shape < Infinity) fourAbreast(shape, to)
  else for (let lane = 0; lane < LANES; lane++) store<f64>(to + ((<usize>lane) << 3), gamma(lane, shape))
}

function cubed(x: v128): v128 {
  return f64x2.mul(f64x2.mul(x, x), x)
}

function fourth(x: v128): v128 {
  const square = f64x2.mul(x, x)
  return f64x2.mul(square, square)
}

/** What the squeeze accepts: word for word as {@link finish}. */
function isSqueezed(root: v128, x: v128, leading: v128): v128 {
  const square = f64x2.mul(x, x)
  const least = f64x2.mul(f64x2.mul(f64x2.splat(0.0331), square), square)
  const inside = f64x2.lt(leading, f64x2.sub(f64x2.splat(SQUEEZE), least))
  return v128.and(inside, f64x2.gt(root, f64x2.splat(0.0)))
}

/**
 * What the logarithm will accept whatever the rest of the uniform is. With t = cx, |t| ≤ ½, ½x² + d(1 − v + ln v) is
 * d·(−3)∫₀ᵗ s³/(1 + s) ds ≥ −1.35·d·t⁴ = −x⁴/60d, and ln u ≤ u − 1.
 */
function isSurelyAccepted(x: v128, leading: v128, c: f64, d: f64): v128 {
  const top = f64x2.splat(SQUEEZE - 10.0 * DOUBT * (1.0 + d))
  const inside = f64x2.lt(leading, f64x2.sub(top, f64x2.mul(f64x2.splat(1.0 / (60.0 * d)), fourth(x))))
  return v128.and(inside, f64x2.le(f64x2.abs(f64x2.mul(f64x2.splat(c), x)), f64x2.splat(0.5)))
}

function fourAbreast(shape: f64, to: usize): void {
  const d = shape - 1.0 / 3.0
  const c = 1.0 / sqrt(9.0 * d)
  normals(NORMALS)
  const x01 = v128.load(NORMALS)
  const x23 = v128.load(NORMALS, 16)
  const a = v128.load(STATE)
  const b = v128.load(STATE, 16)
  const c0 = v128.load(STATE, 32)
  const d0 = v128.load(STATE, 48)
  const leading = words()
  const scale = f64x2.splat(TWO_TO_MINUS_32)
  const lead01 = f64x2.mul(f64x2.convert_low_i32x4_u(leading), scale)
  const lead23 = f64x2.mul(f64x2.convert_low_i32x4_u(upper(leading)), scale)
  const one = f64x2.splat(1.0)
  const root01 = f64x2.add(one, f64x2.mul(f64x2.splat(c), x01))
  const root23 = f64x2.add(one, f64x2.mul(f64x2.splat(c), x23))
  v128.store(to, f64x2.mul(f64x2.splat(d), cubed(root01)))
  v128.store(to, f64x2.mul(f64x2.splat(d), cubed(root23)), 16)
  const in01 = isSqueezed(root01, x01, lead01)
  const in23 = isSqueezed(root23, x23, lead23)
  if (i64x2.all_true(v128.and(in01, in23))) return
  const sure01 = isSurelyAccepted(x01, lead01, c, d)
  const sure23 = isSurelyAccepted(x23, lead23, c, d)
  // They draw the rest of the uniform, and it does not matter what it is.
  skipTwoWords(
    v128.shuffle<i32>(v128.andnot(sure01, in01), v128.andnot(sure23, in23), 0, 2, 4, 6),
  )
  const done01 = v128.or(in01, sure01)
  const done23 = v128.or(in23, sure23)
  if (i64x2.all_true(v128.and(done01, done23))) return
  v128.store(MASKS, done01)
  v128.store(MASKS, done23, 16)
  v128.store(LEADS, lead01)
  v128.store(LEADS, lead23, 16)
  v128.store(BEFORE, a)
  v128.store(BEFORE, b, 16)
  v128.store(BEFORE, c0, 32)
  v128.store(BEFORE, d0, 48)
  for (let lane = 0; lane < LANES; lane++) {
    const at = (<usize>lane) << 3
    if (load<u64>(MASKS + at) !== 0) continue
    const x = load<f64>(NORMALS + at)
    const asks = !(1.0 + c * x <= 0.0)
    // A lane whose normal variate is out of range has not asked for a uniform.
    if (!asks) putBack(lane)
    store<f64>(to + at, finish(lane, x, asks ? load<f64>(LEADS + at) : -1.0, d, c))
  }
}

function putBack(lane: i32): void {
  for (let w: usize = 0; w < 64; w += 16) {
    const at = w + ((<usize>lane) << 2)
    store<u32>(STATE + at, load<u32>(BEFORE + at))
  }
}
