import { describe, expect, test } from 'vitest'
import { categorical } from '../../src/families/counts/categorical.ts'
import type { Family } from '../../src/families/family.ts'
import { gaussian } from '../../src/families/gaussian/gaussian.ts'
import { gaussianMean } from '../../src/families/gaussian/gaussian-mean.ts'
import { gaussianVariance } from '../../src/families/gaussian/gaussian-variance.ts'
import { leakyUniform } from '../../src/families/leaky/leaky-uniform.ts'
import { cauchyLocation } from '../../src/families/location/cauchy-location.ts'
import { laplaceLocation } from '../../src/families/location/laplace-location.ts'
import { logisticLocation } from '../../src/families/location/logistic-location.ts'
import { secantLocation } from '../../src/families/location/secant-location.ts'
import { studentLocation } from '../../src/families/location/student-location.ts'
import { exponential } from '../../src/families/scale/exponential.ts'
import { gamma } from '../../src/families/scale/gamma.ts'
import { inverseGaussian } from '../../src/families/scale/inverse-gaussian.ts'
import { laplaceScale } from '../../src/families/scale/laplace-scale.ts'
import { pareto } from '../../src/families/scale/pareto.ts'
import { powerFunction } from '../../src/families/scale/power-function.ts'
import { rayleigh } from '../../src/families/scale/rayleigh.ts'
import { shiftedExponential } from '../../src/families/scale/shifted-exponential.ts'
import { uniform } from '../../src/families/scale/uniform.ts'
import { weibullScale } from '../../src/families/scale/weibull-scale.ts'
import { StreamFactory } from '../../src/random/stream.ts'
import { chiSquare } from '../../src/random/variates/gamma.ts'
import { normal } from '../../src/random/variates/normal.ts'
import { recursiveTraining } from '../../src/training/recursive-training.ts'
import { constant } from '../../src/training/schedule.ts'
import { accumulate, replace } from '../../src/training/workflow.ts'
import { members } from '../families/members.ts'

const stream = (purpose: string) =>
  new StreamFactory({ epoch: 'test', property: 'equivariance', params: {}, purpose }).at(0)

const run = (family: Family, truth: readonly number[], path: 'raw' | 'statistic') =>
  Array.from(
    recursiveTraining({ family, workflow: accumulate, schedule: constant(6), path }).run(
      truth,
      5,
      stream(family.name),
    ),
  )
const paths = (family: Family) =>
  family.statistic === undefined ? (['raw'] as const) : (['raw', 'statistic'] as const)

