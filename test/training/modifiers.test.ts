import { describe, expect, test } from 'vitest'
import { additiveBias, multiplicativeBias } from '../../src/families/changed/biased-estimator.ts'
import { perturbedSampler, temperedSampler } from '../../src/families/changed/distorted-sampler.ts'
import {
  nucleus,
  truncatedSampler,
  withinStandardDeviations,
} from '../../src/families/changed/truncated-sampler.ts'
import { bernoulli } from '../../src/families/counts/bernoulli.ts'
import { categorical } from '../../src/families/counts/categorical.ts'
import { gaussian } from '../../src/families/gaussian/gaussian.ts'
import { gaussianMean } from '../../src/families/gaussian/gaussian-mean.ts'
import { exponential } from '../../src/families/scale/exponential.ts'
import { harmonicSquares } from '../../src/laws/accumulation/harmonic-squares.ts'
import { StreamFactory } from '../../src/random/stream.ts'
import { normalCdf } from '../../src/special/normal.ts'
import { type RecursiveTraining, recursiveTraining } from '../../src/training/recursive-training.ts'
import { constant } from '../../src/training/schedule.ts'
import { accumulate, replace } from '../../src/training/workflow.ts'
import { distanceBetween, distanceToLaw, lawTolerance, pairTolerance } from '../families/exact-tests.ts'

const streams = (purpose: string) =>
  new StreamFactory({ epoch: 'test', property: 'modifiers', params: {}, purpose })
const R = 20000
const finals = (training: RecursiveTraining, truth: number[], T: number, purpose: string, column = 0) => {
  const factory = streams(purpose)
  return Float64Array.from({ length: R }, (_, r) => training.run(truth, T, factory.at(r))[column] as number)
}
const gaussianOf = (mean: number, variance: number) => (x: number) =>
  normalCdf((x - mean) / Math.sqrt(variance))

describe('samplers', () => {
  test('real data are drawn from the truth, not from the sampler', () => {
    const family = gaussianMean({ sd: 1 })
    const sampler = perturbedSampler(family, { bias: 1e6 })
    const plan = { family, sampler, workflow: replace, schedule: constant(4) }
    expect(Math.abs(recursiveTraining(plan).run([0], 1, streams('real').at(0))[0] as number)).toBeLessThan(10)
    expect(recursiveTraining(plan).run([0], 2, streams('real').at(0))[0]).toBeGreaterThan(1e5)
  })

  test('temperature 1 changes nothing; another temperature multiplies a Gaussian variance', () => {
    const family = gaussian({ divisor: 'n-1' })
    const plan = { family, workflow: replace, schedule: constant(6) }
    const plain = Array.from(recursiveTraining(plan).run([2, 3], 5, streams('one').at(0)))
    const one = recursiveTraining({ ...plan, sampler: temperedSampler(family, 1) })
    expect(Array.from(one.run([2, 3], 5, streams('one').at(0)))).toEqual(plain)
    const hot = recursiveTraining({ ...plan, sampler: temperedSampler(family, 4) })
    // Four distorted generations after the real one.
    expect((hot.run([2, 3], 5, streams('one').at(0))[1] as number) / (plain[1] as number)).toBeCloseTo(16, 12)
  })

  test('temperature on symbols multiplies log-odds by 1/temperature, in population exactly', () => {
    const family = categorical({ symbols: 3 })
    const training = recursiveTraining({
      family,
      sampler: temperedSampler(family, 2),
      workflow: replace,
      schedule: constant(1),
      path: 'population',
    })
    const truth = [0.7, 0.2, 0.1]
    const theta = training.run(truth, 4, streams('log-odds').at(0))
    const odds = (p: ArrayLike<number>) => Math.log((p[0] as number) / (p[2] as number))
    expect(odds(theta)).toBeCloseTo(odds(truth) / 8, 12)
    const coin = bernoulli()
    const out = new Float64Array(1)
    coin.temper?.(Float64Array.of(0.8), 0.5, out)
    expect(out[0]).toBeCloseTo(0.64 / 0.68, 14)
  })

  test('optimisation error: unbiased adds η²(H_T − 1), a bias adds b·Σ1/k', () => {
    const [n, T, sd, bias] = [5, 7, 2, 0.2]
    const family = gaussianMean({ sd: 1 })
    const sampler = perturbedSampler(family, { sd, bias })
    const training = recursiveTraining({ family, sampler, workflow: accumulate, schedule: constant(n) })
    const H = harmonicSquares(T)
    const harmonic = [2, 3, 4, 5, 6, 7].reduce((sum, k) => sum + 1 / k, 0)
    const law = gaussianOf(bias * harmonic, H / n + sd * sd * (H - 1))
    expect(distanceToLaw(finals(training, [0], T, 'perturbed'), law)).toBeLessThan(lawTolerance(R))
  })

  test('truncation: draws stay within, and the raw path agrees with the reduced one', () => {
    const family = gaussian({ divisor: 'n' })
    const sampler = truncatedSampler(family, withinStandardDeviations(1.5))
    const sample = new Float64Array(5000)
    sampler.draw(Float64Array.of(10, 2), 5000, streams('within').at(0), sample, 0)
    expect(sample.every((x) => Math.abs(x - 10) <= 3)).toBe(true)
    const law = (x: number) =>
      (normalCdf((x - 10) / 2) - normalCdf(-1.5)) / (normalCdf(1.5) - normalCdf(-1.5))
    expect(distanceToLaw(sample, law)).toBeLessThan(lawTolerance(5000))
    const plan = { family, sampler, workflow: accumulate, schedule: constant(5) }
    const [raw, statistic] = (['raw', 'statistic'] as const).map((path) =>
      finals(recursiveTraining({ ...plan, path }), [0, 1], 3, `truncated ${path}`, 1),
    ) as [Float64Array, Float64Array]
    expect(distanceBetween(raw, statistic)).toBeLessThan(pairTolerance(R))
  })

  test('a nucleus keeps the likely symbols only', () => {
    const family = categorical({ symbols: 4 })
    const theta = Float64Array.of(0.1, 0.5, 0.15, 0.25)
    const kept = (mass: number) => [0, 1, 2, 3].filter((k) => nucleus(mass)(theta, Float64Array.of(k), 0))
    expect([kept(0.4), kept(0.5), kept(0.51), kept(0.8), kept(1)]).toEqual([
      [1],
      [1],
      [1, 3],
      [1, 2, 3],
      [0, 1, 2, 3],
    ])
    const sampler = truncatedSampler(family, nucleus(0.7))
    const sample = new Float64Array(500)
    sampler.draw(theta, 500, streams('nucleus').at(0), sample, 0)
    expect(sample.every((k) => k === 1 || k === 3)).toBe(true)
  })

  test('names what they cannot do', () => {
    const family = gaussianMean({ sd: 1 })
    expect(() => temperedSampler(gaussian({ divisor: 'n' }), 0)).toThrow('temperature is 0')
    expect(() => perturbedSampler(family, { parameter: 1 })).toThrow('parameter is 1')
    expect(() => nucleus(0)).toThrow('mass is 0')
    const never = truncatedSampler(family, () => false)
    expect(() => never.draw(Float64Array.of(0), 1, streams('never').at(0), new Float64Array(1), 0)).toThrow(
      'keep is',
    )
    const off = perturbedSampler(bernoulli(), { bias: 2 })
    expect(() => off.draw(Float64Array.of(0.5), 1, streams('off').at(0), new Float64Array(1), 0)).toThrow(
      'p is 2.5',
    )
    const plan = { family, workflow: replace, schedule: constant(1), path: 'population' } as const
    const noisy = recursiveTraining({ ...plan, sampler: perturbedSampler(family, { sd: 1 }) })
    expect(() => noisy.run([0], 2, streams('population').at(0))).toThrow('as the error is random')
  })
})

