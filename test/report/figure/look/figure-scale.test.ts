import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linearScale, logScale } from '../../../../src/report/figure/look/figure-scale.ts'
import { seeded } from '../../../seeded.ts'

const labels = (values: readonly number[]) => logScale(values).labelled?.map(({ label }) => label)

describe('a logarithmic axis', () => {
  test('is labelled at powers of ten over many decades, and not at too many of them', () => {
    expect(labels([1e-6, 1])).toEqual(['10⁻⁶', '10⁻⁵', '10⁻⁴', '10⁻³', '10⁻²', '10⁻¹', '10⁰'])
    expect(labels([1e-20, 1])).toHaveLength(7)
  })

  test('is labelled between the powers over few decades', () => {
    expect(labels([10, 500])).toEqual(['10', '20', '50', '100', '200', '500'])
    expect(labels([2, 7])).toEqual(['2', '3', '4', '5', '6'])
  })

  test('holds its values and its ticks, however small or large they are', () => {
    const positive = fc.double({ min: 1e-250, max: 1e250, noNaN: true })
    fc.assert(
      fc.property(fc.array(positive, { minLength: 1, maxLength: 5 }), (values) => {
        const { domain, labelled = [], unlabelled } = logScale(values)
        for (const value of values) expect(domain[0] < value && value < domain[1]).toBe(true)
        for (const tick of [...labelled.map(({ value }) => value), ...unlabelled]) {
          expect(domain[0] <= tick && tick <= domain[1]).toBe(true)
        }
        expect(labelled.length).toBeLessThanOrEqual(8)
      }),
      seeded(),
    )
  })
})

describe('a linear axis', () => {
  test('starts at zero if the values come near it, else just below them', () => {
    expect(linearScale([0.01, 1]).domain[0]).toBe(0)
    expect(linearScale([0.9, 1]).domain[0]).toBeCloseTo(0.896)
    expect(linearScale([-1, 1]).domain[0]).toBeCloseTo(-1.08)
  })

  test('has room around values that are all the same, and none at all', () => {
    for (const values of [[5, 5], [0], [-2], [], [Number.POSITIVE_INFINITY]]) {
      const [low, high] = linearScale(values).domain
      expect(low).toBeLessThan(high)
    }
  })
})
