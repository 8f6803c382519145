import { describe, expect, test } from 'vitest'
import { gaussian } from '../../../src/families/gaussian/gaussian.ts'
import { gaussianMixture } from '../../../src/families/mixtures/gaussian-mixture.ts'
import { symmetricMixture } from '../../../src/families/mixtures/symmetric-mixture.ts'
import { StreamFactory } from '../../../src/random/stream.ts'
import { recursiveTraining } from '../../../src/training/recursive-training.ts'
import { constant } from '../../../src/training/schedule.ts'
import { replace } from '../../../src/training/workflow.ts'
import { rowsOf } from '../../fixtures/mpmath/laws.ts'
import { frequencyAgrees } from '../exact-tests.ts'
import { line, logDensity, masses } from '../quadrature.ts'

const square = (x: number) => x * x
const streams = (purpose: string) =>
  new StreamFactory({ epoch: 'test', property: 'mixtures', params: {}, purpose })
const likelihood = (
  family: Parameters<typeof logDensity>[0],
  theta: ArrayLike<number>,
  sample: Float64Array,
) => sample.reduce((sum, x) => sum + logDensity(family, Array.from(theta), x), 0)

describe('the symmetric mixture', () => {
  const joint = symmetricMixture({ estimator: 'joint' })
  const approximate = symmetricMixture({ estimator: 'approximate' })

  test('its density has mass 1', () => {
    expect(masses(joint, [2, 0.7], line(0, 2)).reduce((a, b) => a + b)).toBeCloseTo(1, 6)
  })

  test('the joint fit is at least as likely as EM from many starts, and stationary', () => {
    const em = symmetricMixture({ estimator: 'em', steps: 2000 })
    const factory = streams('joint')
    for (let round = 0; round < 30; round++) {
      const stream = factory.at(round)
      const n = 4 + Math.floor(stream.uniform() * 12)
      const sample = new Float64Array(n)
      joint.draw(Float64Array.of(2 * stream.uniform(), 1), n, stream, sample, 0)
      const theta = Float64Array.of(1, 1)
      joint.fit(sample, n, theta)
      const best = likelihood(joint, theta, sample)
      for (const start of [0.05, 0.5, 1, 2, 4]) {
        const local = Float64Array.of(start, 0.5)
        em.fit(sample, n, local)
        expect(likelihood(joint, local, sample)).toBeLessThanOrEqual(best + 1e-9)
      }
      em.fit(sample, n, theta)
      expect(likelihood(joint, theta, sample)).toBeCloseTo(best, 9)
    }
  })

  test('the approximate fit is Algorithm 1, and its closed form', () => {
    const factory = streams('approximate')
    for (let round = 0; round < 200; round++) {
      const stream = factory.at(round)
      const n = 2 + Math.floor(stream.uniform() * 20)
      const sample = new Float64Array(n)
      approximate.draw(Float64Array.of(8 * stream.uniform(), 1), n, stream, sample, 0)
      const theta = Float64Array.of(0, 0)
      approximate.fit(sample, n, theta)
      const m1 = sample.reduce((sum, y) => sum + Math.abs(y), 0) / n
      const m2 = sample.reduce((sum, y) => sum + y * y, 0) / n
      const s2 = m2 - m1 * m1
      const eta = 2
      const kappa = Math.expm1(((eta - 1) * ((n - 1) / 2 + 4 * eta)) / (eta * (n - 1) * (n + 4 * eta - 1)))
      const variance =
        m2 <= (1 + kappa) * m1 * m1
          ? (m2 * s2) / (m1 * m1 + m2 / 25)
          : m2 <= ((1 + kappa) / kappa) * m1 * m1
            ? (1 + kappa) * s2
            : m2
      expect(square(theta[1] as number) / variance).toBeCloseTo(1, 10)
      expect(theta[0]).toBeCloseTo(Math.sqrt(m2 - variance), 9)
      // Pathwise, for every branch.
      expect(square(theta[1] as number)).toBeLessThanOrEqual((1 + kappa) * s2 * (1 + 1e-12))
    }
  })

  test('the third branch, which only a large eta reaches, is one Gaussian', () => {
    const theta = Float64Array.of(1, 1)
    // ln(1 + κ) = 39·161/(40·2·162): κ = .62 > 1/(n − 1).
    symmetricMixture({ estimator: 'approximate', eta: 40 }).fit(Float64Array.of(3, 0, 0), 3, theta)
    expect(theta[0]).toBeCloseTo(0, 7)
    expect(theta[1]).toBeCloseTo(Math.sqrt(3), 14)
  })

  test('the approximate recursion falls like that of another program', () => {
    const training = recursiveTraining({
      family: approximate,
      workflow: replace,
      schedule: constant(10),
      path: 'raw',
    })
    const factory = streams('curve')
    const above: Record<number, number> = { 10: 0, 20: 0, 40: 0 }
    for (let r = 0; r < 8000; r++) {
      training.run([1, 1], 40, factory.at(r), (t, theta) => {
        if (t in above && (theta[1] as number) > 0.1) above[t] = (above[t] as number) + 1
      })
    }
    for (const { k, runs, value } of rowsOf('mixture by Algorithm 1, spread above a tenth')) {
      // Five standard errors of theirs either way.
      const off = 5 * Math.sqrt((value * (1 - value)) / runs)
      expect(frequencyAgrees(above[k] as number, 8000, value - off, value + off)).toBe(true)
    }
  })

  test('equal sizes have no fit, and arguments are named', () => {
    const equal = Float64Array.of(2, -2, 2)
    expect(() => joint.fit(equal, 3, Float64Array.of(1, 1))).toThrow('have no spread')
    expect(() => approximate.fit(equal, 1, Float64Array.of(1, 1))).toThrow('needs n ≥ 2')
    expect(() => symmetricMixture({ estimator: 'approximate', eta: 1 })).toThrow('eta is 1')
    expect(() => symmetricMixture({ estimator: 'em', steps: 0 })).toThrow('steps is 0')
    expect(() => symmetricMixture({ estimator: 'map' } as never)).toThrow("estimator is 'map'")
  })
})

