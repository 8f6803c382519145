// Philox4x32-10, as src/random/philox.ts has it: the state of a replicate is one block.
import { LANES, STATE } from './lanes'

let key0: u32 = 0
let key1: u32 = 0
let counter0: u32 = 0
let counter1: u32 = 0
let counter2: u32 = 0

/** The key whose replicates are drawn, and the three words of the counter that belong to it. */
export function setKey(k0: u32, k1: u32, c0: u32, c1: u32, c2: u32): void {
  key0 = k0
  key1 = k1
  counter0 = c0
  counter1 = c1
  counter2 = c2
}

/** Puts the lanes into the states of four replicates. */
export function seeds(first: u32): void {
  if (ASC_FEATURE_SIMD) fourAbreast(first)
  else for (let lane = 0; lane < LANES; lane++) seed(lane, first + <u32>lane)
}

function seed(lane: i32, replicate: u32): void {
  let c0 = counter0
  let c1 = counter1
  let c2 = counter2
  let c3 = replicate
  let k0 = key0
  let k1 = key1
  for (let round = 0; round < 10; round++) {
    const p0 = <u64>0xd2511f53 * <u64>c0
    const p1 = <u64>0xcd9e8d57 * <u64>c2
    c0 = <u32>(p1 >> 32) ^ c1 ^ k0
    c1 = <u32>p1
    c2 = <u32>(p0 >> 32) ^ c3 ^ k1
    c3 = <u32>p0
    k0 += 0x9e3779b9
    k1 += 0xbb67ae85
  }
  const at = STATE + ((<usize>lane) << 2)
  store<u32>(at, c0)
  store<u32>(at, c1, 16)
  store<u32>(at, c2, 32)
  // The state without a bit is a fixed point.
  store<u32>(at, (c0 | c1 | c2 | c3) === 0 ? 1 : c3, 48)
}

function fourAbreast(first: u32): void {
  const m0 = i32x4.splat(<i32>0xd2511f53)
  const m1 = i32x4.splat(<i32>0xcd9e8d57)
  let c0 = i32x4.splat(<i32>counter0)
  let c1 = i32x4.splat(<i32>counter1)
  let c2 = i32x4.splat(<i32>counter2)
  let c3 = i32x4.add(i32x4.splat(<i32>first), i32x4(0, 1, 2, 3))
  let k0 = key0
  let k1 = key1
  for (let round = 0; round < 10; round++) {
    // Products of 64 bits, of the first two lanes and of the others.
    const a0 = i64x2.extmul_low_i32x4_u(m0, c0)
    const b0 = i64x2.extmul_high_i32x4_u(m0, c0)
    const a1 = i64x2.extmul_low_i32x4_u(m1, c2)
    const b1 = i64x2.extmul_high_i32x4_u(m1, c2)
    c0 = v128.xor(v128.xor(v128.shuffle<i32>(a1, b1, 1, 3, 5, 7), c1), i32x4.splat(<i32>k0))
    c2 = v128.xor(v128.xor(v128.shuffle<i32>(a0, b0, 1, 3, 5, 7), c3), i32x4.splat(<i32>k1))
    c1 = v128.shuffle<i32>(a1, b1, 0, 2, 4, 6)
    c3 = v128.shuffle<i32>(a0, b0, 0, 2, 4, 6)
    k0 += 0x9e3779b9
    k1 += 0xbb67ae85
  }
  const bits = v128.or(v128.or(c0, c1), v128.or(c2, c3))
  v128.store(STATE, c0)
  v128.store(STATE, c1, 16)
  v128.store(STATE, c2, 32)
  v128.store(STATE, v128.bitselect(i32x4.splat(1), c3, i32x4.eq(bits, i32x4.splat(0))), 48)
}
