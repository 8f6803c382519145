import { expect, test } from 'vitest'
import { philox4x32 } from '../../src/random/philox.ts'

const block = (counter: readonly number[], key: readonly number[]) => {
  const out = new Uint32Array(4)
  philox4x32(Uint32Array.from(counter), Uint32Array.from(key), out)
  return [...out].map((word) => word.toString(16).padStart(8, '0')).join(' ')
}

// The known answers of the reference implementation, Random123 (kat_vectors, philox4x32 with 10 rounds).
test.each([
  [[0, 0, 0, 0], [0, 0], '6627e8d5 e169c58d bc57ac4c 9b00dbd8'],
  [
    [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
    [0xffffffff, 0xffffffff],
    '408f276d 41c83b0e a20bc7c6 6d5451fd',
  ],
  [
    [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
    [0xa4093822, 0x299f31d0],
    'd16cfe09 94fdcceb 5001e420 24126ea1',
  ],
])('counter %j under key %j gives the published block', (counter, key, words) => {
  expect(block(counter, key)).toBe(words)
})

test('the counter may be overwritten by its own block', () => {
  const counter = new Uint32Array(4)
  philox4x32(counter, new Uint32Array(2), counter)
  expect([...counter]).toEqual([0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8])
})

test('flipping any bit of counter or key flips about half of the block', () => {
  const input = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xa4093822, 0x299f31d0]
  const bits = (words: readonly number[]) => {
    const out = new Uint32Array(4)
    philox4x32(Uint32Array.from(words.slice(0, 4)), Uint32Array.from(words.slice(4)), out)
    return [...out].map((word) => word.toString(2).padStart(32, '0')).join('')
  }
  const before = bits(input)
  for (let bit = 0; bit < 192; bit++) {
    const at = Math.floor(bit / 32)
    const after = bits(input.map((word, i) => (i === at ? (word ^ (1 << (bit % 32))) >>> 0 : word)))
    const flipped = [...after].filter((b, i) => b !== before[i]).length
    // Bin(128, ½) is 40 or more off its mean with probability 2 exp(−2·40²/128) = 3e-11 at most (Hoeffding).
    expect(flipped, `bit ${bit}`).toBeGreaterThan(24)
    expect(flipped, `bit ${bit}`).toBeLessThan(104)
  }
})
