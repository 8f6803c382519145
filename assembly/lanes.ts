// Four lanes, each a replicate on its own stream: xoshiro128**, as src/random/stream.ts has it.

/** Lanes abreast. */
export const LANES: i32 = 4

/** The four words of the four states: word w of lane i at 16w + 4i, so that a vector is one word of all. */
export const STATE: usize = memory.data(64, 16)

const MARK: usize = memory.data(64, 16)

/** For each lane whether its run is left to the reference: a fit that does not exist, an argument that is not allowed. */
const REFUSED: usize = memory.data(4, 4)

const TWO_TO_MINUS_53: f64 = 1.0 / 9007199254740992.0
const TWO_TO_MINUS_52: f64 = 1.0 / 4503599627370496.0

export function clearRefusals(): void {
  store<u32>(REFUSED, 0)
}

export function refuse(lane: i32): void {
  store<u8>(REFUSED + <usize>lane, 1)
}

export function isRefused(lane: i32): bool {
  return load<u8>(REFUSED + <usize>lane) !== 0
}

export function isAnyRefused(): bool {
  return load<u32>(REFUSED) !== 0
}

export function stateOf(lane: i32): usize {
  return STATE + ((<usize>lane) << 2)
}

/** The next word of a lane. */
export function word(lane: i32): u32 {
  const at = stateOf(lane)
  let a = load<u32>(at)
  let b = load<u32>(at, 16)
  let c = load<u32>(at, 32)
  let d = load<u32>(at, 48)
  const result = rotl<u32>(b * 5, 7) * 9
  const shifted = b << 9
  c ^= a
  d ^= b
  b ^= c
  a ^= d
  c ^= shifted
  store<u32>(at, a)
  store<u32>(at, b, 16)
  store<u32>(at, c, 32)
  store<u32>(at, rotl<u32>(d, 11), 48)
  return result
}

/** Takes a lane back to before its last word. */
export function takeBackWord(lane: i32): void {
  const at = stateOf(lane)
  const c = load<u32>(at, 32)
  const d = rotl<u32>(load<u32>(at, 48), 21)
  const a = load<u32>(at) ^ d
  // b ⊕ (b ≪ 9), solved for b.
  let b = load<u32>(at, 16) ^ c
  b ^= b << 9
  b ^= b << 18
  store<u32>(at, a)
  store<u32>(at, a ^ c ^ (b << 9), 32)
  store<u32>(at, b, 16)
  store<u32>(at, b ^ d, 48)
}

export function uniform(lane: i32): f64 {
  const high = <f64>(word(lane) >>> 5) * 67108864.0
  return (high + <f64>(word(lane) >>> 6)) * TWO_TO_MINUS_53
}

/** What {@link twoUniforms} has drawn. */
export let centred: f64 = 0
export let open: f64 = 0

/** A uniform less a half, then an open uniform, as the rejection of counts begins: four words with one look at the state. */
export function twoUniforms(lane: i32): void {
  const at = stateOf(lane)
  let a = load<u32>(at)
  let b = load<u32>(at, 16)
  let c = load<u32>(at, 32)
  let d = load<u32>(at, 48)
  let high: f64 = 0
  for (let i = 0; i < 4; i++) {
    const result = rotl<u32>(b * 5, 7) * 9
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotl<u32>(d, 11)
    if (i === 0) high = <f64>(result >>> 5) * 67108864.0
    else if (i === 1) centred = (high + <f64>(result >>> 6)) * TWO_TO_MINUS_53 - 0.5
    else if (i === 2) high = <f64>(result >>> 6) * 67108864.0
    else open = (high + <f64>(result >>> 6) + 0.5) * TWO_TO_MINUS_52
  }
  store<u32>(at, a)
  store<u32>(at, b, 16)
  store<u32>(at, c, 32)
  store<u32>(at, d, 48)
}

