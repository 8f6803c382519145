// Four lanes, each a replicate on its own stream: xoshiro128**, as src/random/stream.ts has it.

/** Lanes abreast. */
export const LANES: i32 = 4

/** The four words of the four states: word w of lane i at 16w + 4i, so that a vector is one word of all. */
export const STATE: usize = memory.data(64, 16)

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

export function uniform(lane: i32): f64 {
  const high = <f64>(word(lane) >>> 5) * 67108864.0
  return (high + <f64>(word(lane) >>> 6)) * TWO_TO_MINUS_53
}

export function openUniform(lane: i32): f64 {
  const high = <f64>(word(lane) >>> 6) * 67108864.0
  return (high + <f64>(word(lane) >>> 6) + 0.5) * TWO_TO_MINUS_52
}
