// The ziggurat, as src/random/variates/normal.ts has it.
import { closeExp, DOUBT } from './close-log'
import { exp, log } from './host'
import { LANES, openUniform, rotated, STATE, scrambled, uniform, word } from './lanes'
import { HEIGHT, LAYER, tailStart } from './tables'

const MASKS: usize = memory.data(32, 16)
const FIRST: usize = memory.data(16, 16)
const SECOND: usize = memory.data(16, 16)

const TWO_TO_32: f64 = 4294967296.0

/** A variate of one lane. */
export function normal(lane: i32): f64 {
  const first = word(lane)
  return finish(lane, first, word(lane))
}

/** A variate whose first two words are drawn. */
function finish(lane: i32, firstWord: u32, secondWord: u32): f64 {
  let first = firstWord
  let second = secondWord
  while (true) {
    const layer = <usize>(first & 0xff)
    const at = LAYER + (layer << 4)
    const x = (<f64>(<i32>first >> 10) * TWO_TO_32 + <f64>second) * load<f64>(at)
    if (abs(x) < load<f64>(at, 8)) return x
    if (layer === 0) return x < 0.0 ? -tail(lane) : tail(lane)
    const height = HEIGHT + (layer << 3)
    const low = load<f64>(height)
    if (isBelow(low + uniform(lane) * (load<f64>(height, 8) - low), -0.5 * x * x)) return x
    first = word(lane)
    second = word(lane)
  }
}

/** Whether y is below eˣ, for x from −50 to 0. */
function isBelow(y: f64, x: f64): bool {
  const close = closeExp(x)
  return abs(y - close) > DOUBT * close ? y < close : y < exp(x)
}

function tail(lane: i32): f64 {
  const start = tailStart()
  while (true) {
    const x = -log(openUniform(lane)) / start
    const y = -log(openUniform(lane))
    if (y + y > x * x) return start + x
  }
}

/** A variate of each lane, to four numbers from an address on. */
export function normals(to: usize): void {
  if (ASC_FEATURE_SIMD) inline.always(fourAbreast(to))
  else for (let lane = 0; lane < LANES; lane++) store<f64>(to + ((<usize>lane) << 3), normal(lane))
}

/** 2³²·high + low of the first two lanes. */
function signed(high: v128, low: v128): v128 {
  const leading = f64x2.mul(f64x2.convert_low_i32x4_s(high), f64x2.splat(TWO_TO_32))
  return f64x2.add(leading, f64x2.convert_low_i32x4_u(low))
}

function fourAbreast(to: usize): void {
  let a = v128.load(STATE)
  let b = v128.load(STATE, 16)
  let c = v128.load(STATE, 32)
  let d = v128.load(STATE, 48)
  const first = scrambled(b)
  let shifted = i32x4.shl(b, 9)
  c = v128.xor(c, a)
  d = v128.xor(d, b)
  b = v128.xor(b, c)
  a = v128.xor(a, d)
  c = v128.xor(c, shifted)
  d = rotated(d, 11)
  const second = scrambled(b)
  shifted = i32x4.shl(b, 9)
  c = v128.xor(c, a)
  d = v128.xor(d, b)
  v128.store(STATE, v128.xor(a, d))
  v128.store(STATE, v128.xor(b, c), 16)
  v128.store(STATE, v128.xor(c, shifted), 32)
  v128.store(STATE, rotated(d, 11), 48)
  const high = i32x4.shr_s(first, 10)
  const u01 = signed(high, second)
  const u23 = signed(v128.shuffle<i32>(high, high, 2, 3, 2, 3), v128.shuffle<i32>(second, second, 2, 3, 2, 3))
  const layers = i32x4.shl(v128.and(first, i32x4.splat(255)), 4)
  // The edges of a layer lie side by side: one load a lane, and two shuffles a pair.
  const e0 = v128.load(LAYER + <usize>i32x4.extract_lane(layers, 0))
  const e1 = v128.load(LAYER + <usize>i32x4.extract_lane(layers, 1))
  const e2 = v128.load(LAYER + <usize>i32x4.extract_lane(layers, 2))
  const e3 = v128.load(LAYER + <usize>i32x4.extract_lane(layers, 3))
  const x01 = f64x2.mul(u01, v128.shuffle<f64>(e0, e1, 0, 2))
  const x23 = f64x2.mul(u23, v128.shuffle<f64>(e2, e3, 0, 2))
  v128.store(to, x01)
  v128.store(to, x23, 16)
  const in01 = f64x2.lt(f64x2.abs(x01), v128.shuffle<f64>(e0, e1, 1, 3))
  const in23 = f64x2.lt(f64x2.abs(x23), v128.shuffle<f64>(e2, e3, 1, 3))
  if (i64x2.all_true(v128.and(in01, in23))) return
  v128.store(MASKS, in01)
  v128.store(MASKS, in23, 16)
  v128.store(FIRST, first)
  v128.store(SECOND, second)
  for (let lane = 0; lane < LANES; lane++) {
    const at = (<usize>lane) << 3
    if (load<u64>(MASKS + at) !== 0) continue
    const x = finish(lane, load<u32>(FIRST + (at >> 1)), load<u32>(SECOND + (at >> 1)))
    store<f64>(to + at, x)
  }
}
