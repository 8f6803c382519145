import { describe, expect, test } from 'vitest'
import { bernoulli } from '../../src/families/counts/bernoulli.ts'
import { poisson } from '../../src/families/counts/poisson.ts'
import { gaussian } from '../../src/families/gaussian/gaussian.ts'
import { gaussianMean } from '../../src/families/gaussian/gaussian-mean.ts'
import { leakyUniform } from '../../src/families/leaky/leaky-uniform.ts'
import { harmonicSquares } from '../../src/laws/accumulation/harmonic-squares.ts'
import { wrightFisherSurvival } from '../../src/laws/counts/wright-fisher.ts'
import { StreamFactory } from '../../src/random/stream.ts'
import { normalCdf } from '../../src/special/normal.ts'
import { recursiveTraining } from '../../src/training/recursive-training.ts'
import { constant, realThenSynthetic } from '../../src/training/schedule.ts'
import { accumulate, fixedRealLatestSynthetic, replace } from '../../src/training/workflow.ts'
import { distanceToLaw, frequencyAgrees, lawTolerance } from '../families/exact-tests.ts'

const streams = (purpose: string) =>
  new StreamFactory({ epoch: 'test', property: 'recursive-training', params: {}, purpose })

describe('the statistic path meets the law', () => {
  test('Gaussian mean, accumulate: N(θ*, σ²·H_T/n)', () => {
    const training = recursiveTraining({
      family: gaussianMean({ sd: 2 }),
      workflow: accumulate,
      schedule: constant(3),
    })
    const factory = streams('harmonic squares')
    const values = Float64Array.from(
      { length: 20000 },
      (_, r) => training.run([1], 6, factory.at(r))[0] as number,
    )
    const sd = 2 * Math.sqrt(harmonicSquares(6) / 3)
    expect(distanceToLaw(values, (x) => normalCdf((x - 1) / sd))).toBeLessThan(lawTolerance(20000))
  })

  test('Gaussian mean, fixed real data: variance (1 + 3λ)/(1 + 2λ) in the long run', () => {
    // ρ = λ/(1 + λ) = 1/3, n = 4: an AR(1) around the real mean, ρ^60 below 1e-28.
    const [n, k] = [4, 2]
    const training = recursiveTraining({
      family: gaussianMean({ sd: 1 }),
      workflow: fixedRealLatestSynthetic,
      schedule: realThenSynthetic(n, k),
    })
    const factory = streams('fixed real')
    const values = Float64Array.from(
      { length: 20000 },
      (_, r) => training.run([0], 60, factory.at(r))[0] as number,
    )
    const lambda = k / n
    const sd = Math.sqrt((1 + 3 * lambda) / (1 + 2 * lambda) / n)
    expect(distanceToLaw(values, (x) => normalCdf(x / sd))).toBeLessThan(lawTolerance(20000))
  })

  test('Bernoulli, replace: alive with the Wright–Fisher probability', () => {
    const training = recursiveTraining({ family: bernoulli(), workflow: replace, schedule: constant(10) })
    const factory = streams('Wright–Fisher')
    let alive = 0
    for (let r = 0; r < 20000; r++) if (training.run([0.15], 4, factory.at(r))[0] !== 0) alive++
    expect(frequencyAgrees(alive, 20000, wrightFisherSurvival({ n: 10, p0: 0.15, k: 4 }))).toBe(true)
  })
})

describe('boundaries absorb', () => {
  test('a symbol that is gone or alone stays so, a Poisson mean of 0 and a spread of 0 too', () => {
    const run = (
      family: Parameters<typeof recursiveTraining>[0]['family'],
      truth: number[],
      path: 'raw' | 'statistic',
    ) =>
      Array.from(
        recursiveTraining({ family, workflow: replace, schedule: constant(3), path }).run(
          truth,
          5,
          streams('zero').at(0),
        ),
      )
    for (const path of ['raw', 'statistic'] as const) {
      expect(run(bernoulli(), [0], path)).toEqual([0])
      expect(run(bernoulli(), [1], path)).toEqual([1])
      expect(run(poisson(), [0], path)).toEqual([0])
      expect(run(gaussian({ divisor: 'n' }), [4, 0], path)).toEqual([4, 0])
    }
  })
})

describe('no fake collapse', () => {
  test('a spread far below an ulp of the mean keeps its law on the statistic path', () => {
    const training = recursiveTraining({
      family: gaussian({ divisor: 'n-1' }),
      workflow: replace,
      schedule: constant(10),
    })
    const near = Array.from(training.run([0, 1], 300, streams('ulp').at(0)))
    const far = training.run([1e300, 1], 300, streams('ulp').at(0))
    expect(far[1]).toBe(near[1])
    expect(far[1]).toBeGreaterThan(0)
  })
})

describe('recursive training', () => {
  test('the same stream gives the same run, and no generations give the truth', () => {
    const training = recursiveTraining({ family: poisson(), workflow: accumulate, schedule: constant(5) })
    const first = Array.from(training.run([2], 9, streams('same').at(3)))
    expect(Array.from(training.run([2], 9, streams('same').at(3)))).toEqual(first)
    expect(Array.from(training.run([2], 0, streams('same').at(3)))).toEqual([2])
  })

  test('infinitely many observations change nothing, whatever the weights', () => {
    for (const workflow of [replace, accumulate, fixedRealLatestSynthetic]) {
      const training = recursiveTraining({
        family: gaussian({ divisor: 'n' }),
        workflow,
        schedule: realThenSynthetic(1, 0.3),
        path: 'population',
      })
      const theta = training.run([-3, 2], 8, streams('population').at(0))
      expect(theta[0]).toBeCloseTo(-3, 14)
      expect(theta[1]).toBeCloseTo(2, 14)
    }
  })

  test('names what is wrong with its arguments', () => {
    const family = bernoulli()
    const plan = { family, workflow: replace, schedule: constant(4) }
    const stream = streams('errors').at(0)
    expect(() => recursiveTraining(plan).run([1.2], 1, stream)).toThrow('p is 1.2')
    expect(() => recursiveTraining(plan).run([0.5, 0.5], 1, stream)).toThrow(
      'truth is [0.5,0.5]; allowed: one number for each of p',
    )
    expect(() => recursiveTraining(plan).run([0.5], -1, stream)).toThrow('generations is -1')
    expect(() => recursiveTraining({ ...plan, path: 'law' as 'raw' })).toThrow("path is 'law'")
    expect(() => recursiveTraining({ ...plan, schedule: () => 2.5 }).run([0.5], 1, stream)).toThrow(
      'sample size is 2.5',
    )
    expect(() => recursiveTraining({ ...plan, family: leakyUniform({ N: 3 }), path: 'statistic' })).toThrow(
      "path is 'statistic'; allowed: 'raw', because leaky uniform has no sufficient statistic",
    )
    const one = { ...plan, family: gaussian({ divisor: 'n-1' }), schedule: constant(1) }
    expect(() => recursiveTraining(one).run([0, 1], 1, stream)).toThrow('needs n ≥ 2')
  })
})