describe('the same stream in other units is the same run in other units', () => {
  // [family, truth, truth in units 8 times as large]: powers of two, so that rounding is the same.
  const scaled: [Family, number[], number[]][] = [
    [exponential(), [2], [16]],
    [gamma({ shape: 2.5 }), [2], [16]],
    [laplaceScale(), [2], [16]],
    [rayleigh(), [2], [16]],
    [weibullScale({ shape: 1.7 }), [2], [16]],
    [gaussianVariance(), [2], [128]],
    [uniform({ estimator: 'maximum' }), [2], [16]],
    [uniform({ estimator: 'unbiased' }), [2], [16]],
    [gaussian({ divisor: 'n' }), [0, 2], [0, 16]],
    [shiftedExponential(), [0.5, 2], [4, 16]],
    [inverseGaussian(), [1, 3], [8, 24]],
  ]
  test.each(scaled)('$name', (family, truth, larger) => {
    for (const path of paths(family)) {
      const [plain, big] = [run(family, truth, path), run(family, larger, path)]
      plain.forEach((value, i) => {
        const unit = (larger[i] as number) === 0 ? 8 : (larger[i] as number) / (truth[i] as number)
        expect((big[i] as number) / unit).toBeCloseTo(value, 10)
      })
    }
  })

  // The law of θ̂/θ is free of θ also where θ is not a scale.
  test.each([pareto(), powerFunction()])('$name: relative errors are those of any other truth', (family) => {
    for (const path of paths(family)) {
      const [a, b] = [run(family, [0.1], path)[0] as number, run(family, [1], path)[0] as number]
      expect(a / 0.1 / b).toBeCloseTo(1, 9)
    }
  })

  test.each([
    gaussianMean({ sd: 1 }),
    logisticLocation(),
    secantLocation(),
    laplaceLocation(),
    studentLocation({ degrees: 3, solver: 'nearest' }),
    cauchyLocation({ solver: 'global' }),
  ])('$name: moves with the truth', (family) => {
    for (const path of paths(family)) {
      const [plain, moved] = [run(family, [0], path)[0] as number, run(family, [40], path)[0] as number]
      expect(moved - 40).toBeCloseTo(plain, 10)
    }
  })

  test('symbols are names: with the order of the alphabet turned, statistics turn', () => {
    // In law; path by path the order of draws differs, so the fit and the pooling are what is compared.
    const { statistic } = categorical({ symbols: 3 })
    const sample = Float64Array.of(0, 2, 2, 1, 2, 0)
    const [plain, turned] = [new Float64Array(4), new Float64Array(4)]
    statistic.of(sample, 6, plain)
    statistic.of(
      sample.map((k) => 2 - k),
      6,
      turned,
    )
    expect(Array.from(turned)).toEqual([6, plain[3], plain[2], plain[1]])
  })
})

describe('numbers at the edge of what a double holds', () => {
  test('a Gaussian spread shrinks on to 1e-300, step for step as its logarithm does', () => {
    const training = recursiveTraining({
      family: gaussian({ divisor: 'n' }),
      workflow: replace,
      schedule: constant(3),
    })
    const same = stream('logarithm')
    let log = 0
    const steps: { log: number; sd: number }[] = []
    training.run([0, 1], 1200, stream('logarithm'), (_t, theta) => {
      normal(same)
      log += 0.5 * Math.log(chiSquare(same, 2) / 3)
      steps.push({ log, sd: theta[1] as number })
    })
    const doubles = steps.filter((step) => step.log > -680)
    expect(doubles.length).toBeGreaterThan(400)
    expect(Math.max(...doubles.map((step) => Math.abs(Math.log(step.sd) - step.log)))).toBeLessThan(1e-10)
    // Far below the square root of the smallest double, e^−372, where sums of squares are 0.
    expect(log).toBeLessThan(-450)
  })

  test('raw samples of a spread of 1e-200 are fitted too', () => {
    const theta = Float64Array.of(0, 0)
    gaussian({ divisor: 'n' }).fit(Float64Array.of(1e-200, -1e-200), 2, theta)
    expect((theta[1] as number) / 1e-200).toBeCloseTo(1, 14)
  })

  test('likelihood ratios of e^1000000 do not overflow', () => {
    // −N ln 100 = −10⁶ and below.
    const family = leakyUniform({ N: 220_000 })
    const sample = Float64Array.from({ length: 50 }, (_, i) => (i < 3 ? 2.5 : i / 50))
    const theta = Float64Array.of(0, 2)
    family.fit(sample, 50, theta)
    expect(theta[1]).toBe(2.5)
    expect(theta[0]).toBeGreaterThan(0.1)
    expect(family.logDensity(theta, sample, 0)).toBeGreaterThan(1e6)
  })
})

describe('parameters outside the space', () => {
  test.each(members)('$family.name: NaN and infinity are refused by name', ({ family, truth }) => {
    expect(() => family.check(Float64Array.from(truth))).not.toThrow()
    truth.forEach((_, i) => {
      for (const bad of [Number.NaN, Number.POSITIVE_INFINITY]) {
        const theta = Float64Array.from(truth, (value, j) => (i === j ? bad : value))
        expect(() => family.check(theta)).toThrow(expect.objectContaining({ name: 'ArgumentError' }))
      }
    })
  })
})
