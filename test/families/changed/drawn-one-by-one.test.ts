import { expect, test } from 'vitest'
import { drawnOneByOne } from '../../../src/families/changed/drawn-one-by-one.ts'
import { multivariateGaussian } from '../../../src/families/multivariate/multivariate-gaussian.ts'
import { StreamFactory } from '../../../src/random/stream.ts'

const streamAt = (i: number) =>
  new StreamFactory({ epoch: 'test', property: 'drawn one by one', params: {}, purpose: 'draw' }).at(i)

test('the statistic is that of the observations which the family itself would draw', () => {
  const family = multivariateGaussian({ dimension: 2, divisor: 'n' })
  const theta = Float64Array.of(1, -2, 1, 0.5, 2)
  const out = new Float64Array(family.statistic.size)
  drawnOneByOne(family).statistic.draw(theta, 7, streamAt(0), out)
  const sample = new Float64Array(14)
  family.draw(theta, 7, streamAt(0), sample, 0)
  const expected = new Float64Array(family.statistic.size)
  family.statistic.of(sample, 7, expected)
  expect(out).toEqual(expected)
  family.statistic.draw(theta, 7, streamAt(0), expected)
  expect(out).not.toEqual(expected)
})
