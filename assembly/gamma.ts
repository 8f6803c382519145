// Marsaglia and Tsang, as src/random/variates/gamma.ts has it.
import { closeLog, DOUBT } from './close-log'
import { exp, log } from './host'
import { LANES, ofBoth, openUniform, refuse, skipTwoWords, takeBackWord, upper, word, words } from './lanes'
import { normal, normals } from './normal'

const MASKS: usize = memory.data(32, 16)
const NORMALS: usize = memory.data(32, 16)
const LEADS: usize = memory.data(32, 16)

let shapeSet: f64 = 0.0
let d: f64 = 0.0
let c: f64 = 0.0
let top: f64 = 0.0

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

/** What the squeeze accepts, as {@link finish}: nothing beyond |x| = 2.35, and so no root below 0, as c ≤ 6^−½. */
function isSqueezed(x: v128, leading: v128): v128 {
  const square = f64x2.mul(x, x)
  const least = f64x2.mul(f64x2.mul(f64x2.splat(0.0331), square), square)
  return f64x2.lt(leading, f64x2.sub(f64x2.splat(SQUEEZE), least))
}

/**
 * What the logarithm will accept whatever the rest of the uniform is. With t = cx, |t| ≤ ½, ½x² + d(1 − v + ln v) is
 * −3d∫₀ᵗ s³/(1 + s) ds ≥ −3dt⁴(¼ − t/5 + 3t²/10), as ⅙ + ½/7 + ¼/8 + … < 0.3, and ln u ≤ u − 1.
 */
function isSurelyAccepted(x: v128, leading: v128): v128 {
  const t = f64x2.mul(f64x2.splat(c), x)
  const square = f64x2.mul(t, t)
  const bent = f64x2.mul(t, f64x2.sub(f64x2.splat(0.2), f64x2.mul(f64x2.splat(0.3), t)))
  const fourth = f64x2.mul(square, square)
  const descent = f64x2.mul(f64x2.mul(f64x2.splat(3.0 * d), fourth), f64x2.sub(f64x2.splat(0.25), bent))
  const isNear = f64x2.le(f64x2.abs(t), f64x2.splat(0.5))
  return v128.and(f64x2.lt(leading, f64x2.sub(f64x2.splat(top), descent)), isNear)
}

/** Sets what depends on the shape alone: mostly it is that of the draw before. */
function setShape(shape: f64): void {
  if (shape === shapeSet) return
  shapeSet = shape
  d = shape - 1.0 / 3.0
  c = 1.0 / sqrt(9.0 * d)
  top = SQUEEZE - 10.0 * DOUBT * (1.0 + d)
}

function fourAbreast(shape: f64, to: usize): void {
  setShape(shape)
  inline.always(normals(NORMALS))
  const x01 = v128.load(NORMALS)
  const x23 = v128.load(NORMALS, 16)
  const leading = words()
  const scale = f64x2.splat(TWO_TO_MINUS_32)
  const lead01 = f64x2.mul(f64x2.convert_low_i32x4_u(leading), scale)
  const lead23 = f64x2.mul(f64x2.convert_low_i32x4_u(upper(leading)), scale)
  const one = f64x2.splat(1.0)
  const root01 = f64x2.add(one, f64x2.mul(f64x2.splat(c), x01))
  const root23 = f64x2.add(one, f64x2.mul(f64x2.splat(c), x23))
  v128.store(to, f64x2.mul(f64x2.splat(d), cubed(root01)))
  v128.store(to, f64x2.mul(f64x2.splat(d), cubed(root23)), 16)
  const in01 = isSqueezed(x01, lead01)
  const in23 = isSqueezed(x23, lead23)
  if (i64x2.all_true(v128.and(in01, in23))) return
  const sure01 = isSurelyAccepted(x01, lead01)
  const sure23 = isSurelyAccepted(x23, lead23)
  // The others draw the rest of the uniform, and it does not matter what it is.
  skipTwoWords(ofBoth(v128.andnot(sure01, in01), v128.andnot(sure23, in23)))
  const done01 = v128.or(in01, sure01)
  const done23 = v128.or(in23, sure23)
  if (i64x2.all_true(v128.and(done01, done23))) return
  v128.store(LEADS, lead01)
  v128.store(LEADS, lead23, 16)
  v128.store(MASKS, done01)
  v128.store(MASKS, done23, 16)
  finishOthers(to)
}

function finishOthers(to: usize): void {
  for (let lane = 0; lane < LANES; lane++) {
    const at = (<usize>lane) << 3
    if (load<u64>(MASKS + at) !== 0) continue
    const x = load<f64>(NORMALS + at)
    const asks = !(1.0 + c * x <= 0.0)
    // A lane whose normal variate is out of range has not asked for a uniform.
    if (!asks) takeBackWord(lane)
    store<f64>(to + at, finish(lane, x, asks ? load<f64>(LEADS + at) : -1.0, d, c))
  }
}
