import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { sha256, sha256Hex } from '../../src/random/sha256.ts'

test.each(['', 'abc', 'θ₀ → θ₁: 10 000 tokens', 'x'.repeat(1000)])(
  '%j has the digest that Node computes',
  (text) => {
    expect(sha256Hex(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
    expect(Buffer.from(sha256(text)).toString('hex')).toBe(sha256Hex(text))
  },
)
