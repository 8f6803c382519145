// Philox4x32-10: Salmon, Moraes, Dror & Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC 2011.
// Multipliers and Weyl increments are the paper's.
const MULTIPLIER_0 = 0xd2511f53
const MULTIPLIER_1 = 0xcd9e8d57
const WEYL_0 = 0x9e3779b9
const WEYL_1 = 0xbb67ae85
const ROUNDS = 10

/** High 32 bits of the 64-bit product of two unsigned 32-bit integers, by 16-bit halves. */
function multiplyHigh(a: number, b: number): number {
  const aLow = a & 0xffff
  const aHigh = a >>> 16
  const bLow = b & 0xffff
  const bHigh = b >>> 16
  const low = aLow * bLow
  const middle = aHigh * bLow + (low >>> 16)
  const carry = aLow * bHigh + (middle & 0xffff)
  return (aHigh * bHigh + Math.floor(middle / 65536) + Math.floor(carry / 65536)) >>> 0
}

/**
 * One Philox4x32-10 block: a bijection of the 128-bit counter for each 64-bit key, written to `out`.
 *
 * Counters that differ in any bit give blocks that no known statistical test can tell from independent
 * ones; this is what makes streams addressable at random.
 *
 * @param counter four unsigned 32-bit words
 * @param key two unsigned 32-bit words
 * @param out receives four unsigned 32-bit words; may be `counter` itself
 */
export function philox4x32(counter: Uint32Array, key: Uint32Array, out: Uint32Array): void {
  let c0 = counter[0]!
  let c1 = counter[1]!
  let c2 = counter[2]!
  let c3 = counter[3]!
  let k0 = key[0]!
  let k1 = key[1]!
  for (let round = 0; round < ROUNDS; round++) {
    const high0 = multiplyHigh(MULTIPLIER_0, c0)
    const low0 = Math.imul(MULTIPLIER_0, c0) >>> 0
    const high1 = multiplyHigh(MULTIPLIER_1, c2)
    const low1 = Math.imul(MULTIPLIER_1, c2) >>> 0
    c0 = (high1 ^ c1 ^ k0) >>> 0
    c1 = low1
    c2 = (high0 ^ c3 ^ k1) >>> 0
    c3 = low0
    k0 = (k0 + WEYL_0) >>> 0
    k1 = (k1 + WEYL_1) >>> 0
  }
  out[0] = c0
  out[1] = c1
  out[2] = c2
  out[3] = c3
}
