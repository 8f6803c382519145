import { describe, expect, test } from 'vitest'
import { temperedSampler } from '../../src/families/changed/distorted-sampler.ts'
import { bernoulli } from '../../src/families/counts/bernoulli.ts'
import { categorical } from '../../src/families/counts/categorical.ts'
import { poisson } from '../../src/families/counts/poisson.ts'
import { softmaxCategorical } from '../../src/families/counts/softmax-categorical.ts'
import type { Family } from '../../src/families/family.ts'
import { gaussian } from '../../src/families/gaussian/gaussian.ts'
import { gaussianMean } from '../../src/families/gaussian/gaussian-mean.ts'
import { gaussianVariance } from '../../src/families/gaussian/gaussian-variance.ts'
import { leakyStaircase } from '../../src/families/leaky/leaky-staircase.ts'
import { vonMises } from '../../src/families/location/von-mises.ts'
import { symmetricMixture } from '../../src/families/mixtures/symmetric-mixture.ts'
import { multivariateGaussian } from '../../src/families/multivariate/multivariate-gaussian.ts'
import { histogram } from '../../src/families/nonparametric/histogram.ts'
import { linearRegression } from '../../src/families/regression/linear-regression.ts'
import { exponential } from '../../src/families/scale/exponential.ts'
import { gamma } from '../../src/families/scale/gamma.ts'
import { inverseGaussian } from '../../src/families/scale/inverse-gaussian.ts'
import { laplaceScale } from '../../src/families/scale/laplace-scale.ts'
import { pareto } from '../../src/families/scale/pareto.ts'
import { shiftedExponential } from '../../src/families/scale/shifted-exponential.ts'
import { uniform } from '../../src/families/scale/uniform.ts'
import { weibullScale } from '../../src/families/scale/weibull-scale.ts'
import { StreamFactory } from '../../src/random/stream.ts'
import { recursiveTraining } from '../../src/training/recursive-training.ts'
import { constant } from '../../src/training/schedule.ts'
import type { TrainingPlan } from '../../src/training/training-plan.ts'
import { accumulate, replace } from '../../src/training/workflow.ts'

const streams = (purpose: string) =>
  new StreamFactory({ epoch: 'test', property: 'shared statistics', params: {}, purpose })
const plan = { workflow: accumulate, schedule: constant(6) }
const run = (training: TrainingPlan, truth: readonly number[], generations = 4) =>
  Array.from(recursiveTraining(training).run(truth, generations, streams('run').at(0)))

describe('a second instance of a family shares its statistic, byte for byte:', () => {
  const makers: readonly (readonly [() => Family, readonly number[]])[] = [
    [() => gaussian({ divisor: 'n' }), [0, 1]],
    [() => gaussianMean({ sd: 2 }), [1]],
    [() => gaussianVariance({ mean: 0.1 }), [2]],
    [() => bernoulli(), [0.4]],
    [() => poisson(), [2]],
    [() => exponential(), [2]],
    [() => gamma({ shape: 2.5 }), [2]],
    [() => laplaceScale({ location: 0.3 }), [2]],
    [() => weibullScale({ shape: 1.7 }), [2]],
    [() => pareto({ minimum: 2 }), [3]],
    [() => categorical({ symbols: 4 }), [0.4, 0.3, 0.2, 0.1]],
    [() => softmaxCategorical({ symbols: 2 }), [0.1]],
    [() => histogram({ from: 0, to: 1, bins: 3 }), [0.4, 0.3, 0.3]],
    [() => uniform({ estimator: 'maximum' }), [2]],
    [() => inverseGaussian(), [1, 2]],
    [() => shiftedExponential(), [1, 2]],
    [() => multivariateGaussian({ dimension: 2, divisor: 'n' }), [0, 0, 1, 0.5, 1]],
    [() => linearRegression({ dimension: 2, noise: 1, design: 'fresh' }), [1, 2]],
  ]
  // The largest observation has no expectation that could be fitted.
  const staircase = [
    () => leakyStaircase({ logSpike: (J) => -100 * J, levels: 3 }),
    [0, 2, 0, 0.1, 0.1, 0],
  ] as const
  const large = { ...plan, schedule: constant(60) }

  test.each([...makers, staircase].map((maker) => [maker[0]().name, ...maker] as const))(
    '%s',
    (_, make, truth) => {
      const family = make()
      const other = make()
      const alone = run({ ...large, family }, truth)
      expect(run({ ...large, family, realData: other }, truth)).toEqual(alone)
      expect(run({ ...large, family, sampler: other }, truth)).toEqual(alone)
      // Observations, drawn one by one, would have come out otherwise.
      expect(run({ ...large, family, path: 'raw' }, truth)).not.toEqual(alone)
    },
  )

  test.each(makers.map((maker) => [maker[0]().name, ...maker] as const))(
    '%s, in population',
    (_, make, truth) => {
      const population = { ...large, family: make(), path: 'population' } as const
      expect(run({ ...population, realData: make(), sampler: make() }, truth)).toEqual(run(population, truth))
    },
  )

  test('but for the staircase, which has no population', () => {
    const [make, truth] = staircase
    expect(() => run({ ...large, family: make(), path: 'population' }, truth)).toThrow(
      'have no expectation to fit',
    )
  })

  test('where drawing it means drawing observations, on the same stream', () => {
    for (const [make, truth] of [
      [() => vonMises({ concentration: 2 }), [0.4]],
      [() => symmetricMixture({ estimator: 'approximate' }), [1, 1]],
    ] as const) {
      const family = make()
      expect(run({ ...plan, family, realData: make(), sampler: make() }, truth)).toEqual(
        run({ ...plan, family }, truth),
      )
    }
  })

  test('but not where a source draws its observations differently', () => {
    const family = gaussianMean({ sd: 1 })
    const sampler: Family = {
      ...family,
      draw: (_theta, n, _stream, out, start) => void out.fill(7, start, start + n),
    }
    expect(run({ ...plan, workflow: replace, family, sampler }, [3])).toEqual([7])
    expect(() => recursiveTraining({ ...plan, family, sampler, path: 'population' })).toThrow('source is')
  })

  test('a modified sampler of a second instance too', () => {
    const family = gaussian({ divisor: 'n' })
    const [mine, other] = [family, gaussian({ divisor: 'n' })].map((each) =>
      run({ ...plan, family, sampler: temperedSampler(each, 0.5) }, [0, 1]),
    )
    expect(other).toEqual(mine)
  })
})