describe('the Gaussian mixture', () => {
  test('a step of EM never lowers the likelihood, and one component is the Gaussian', () => {
    const family = gaussianMixture({ components: 2, steps: 1 })
    const sample = new Float64Array(60)
    const truth = Float64Array.of(0.3, 0.7, -1, 0.6, 2, 1)
    family.check(truth)
    family.draw(truth, 60, streams('em').at(0), sample, 0)
    const theta = Float64Array.of(0.5, 0.5, -0.2, 1, 0.3, 1)
    let before = likelihood(family, theta, sample)
    for (let step = 0; step < 60; step++) {
      family.fit(sample, 60, theta)
      const now = likelihood(family, theta, sample)
      expect(now).toBeGreaterThanOrEqual(before - 1e-10)
      before = now
    }
    expect(before).toBeGreaterThan(likelihood(family, truth, sample))

    const single = gaussianMixture({ components: 1, steps: 1 })
    const [one, plain] = [Float64Array.of(1, 0, 1), Float64Array.of(0, 1)]
    single.fit(sample, 60, one)
    gaussian({ divisor: 'n' }).fit(sample, 60, plain)
    expect(one[1]).toBeCloseTo(plain[0] as number, 12)
    expect(Math.abs(one[2] as number)).toBeCloseTo(plain[1] as number, 12)
  })

  test('in two dimensions, symmetric data keep a symmetric fit, whatever the labels', () => {
    const family = gaussianMixture({ components: 2, dimension: 2, steps: 5 })
    const sample = Float64Array.of(1, 2, 1.5, 2.2, 0.7, 1.6, -1, -2, -1.5, -2.2, -0.7, -1.6)
    const theta = Float64Array.of(0.5, 0.5, 1, 1, 1, 0, 1, -1, -1, 1, 0, 1)
    family.fit(sample, 6, theta)
    expect(theta[2]).toBeCloseTo(-(theta[7] as number), 12)
    expect(theta[3]).toBeCloseTo(-(theta[8] as number), 12)
    const swapped = Float64Array.of(0.5, 0.5, -1, -1, 1, 0, 1, 1, 1, 1, 0, 1)
    family.fit(sample, 6, swapped)
    expect(swapped[2]).toBeCloseTo(theta[7] as number, 12)
  })

  test('a component that loses its spread has no fit', () => {
    const family = gaussianMixture({ components: 2, steps: 500 })
    const sample = Float64Array.of(0, 0.1, 0.2, 5, 5, 5)
    expect(() => family.fit(sample, 6, Float64Array.of(0.5, 0.5, 0, 1, 5, 1))).toThrow('has lost its spread')
  })
})
