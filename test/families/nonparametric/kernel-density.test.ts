import { describe, expect, test } from 'vitest'
import { gaussian } from '../../../src/families/gaussian/gaussian.ts'
import { kernelDensity } from '../../../src/families/nonparametric/kernel-density.ts'
import { StreamFactory } from '../../../src/random/stream.ts'
import { recursiveTraining } from '../../../src/training/recursive-training.ts'
import { constant } from '../../../src/training/schedule.ts'
import { replace } from '../../../src/training/workflow.ts'
import { distanceBetween, pairTolerance } from '../exact-tests.ts'

const square = (x: number) => x * x
const streams = (purpose: string) =>
  new StreamFactory({ epoch: 'test', property: 'mixtures', params: {}, purpose })

describe('the kernel density', () => {
  test('trains on real data of another family, and adds the square of its bandwidth to the variance', () => {
    const family = kernelDensity({ bandwidth: 0.5, capacity: 20 })
    const initial = [1, 0, ...new Array(20).fill(0)]
    const training = recursiveTraining({
      family,
      realData: gaussian({ divisor: 'n' }),
      workflow: replace,
      schedule: constant(20),
      initial,
    })
    // V_1 = 1 − 1/n, V_{t+1} = (1 − 1/n)(V_t + h²): derived; the adjacent literature's golden value for t =
    // 16.
    const variance = (theta: ArrayLike<number>) => {
      const points = Array.from(theta).slice(2)
      const mean = points.reduce((a, b) => a + b) / 20
      return points.reduce((sum, x) => sum + square(x - mean), 0) / 20
    }
    const factory = streams('kernel')
    const R = 4000
    const values = Float64Array.from({ length: R }, (_, r) =>
      variance(training.run([0, 1], 16, factory.at(r))),
    )
    // Compared with 16 rounds of the same chain written out on its own, and with the mean of the law.
    const own = Float64Array.from({ length: R }, (_, r) => {
      const stream = streams('own kernel').at(r)
      const base = gaussian({ divisor: 'n' })
      let points = new Float64Array(20)
      base.draw(Float64Array.of(0, 1), 20, stream, points, 0)
      for (let t = 1; t < 16; t++) {
        const noise = new Float64Array(20)
        base.draw(Float64Array.of(0, 0.5), 20, stream, noise, 0)
        points = points.map(
          (_, i) => (points[Math.floor(20 * stream.uniform())] as number) + (noise[i] as number),
        )
      }
      return variance([0, 0, ...points])
    })
    expect(distanceBetween(values, own)).toBeLessThan(pairTolerance(R))
    const mean = values.reduce((a, b) => a + b) / R
    expect(mean).toBeGreaterThan(2.6)
    expect(mean).toBeLessThan(3.4)
  })

  test('with bandwidth 0 it is the bootstrap, and Scott’s bandwidth follows the data', () => {
    const sample = Float64Array.of(1, 4, 9, 16)
    const theta = new Float64Array(6)
    kernelDensity({ bandwidth: 'scott', capacity: 4 }).fit(sample, 4, theta)
    expect(theta[1]).toBeCloseTo(Math.sqrt(129 / 3) * Math.exp(-Math.log(4) / 5), 12)
    const bootstrap = kernelDensity({ bandwidth: 0, capacity: 4 })
    bootstrap.fit(sample, 4, theta)
    const out = new Float64Array(50)
    bootstrap.draw(theta, 50, streams('bootstrap').at(0), out, 0)
    expect(out.every((x) => sample.includes(x))).toBe(true)
  })

  test('needs an initial model, and room', () => {
    const family = kernelDensity({ bandwidth: 1, capacity: 3 })
    const plan = { family, realData: gaussian({ divisor: 'n' }), workflow: replace, schedule: constant(4) }
    expect(() => recursiveTraining(plan)).toThrow('initial is undefined; allowed: a member of kernel density')
    const training = recursiveTraining({ ...plan, initial: [1, 0, 0, 0, 0] })
    expect(() => training.run([0, 1], 1, streams('room').at(0))).toThrow('more than the capacity of 3')
  })
})
