import { describe, expect, test } from 'vitest'
import type { Family } from '../../../src/families/family.ts'
import { gaussian } from '../../../src/families/gaussian/gaussian.ts'
import { multivariateGaussian } from '../../../src/families/multivariate/multivariate-gaussian.ts'
import { addOuterProduct, packed } from '../../../src/families/multivariate/triangular-root.ts'
import { StreamFactory } from '../../../src/random/stream.ts'
import { regularizedGammaLower } from '../../../src/special/gamma.ts'
import { normalCdf } from '../../../src/special/normal.ts'
import { recursiveTraining } from '../../../src/training/recursive-training.ts'
import { constant } from '../../../src/training/schedule.ts'
import { accumulate, replace } from '../../../src/training/workflow.ts'
import { distanceBetween, distanceToLaw, lawTolerance, pairTolerance } from '../exact-tests.ts'

// Mean (1, −2, 0), root rows (2), (1, .5), (−1, 3, .1).
const truth = [1, -2, 0, 2, 1, 0.5, -1, 3, 0.1]
const square = (x: number) => x * x
const d = 3
const R = 10000
const direction = [0.5, -1, 2]

/** Variance along a direction. */
const along = (theta: ArrayLike<number>) => {
  let sum = 0
  for (let j = 0; j < d; j++) {
    let image = 0
    for (let i = j; i < d; i++) image += (direction[i] as number) * (theta[d + packed(i, j)] as number)
    sum += image * image
  }
  return sum
}
const meanAlong = (theta: ArrayLike<number>) =>
  direction.reduce((sum, v, i) => sum + v * (theta[i] as number), 0)
const volume = (theta: ArrayLike<number>) =>
  [0, 1, 2].reduce((product, i) => product * (theta[d + packed(i, i)] as number), 1)

const finals = (path: 'raw' | 'statistic', n: number, workflow = replace, generations = 1) => {
  const training = recursiveTraining({
    family: multivariateGaussian({ dimension: d, divisor: 'n-1' }),
    workflow,
    schedule: constant(n),
    path,
  })
  const key = {
    epoch: 'test',
    property: 'multivariate',
    params: { n, generations },
    purpose: path + workflow.name,
  }
  const streams = new StreamFactory(key)
  const features = [along, meanAlong, volume, (theta: ArrayLike<number>) => theta[d + packed(2, 0)] as number]
  const columns = features.map(() => new Float64Array(R))
  for (let r = 0; r < R; r++) {
    const theta = training.run(truth, generations, streams.at(r))
    features.forEach((feature, i) => {
      ;(columns[i] as Float64Array)[r] = feature(theta)
    })
  }
  return columns as [Float64Array, Float64Array, Float64Array, Float64Array]
}

describe('the Gaussian in three dimensions', () => {
  // n = 3 is fewer than d + 1: a singular scatter matrix.
  test.each([
    ['raw', 3],
    ['raw', 6],
    ['statistic', 3],
    ['statistic', 6],
  ] as const)('on the %s path a fixed direction is the Gaussian of one dimension, n = %i', (path, n) => {
    const [variances, means] = finals(path, n)
    const variance = along(truth)
    const chi = (x: number) => regularizedGammaLower((n - 1) / 2, ((n - 1) * x) / variance / 2)
    expect(distanceToLaw(variances, chi)).toBeLessThan(lawTolerance(R))
    const normal = (x: number) => normalCdf((x - meanAlong(truth)) / Math.sqrt(variance / n))
    expect(distanceToLaw(means, normal)).toBeLessThan(lawTolerance(R))
  })

  test.each([replace, accumulate])('the raw and the statistic path agree in law: $name', (workflow) => {
    const raw = finals('raw', 5, workflow, 3)
    const statistic = finals('statistic', 5, workflow, 3)
    raw.forEach((values, i) => {
      expect(distanceBetween(values, statistic[i] as Float64Array)).toBeLessThan(pairTolerance(R))
    })
  })

  test('n ≤ d observations span no volume', () => {
    for (const path of ['raw', 'statistic'] as const) {
      expect(finals(path, 3)[2].every((x) => Math.abs(x) < 1e-13)).toBe(true)
    }
  })

  test('the statistic of a pooled sample is that of its parts together', () => {
    const { statistic, draw } = multivariateGaussian({ dimension: d, divisor: 'n' })
    if (statistic === undefined) return expect.unreachable('it has a sufficient statistic')
    const sample = new Float64Array(10 * d)
    draw(
      Float64Array.from(truth),
      10,
      new StreamFactory({ epoch: 'test', property: 'pool', params: {}, purpose: 'hunt' }).at(0),
      sample,
      0,
    )
    const [whole, left, right] = [0, 0, 0].map(() => new Float64Array(statistic.size)) as [
      Float64Array,
      Float64Array,
      Float64Array,
    ]
    statistic.of(sample, 10, whole)
    for (let split = 1; split < 10; split++) {
      statistic.of(sample, split, left)
      statistic.of(sample.subarray(split * d), 10 - split, right)
      statistic.add(left, right)
      // Roots are unique up to the signs of their columns.
      left.forEach((value, i) => {
        expect(Math.abs(value)).toBeCloseTo(Math.abs(whole[i] as number), 12)
      })
      expect(along(left.subarray(1))).toBeCloseTo(along(whole.subarray(1)), 11)
    }
  })

  test('in one dimension it is the Gaussian, number for number', () => {
    const streams = () =>
      new StreamFactory({ epoch: 'test', property: 'one', params: {}, purpose: 'hunt' }).at(0)
    const run = (family: Family) =>
      Array.from(
        recursiveTraining({ family, workflow: replace, schedule: constant(4) }).run([3, 2], 6, streams()),
      )
    const one = run(gaussian({ divisor: 'n' }))
    run(multivariateGaussian({ dimension: 1, divisor: 'n' })).forEach((value, i) => {
      expect(value).toBeCloseTo(one[i] as number, 13)
    })
  })

  test('a shrinking direction keeps its digits beside a wide one', () => {
    const training = recursiveTraining({
      family: multivariateGaussian({ dimension: 2, divisor: 'n-1' }),
      workflow: replace,
      schedule: constant(5),
    })
    const stream = () =>
      new StreamFactory({ epoch: 'test', property: 'narrow', params: {}, purpose: 'hunt' }).at(0)
    const plain = Array.from(training.run([0, 0, 1, 0, 1], 40, stream()))
    const stretched = training.run([0, 0, 1e150, 0, 1e-150], 40, stream())
    expect((stretched[4] as number) / 1e-150 / (plain[4] as number)).toBeCloseTo(1, 10)
  })
})

