// Philox4x32-10, as src/random/philox.ts has it: the state of a replicate is one block.
import { STATE } from './lanes'

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

/** Puts a lane into the state of a replicate. */
export function seed(lane: i32, replicate: u32): void {
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
