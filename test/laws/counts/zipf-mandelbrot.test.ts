import { expect, test } from 'vitest'
import { zipfMandelbrot } from '../../../src/laws/counts/zipf-mandelbrot.ts'

test('shares add up to 1 and fall like the power of the shifted rank', () => {
  const shares = zipfMandelbrot(50, 1.5, 2.7)
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 14)
  for (const rank of [1, 10, 49]) {
    const ratio = (shares[rank] ?? 0) / (shares[rank - 1] ?? 0)
    expect(Math.log(ratio)).toBeCloseTo(-1.5 * Math.log((rank + 1 + 2.7) / (rank + 2.7)), 12)
  }
})