describe('distances of Gaussians', () => {
  const { distances } = multivariateGaussian({ dimension: 2, divisor: 'n' })
  const one = gaussian({ divisor: 'n' }).distances
  /** Mean and root of Q·N(mean, diag(s², t²)), Q a rotation. */
  const turned = (angle: number, mean: [number, number], s: number, t: number) => {
    const [c, k] = [Math.cos(angle), Math.sin(angle)]
    const root = new Float64Array(3)
    addOuterProduct(root, 0, 2, Float64Array.of(c * s, k * s))
    addOuterProduct(root, 0, 2, Float64Array.of(-k * t, c * t))
    return Float64Array.of(c * mean[0] - k * mean[1], k * mean[0] + c * mean[1], ...root)
  }

  test('add up over independent coordinates, in any rotation', () => {
    for (const angle of [0, 0.3, 1.2, 2.8]) {
      const a = turned(angle, [1, 2], 2, 0.5)
      const b = turned(angle, [0, 2.5], 1, 0.7)
      const pairs = [
        [Float64Array.of(1, 2), Float64Array.of(0, 1)],
        [Float64Array.of(2, 0.5), Float64Array.of(2.5, 0.7)],
      ] as const
      const kl = pairs.reduce((sum, [x, y]) => sum + (one?.kullbackLeibler?.(x, y) as number), 0)
      const w2 = pairs.reduce((sum, [x, y]) => sum + square(one?.wasserstein2?.(x, y) as number), 0)
      expect(distances?.kullbackLeibler?.(a, b)).toBeCloseTo(kl, 12)
      expect(distances?.wasserstein2?.(a, b)).toBeCloseTo(Math.sqrt(w2), 12)
    }
  })

  test('W₂ of covariances that do not commute: the trace of the root, from its characteristic polynomial', () => {
    // tr √M = √(tr M + 2√det M) for 2 × 2 matrices, M similar to Σ_a·Σ_b.
    const a = turned(0.4, [0, 0], 2, 0.5)
    const b = turned(1.3, [0, 0], 1, 3)
    const covariance = (t: Float64Array) => {
      const [, , p, q, r] = t as unknown as [number, number, number, number, number]
      return [p * p, p * q, q * q + r * r] as const
    }
    const [x, y] = [covariance(a), covariance(b)]
    const trace = x[0] * y[0] + 2 * x[1] * y[1] + x[2] * y[2]
    const det = (x[0] * x[2] - x[1] * x[1]) * (y[0] * y[2] - y[1] * y[1])
    const square = x[0] + x[2] + y[0] + y[2] - 2 * Math.sqrt(trace + 2 * Math.sqrt(det))
    expect(distances?.wasserstein2?.(a, b)).toBeCloseTo(Math.sqrt(square), 12)
  })
})