describe('estimators', () => {
  test('additive bias: normal around β·Σ n^−a, with the variance of the unbiased walk', () => {
    const family = additiveBias(gaussianMean({ sd: 1 }), { size: 0.7, exponent: 0.5 })
    for (const path of ['raw', 'statistic'] as const) {
      const training = recursiveTraining({ family, workflow: replace, schedule: constant(9), path })
      const law = gaussianOf(5 * 0.7 * (1 / 3), 5 / 9)
      expect(distanceToLaw(finals(training, [0], 5, `additive ${path}`), law)).toBeLessThan(lawTolerance(R))
    }
  })

  test('multiplicative bias: V ← (1 − κ)²(V + 1/n) around a mean that decays by 1 − κ', () => {
    const [n, T] = [4, 5]
    const kappa = 0.8 * Math.exp(-Math.log(n))
    const family = multiplicativeBias(gaussianMean({ sd: 1 }), { size: 0.8, exponent: 1, centre: 2 })
    let [mean, variance] = [5 - 2, 0]
    for (let t = 0; t < T; t++) {
      mean *= 1 - kappa
      variance = (1 - kappa) * (1 - kappa) * (variance + 1 / n)
    }
    for (const path of ['raw', 'statistic'] as const) {
      const training = recursiveTraining({ family, workflow: replace, schedule: constant(n), path })
      const law = gaussianOf(2 + mean, variance)
      expect(distanceToLaw(finals(training, [5], T, `multiplicative ${path}`), law)).toBeLessThan(
        lawTolerance(R),
      )
    }
  })

  test('names what is wrong with its arguments', () => {
    expect(() => additiveBias(exponential(), { size: Number.NaN, exponent: 1 })).toThrow('size is NaN')
    expect(() => additiveBias(exponential(), { size: 1, exponent: -1 })).toThrow('exponent is -1')
    expect(() => multiplicativeBias(exponential(), { size: 1, exponent: 1, parameter: 2 })).toThrow(
      'parameter is 2',
    )
  })
})

describe('real data of another family', () => {
  test('a misspecified model: the mean of exponential data, fitted as Gaussian', () => {
    const plan = {
      family: gaussianMean({ sd: 1 }),
      realData: exponential(),
      workflow: replace,
      schedule: constant(3),
      initial: [0],
    }
    const [raw, statistic] = (['raw', 'statistic'] as const).map((path) =>
      finals(recursiveTraining({ ...plan, path }), [2], 2, `misspecified ${path}`),
    ) as [Float64Array, Float64Array]
    expect(distanceBetween(raw, statistic)).toBeLessThan(pairTolerance(R))
    expect(() => recursiveTraining({ ...plan, path: 'population' })).toThrow("source is 'exponential'")
    expect(() => recursiveTraining(plan).run([-1], 1, streams('errors').at(0))).toThrow('mean is -1')
  })
})
