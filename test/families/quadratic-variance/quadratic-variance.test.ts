import { describe, expect, test } from 'vitest'
import {
  type QuadraticVarianceFamily,
  quadraticVariance,
} from '../../../src/families/quadratic-variance/quadratic-variance.ts'
import { StreamFactory } from '../../../src/random/stream.ts'

const members: { readonly [name: string]: QuadraticVarianceFamily } = {
  'Gaussian mean': quadraticVariance.gaussianMean({ variance: 1.69 }),
  Poisson: quadraticVariance.poisson(),
  Bernoulli: quadraticVariance.bernoulli(),
  'binomial of 4 trials': quadraticVariance.binomial({ trials: 4 }),
  'share of 4 trials': quadraticVariance.binomialShare({ trials: 4 }),
  exponential: quadraticVariance.exponential(),
  'gamma of shape 3': quadraticVariance.gamma({ shape: 3 }),
  'negative binomial of size 2': quadraticVariance.negativeBinomial({ size: 2 }),
  'hyperbolic secant': quadraticVariance.hyperbolicSecant(),
  'Gaussian variance': quadraticVariance.gaussianVariance(),
  'sample variance': quadraticVariance.sampleVariance(),
}
const COUNT = 8
const RUNS = 40_000

test('every maker is here', () => {
  expect(Object.keys(members)).toHaveLength(Object.keys(quadraticVariance).length)
})

describe.each(Object.entries(members))('%s', (name, { family, variance, truth, meanOf, meanAt, degrees }) => {
  test.each([0.2, 0.5, 0.7])('truth and mean are inverse to each other at level %d', (u) => {
    expect(meanOf(Float64Array.from(truth(meanAt(u))))).toBeCloseTo(meanAt(u), 12)
    expect(meanAt(u + 0.1)).toBeGreaterThan(meanAt(u))
  })

  test.each(['drawn by the statistic', 'drawn one by one'])(
    '%s, a fit has mean m and variance V(m)/degrees',
    (how) => {
      const mean = meanAt(0.6)
      const theta = Float64Array.from(truth(mean))
      const streams = new StreamFactory({
        epoch: 'test',
        property: `quadratic variance, ${name}`,
        params: {},
        purpose: how,
      })
      const sample = new Float64Array(COUNT)
      const reduced = new Float64Array(family.statistic.size)
      const fitted = new Float64Array(theta.length)
      let [sum, squares] = [0, 0]
      for (let r = 0; r < RUNS; r++) {
        const stream = streams.at(r)
        if (how === 'drawn one by one') {
          family.draw(theta, COUNT, stream, sample, 0)
          family.fit(sample, COUNT, fitted)
        } else {
          family.statistic.draw(theta, COUNT, stream, reduced)
          family.statistic.fit(reduced, fitted)
        }
        const error = meanOf(fitted) - mean
        sum += error
        squares += error * error
      }
      const { v0, v1, v2 } = variance
      const exact = (v0 + v1 * mean + v2 * mean * mean) / degrees(COUNT)
      // Five standard errors of a mean; squares of these fits have a standard deviation of at most 3 means.
      expect(Math.abs(sum / RUNS)).toBeLessThan(5 * Math.sqrt(exact / RUNS))
      expect(Math.abs(squares / RUNS / exact - 1)).toBeLessThan((5 * 3) / Math.sqrt(RUNS))
    },
  )
})