export function openUniform(lane: i32): f64 {
  const high = <f64>(word(lane) >>> 6) * 67108864.0
  return (high + <f64>(word(lane) >>> 6) + 0.5) * TWO_TO_MINUS_52
}

export function rotated(x: v128, by: i32): v128 {
  return v128.or(i32x4.shl(x, by), i32x4.shr_u(x, 32 - by))
}

export function scrambled(b: v128): v128 {
  const five = rotated(i32x4.add(i32x4.shl(b, 2), b), 7)
  return i32x4.add(i32x4.shl(five, 3), five)
}

/** The next word of each lane. */
export function words(): v128 {
  const a = v128.load(STATE)
  const b = v128.load(STATE, 16)
  const c = v128.xor(v128.load(STATE, 32), a)
  const d = v128.xor(v128.load(STATE, 48), b)
  v128.store(STATE, v128.xor(a, d))
  v128.store(STATE, v128.xor(b, c), 16)
  v128.store(STATE, v128.xor(c, i32x4.shl(b, 9)), 32)
  v128.store(STATE, rotated(d, 11), 48)
  return scrambled(b)
}

/** A uniform variate of each lane, to four numbers from an address on. */
export function uniforms(to: usize): void {
  if (ASC_FEATURE_SIMD) {
    const high = i32x4.shr_u(words(), 5)
    const low = i32x4.shr_u(words(), 6)
    v128.store(to, joined(high, low))
    v128.store(to, joined(upper(high), upper(low)), 16)
  } else for (let lane = 0; lane < LANES; lane++) store<f64>(to + ((<usize>lane) << 3), uniform(lane))
}

/** The words of the last two lanes first. */
export function upper(x: v128): v128 {
  return v128.shuffle<i32>(x, x, 2, 3, 2, 3)
}

/** (2²⁶·high + low)/2⁵³ of the first two lanes. */
export function joined(high: v128, low: v128): v128 {
  const leading = f64x2.mul(f64x2.convert_low_i32x4_s(high), f64x2.splat(67108864.0))
  return f64x2.mul(f64x2.add(leading, f64x2.convert_low_i32x4_s(low)), f64x2.splat(TWO_TO_MINUS_53))
}

/** Remembers where the lanes are, for {@link onlyOf}. */
export function mark(): void {
  v128.store(MARK, v128.load(STATE))
  v128.store(MARK, v128.load(STATE, 16), 16)
  v128.store(MARK, v128.load(STATE, 32), 32)
  v128.store(MARK, v128.load(STATE, 48), 48)
}

/** Takes the lanes that are not of a mask back to where they were marked. */
export function onlyOf(mask: v128): void {
  for (let w: usize = 0; w < 64; w += 16)
    v128.store(STATE + w, v128.bitselect(v128.load(STATE + w), v128.load(MARK + w), mask))
}

/** Moves the lanes of a mask on by two words. */
export function skipTwoWords(mask: v128): void {
  const a = v128.load(STATE)
  const b = v128.load(STATE, 16)
  const c = v128.load(STATE, 32)
  const d = v128.load(STATE, 48)
  const c1 = v128.xor(c, a)
  const d1 = v128.xor(d, b)
  const b1 = v128.xor(b, c1)
  const a1 = v128.xor(a, d1)
  const c2 = v128.xor(v128.xor(c1, i32x4.shl(b, 9)), a1)
  const d2 = v128.xor(rotated(d1, 11), b1)
  v128.store(STATE, v128.bitselect(v128.xor(a1, d2), a, mask))
  v128.store(STATE, v128.bitselect(v128.xor(b1, c2), b, mask), 16)
  v128.store(STATE, v128.bitselect(v128.xor(c2, i32x4.shl(b1, 9)), c, mask), 32)
  v128.store(STATE, v128.bitselect(rotated(d2, 11), d, mask), 48)
}

/** A mask of four lanes from those of the first two and of the others. */
export function ofBoth(first: v128, others: v128): v128 {
  return v128.shuffle<i32>(first, others, 0, 2, 4, 6)
}
