import { expect, test } from 'vitest'
import { gaussLegendreRule } from '../../../src/special/integrals/gauss-legendre-rule.ts'

/** How far the rule is off for the integral of x^degree over [−1, 1]. */
function errorAt(count: number, degree: number): number {
  const { nodes, weights } = gaussLegendreRule(count)
  const integral = nodes.reduce((sum, x, i) => {
    const power = Array.from({ length: degree }, () => x).reduce((product, factor) => product * factor, 1)
    return sum + (weights[i] ?? Number.NaN) * power
  }, 0)
  return integral - (degree % 2 === 0 ? 2 / (degree + 1) : 0)
}

test.each([1, 2, 5, 8, 80])('%d nodes are exact up to degree 2·count − 1', (count) => {
  for (let degree = 0; degree < 2 * count; degree++) expect(errorAt(count, degree)).toBeCloseTo(0, 12)
})

// For many nodes the error of the next power is below rounding.
test.each([1, 2, 5, 8])('%d nodes are exact for no even power beyond', (count) => {
  expect(Math.abs(errorAt(count, 2 * count))).toBeGreaterThan(1e-8)
})

// Abramowitz & Stegun 25.4, n = 8.
test('has the tabulated nodes and weights', () => {
  const { nodes, weights } = gaussLegendreRule(8)
  expect(nodes[0]).toBeCloseTo(0.9602898564975363, 14)
  expect(weights[0]).toBeCloseTo(0.1012285362903763, 14)
})
