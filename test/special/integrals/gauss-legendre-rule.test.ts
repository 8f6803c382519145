import { expect, test } from 'vitest'
import { gaussLegendreRule } from '../../../src/special/integrals/gauss-legendre-rule.ts'

test.each([1, 2, 5, 8, 80])(
  '%d nodes are exact up to degree 2·count − 1, and for no even power beyond',
  (count) => {
    const { nodes, weights } = gaussLegendreRule(count)
    const integral = (degree: number) =>
      nodes.reduce((sum, x, i) => {
        const power = Array.from({ length: degree }, () => x).reduce((product, factor) => product * factor, 1)
        return sum + (weights[i] ?? Number.NaN) * power
      }, 0)
    for (let degree = 0; degree < 2 * count; degree++) {
      expect(integral(degree)).toBeCloseTo(degree % 2 === 0 ? 2 / (degree + 1) : 0, 12)
    }
    if (count <= 8) expect(Math.abs(integral(2 * count) - 2 / (2 * count + 1))).toBeGreaterThan(1e-8)
  },
)

// Abramowitz & Stegun 25.4, n = 8.
test('has the tabulated nodes and weights', () => {
  const { nodes, weights } = gaussLegendreRule(8)
  expect(nodes[0]).toBeCloseTo(0.9602898564975363, 14)
  expect(weights[0]).toBeCloseTo(0.1012285362903763, 14)
})
