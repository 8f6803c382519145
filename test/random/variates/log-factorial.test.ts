import { expect, test } from 'vitest'
import { logFactorial } from '../../../src/random/variates/log-factorial.ts'
import { TAIL_START } from '../../../src/random/variates/normal.ts'

test.each([
  [0, 0],
  [1, 0],
  [2, Math.LN2],
  [10, Math.log(3628800)],
  // mpmath at 40 digits: loggamma(1001), loggamma(1000001).
  [1000, 5912.128178488163],
  [1000000, 12815518.384658169],
])('ln %d! is right to 14 digits', (k, expected) => {
  expect(Math.abs(logFactorial(k) - expected)).toBeLessThanOrEqual(1e-14 * expected)
})

test('table and series meet: ln k! − ln (k − 1)! = ln k on both sides of 256', () => {
  for (let k = 2; k < 600; k++) {
    // Both terms are below 3 400, where neighbouring doubles are 4.5e-13 apart.
    expect(Math.abs(logFactorial(k) - logFactorial(k - 1) - Math.log(k)), `k = ${k}`).toBeLessThan(2e-12)
  }
})

test('the ziggurat’s tail starts where 256 layers of equal area put it', () => {
  // Published for 256 layers: Marsaglia and Tsang 2000; R = 3.6541528853610088.
  expect(Math.abs(TAIL_START - 3.6541528853610088)).toBeLessThan(2e-15)
})
