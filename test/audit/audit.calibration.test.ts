import { expect, test } from 'vitest'
import type { Stream } from '../../src/random/stream.ts'
import { chiSquare } from '../../src/random/variates/gamma.ts'
import { normal } from '../../src/random/variates/normal.ts'
import { atTemperature, countsRounds, type Distort, flagged, honest, realUntil, topP } from './loops.ts'

const HONEST = 10_000
const sizes = { symbols: 50, n: 200, rounds: 15 }
const counted =
  (distort: Distort, more = {}) =>
  (stream: Stream) =>
    countsRounds({ ...sizes, distort, ...more }, stream)

/** Estimates of a Gaussian, each from draws of the last, with a factor of its variance. */
const gaussianRounds = (factor: number) => (stream: Stream) => {
  const n = 50
  let [mean, variance] = [0, 1]
  return Array.from({ length: 25 }, (_, t) => {
    const drawn = t === 0 ? 1 : factor * variance
    mean += Math.sqrt(drawn / n) * normal(stream)
    variance = (drawn * chiSquare(stream, n - 1)) / n
    return { n, mean, variance }
  })
}

// Ten thousand loops at a rate of at most 0.05: more than 0.06 comes by chance less than once in a hundred thousand times.
test.each([
  ['counts', counted(honest), {}],
  ['counts with a share of real data', counted(realUntil(0.2, 1000)), { share: 0.2 }],
  ['a Gaussian', gaussianRounds(1), {}],
])('of loops that resample as they say at most α are flagged: %s', (name, rounds, options) => {
  const { share } = flagged(name, HONEST, rounds, { ...options, alpha: 0.05 })
  expect(share).toBeLessThan(0.06)
  expect(share).toBeGreaterThan(0)
})

test.each([
  ['temperature 0.9', counted(atTemperature(0.9), { n: 2000 }), {}, 0.95],
  ['top-p 0.95', counted(topP(0.95), { n: 2000 }), {}, 0.99],
  [
    'a share of real data of 0.3 that fell to 0 after round 5',
    counted(realUntil(0.3, 5), { n: 2000, rounds: 40 }),
    { share: 0.3 },
    0.9,
  ],
  [
    'duplicates removed down to three of a kind',
    counted(honest, { n: 2000, clean: (counts: Float64Array) => counts.map((count) => Math.min(count, 3)) }),
    {},
    0.99,
  ],
  ['a Gaussian of 0.8 times the variance', gaussianRounds(0.8), {}, 0.6],
])('other loops are flagged at α = 10⁻³: %s', (name, rounds, options, power) => {
  const { share } = flagged(name, 200, rounds, { ...options, alpha: 1e-3 })
  expect(share).toBeGreaterThan(power)
})
