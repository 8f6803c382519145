import { expect, test } from 'vitest'
import { normalLaw, normalScaleGap } from '../../src/laws/normal-law.ts'
import { normalCdf } from '../../src/special/normal.ts'

test('a normal law has its mean and its standard deviation', () => {
  const { name, cdf } = normalLaw({ name: 'N(3, 4)', mean: 3, sd: 2 })
  expect(name).toBe('N(3, 4)')
  expect(cdf(3)).toBe(0.5)
  expect(cdf(7)).toBe(normalCdf(2))
})

test('it is standard unless said otherwise', () => {
  const { name, cdf } = normalLaw()
  expect(name).toBe('N(0, 1)')
  for (const x of [-3, 0, 0.5, 8]) expect(cdf(x)).toBe(normalCdf(x))
})

test('the distance of two normals is the largest gap between their distribution functions', () => {
  for (const sd of [0.1, 0.9, 1, 1.5, 20]) {
    let largest = 0
    for (let x = 0; x < 30; x += 0.001)
      largest = Math.max(largest, Math.abs(normalCdf(x / sd) - normalCdf(x)))
    expect(normalScaleGap(sd)).toBeCloseTo(largest, 6)
    expect(normalScaleGap(1 / sd)).toBeCloseTo(largest, 6)
  }
})
