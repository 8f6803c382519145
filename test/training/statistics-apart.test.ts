import { describe, expect, test } from 'vitest'
import { categorical } from '../../src/families/counts/categorical.ts'
import { softmaxCategorical } from '../../src/families/counts/softmax-categorical.ts'
import type { Family, SufficientStatistic } from '../../src/families/family.ts'
import { gaussianMean } from '../../src/families/gaussian/gaussian-mean.ts'
import { gaussianVariance } from '../../src/families/gaussian/gaussian-variance.ts'
import { histogram } from '../../src/families/nonparametric/histogram.ts'
import { exponential } from '../../src/families/scale/exponential.ts'
import { gamma } from '../../src/families/scale/gamma.ts'
import { laplaceScale } from '../../src/families/scale/laplace-scale.ts'
import { pareto } from '../../src/families/scale/pareto.ts'
import { weibullScale } from '../../src/families/scale/weibull-scale.ts'
import { StreamFactory } from '../../src/random/stream.ts'
import { regularizedGammaLower } from '../../src/special/gamma.ts'
import { normalCdf } from '../../src/special/normal.ts'
import { recursiveTraining } from '../../src/training/recursive-training.ts'
import { constant } from '../../src/training/schedule.ts'
import type { TrainingPlan } from '../../src/training/training-plan.ts'
import { accumulate, replace } from '../../src/training/workflow.ts'
import { distanceToLaw, lawTolerance } from '../families/exact-tests.ts'

const streams = (purpose: string) =>
  new StreamFactory({ epoch: 'test', property: 'shared statistics', params: {}, purpose })
const plan = { workflow: accumulate, schedule: constant(6) }
const run = (training: TrainingPlan, truth: readonly number[], generations = 4) =>
  Array.from(recursiveTraining(training).run(truth, generations, streams('run').at(0)))

describe('other constants are not confused', () => {
  const R = 10000
  const finals = (training: TrainingPlan, truth: number[], purpose: string) => {
    const prepared = recursiveTraining(training)
    return Float64Array.from(
      { length: R },
      (_, r) => prepared.run(truth, 1, streams(purpose).at(r))[0] as number,
    )
  }

  test('of the law: each instance draws its own, by either path', () => {
    for (const path of ['raw', 'statistic'] as const) {
      const one = { workflow: replace, schedule: constant(3), path }
      const gammas = { ...one, family: gamma({ shape: 2 }), realData: gamma({ shape: 7 }) }
      const law = (shape: number) => (x: number) => regularizedGammaLower(3 * shape, (3 * shape * x) / 2)
      const means = finals(gammas, [2], `gamma ${path}`)
      expect(distanceToLaw(means, law(7))).toBeLessThan(lawTolerance(R))
      expect(distanceToLaw(means, law(2))).toBeGreaterThan(lawTolerance(R))
      const normals = { ...one, family: gaussianMean({ sd: 1 }), realData: gaussianMean({ sd: 3 }) }
      const normal = (sd: number) => (x: number) => normalCdf((x * Math.sqrt(3)) / sd)
      const centres = finals(normals, [0], `normal ${path}`)
      expect(distanceToLaw(centres, normal(3))).toBeLessThan(lawTolerance(R))
      expect(distanceToLaw(centres, normal(1))).toBeGreaterThan(lawTolerance(R))
    }
  })

  const pairs: readonly (readonly [Family, Family, readonly number[]])[] = [
    [gaussianVariance(), gaussianVariance({ mean: 1 }), [2]],
    [laplaceScale(), laplaceScale({ location: 1 }), [2]],
    [pareto(), pareto({ minimum: 2 }), [3]],
    [weibullScale({ shape: 1.5 }), weibullScale({ shape: 2 }), [2]],
    [histogram({ from: 0, to: 1, bins: 2 }), histogram({ from: 0, to: 0.9, bins: 2 }), [0.5, 0.5]],
    [exponential(), gaussianMean({ sd: 0.01 }), [2]],
    [gaussianMean({ sd: 1 }), laplaceScale(), [2]],
  ]
  test.each(pairs.map(([family, other, truth]) => [family.name, other.name, family, other, truth] as const))(
    'of the reduction: %s reduces the observations of %s itself',
    (_, __, family, realData, truth) => {
      const training = { ...plan, family, realData, initial: truth }
      const statistic = run({ ...training, path: 'statistic' }, truth, 1)
      run({ ...training, path: 'raw' }, truth, 1).forEach((value, i) => {
        expect(statistic[i]).toBeCloseTo(value, 12)
      })
      expect(() => recursiveTraining({ ...training, path: 'population' })).toThrow(
        `source is '${realData.name}'; allowed: a family with the sufficient statistic of ${family.name}`,
      )
    },
  )

  test('a reduction that replaces a named one has no name', () => {
    const family = gaussianMean({ sd: 1 })
    const { of, ...rest } = family.statistic
    const doubled: SufficientStatistic = {
      ...rest,
      of(sample, n, out) {
        of(sample, n, out)
        out[1] = 2 * (out[1] as number)
      },
    }
    const other = { ...gaussianMean({ sd: 1 }), statistic: doubled }
    const unnamed = {
      ...family,
      statistic: { ...rest, of: (...[sample, n, out]) => of(sample, n, out) },
    } as Family
    for (const mine of [family, unnamed]) {
      const training = { ...plan, family: mine, sampler: other, path: 'population' } as const
      expect(() => recursiveTraining(training)).toThrow('source is')
    }
  })
})

describe('families with one reduction draw for each other', () => {
  test('the softmax is fitted to categorical data, in population exactly', () => {
    const truth = [0.5, 0.3, 0.2]
    const training = {
      ...plan,
      family: softmaxCategorical({ symbols: 3 }),
      realData: categorical({ symbols: 3 }),
      initial: [0, 0],
    }
    const [first, second] = run({ ...training, path: 'population' }, truth) as [number, number]
    expect(first).toBeCloseTo(Math.log(0.5 / 0.2), 12)
    expect(second).toBeCloseTo(Math.log(0.3 / 0.2), 12)
    expect(() =>
      recursiveTraining({ ...training, realData: categorical({ symbols: 4 }), path: 'population' }),
    ).toThrow('source is')
  })
})
