import { describe, expect, test } from 'vitest'
import type { Family } from '../../src/families/family.ts'
import type { Parameters } from '../../src/families/parameters.ts'
import { boundedMeanTest } from '../../src/inference/bounded-mean/bounded-mean-test.ts'
import { catoniMeanTest } from '../../src/inference/catoni/catoni-mean-test.ts'
import type { SequentialTest } from '../../src/inference/sequential-test.ts'
import { StreamFactory } from '../../src/random/stream.ts'
import { recursiveTraining } from '../../src/training/recursive-training.ts'
import { constant } from '../../src/training/schedule.ts'
import { replace } from '../../src/training/workflow.ts'
import { everyFamily } from './every-family.ts'
import { type Claim, claims, first, NO_MEAN_PARAMETER } from './mean-parameter.cases.ts'

// The mean parameter of an exponential family is E S(x), and the fit by maximum likelihood is the member whose
// mean parameter is the sample mean of S: so its expectation is the truth's, and its variance Var S/n.
const n = 4

/** A tenth of the estimator's standard deviation either way. */
function verdict({ meanOf, truth, variance, bounded }: Claim, family: Family, path: 'raw' | 'statistic') {
  const mean = meanOf(Float64Array.from(truth))
  const claim = { low: mean, high: mean, margin: 0.1 * Math.sqrt(variance / n) }
  const levels = { alpha: 1e-6, beta: 1e-6 }
  const judge: SequentialTest = bounded
    ? boundedMeanTest(claim, { low: 0, high: 1 }, levels, { mean, variance: variance / n })
    : catoniMeanTest(claim, { atMost: (1.25 * variance) / n }, levels)
  const training = recursiveTraining({ family, workflow: replace, schedule: constant(n), path })
  const streams = new StreamFactory({
    epoch: 'test',
    property: 'mean parameter',
    params: { truth, mean },
    purpose: family.name + path,
  })
  for (let r = 0; judge.decision === undefined && r < judge.budget; r++) {
    judge.observe(meanOf(training.run(truth, 1, streams.at(r))))
  }
  return judge.decision
}

describe('the mean parameter of the fit is that of the model, on average:', () => {
  for (const claim of claims) {
    const { family, truth, controls } = claim
    test(`${family.name} at ${truth}`, () => {
      expect(verdict(claim, family, 'statistic')).toBe('certified')
      expect(verdict(claim, family, 'raw')).toBe('certified')
    })
    for (const [name, control] of Object.entries(controls)) {
      test(`${family.name} at ${truth}, but not with ${name}`, () => {
        expect(verdict(claim, control, 'statistic')).toBe('refuted')
        expect(verdict(claim, control, 'raw')).toBe('refuted')
      })
    }
  }

  test('other parameters are biased: a spread, a scale, an index', () => {
    const claimOf = (maker: string) => claims.find((claim) => claim.maker === maker) as Claim
    const spread = { ...claimOf('gaussian'), meanOf: (theta: Parameters) => theta[1] as number, variance: 2 }
    expect(verdict(spread, spread.family, 'statistic')).toBe('refuted')
    // Var of the index estimate: Σ/n ~ Gamma(4, 4·2), E 1/G² − (E 1/G)².
    const index = { ...claimOf('pareto'), meanOf: first, variance: 4 * (64 / 6 - 64 / 9) }
    expect(verdict(index, index.family, 'statistic')).toBe('refuted')
  })

  test('every family with a sufficient statistic is here, or has no mean parameter of this kind', () => {
    const here = [...claims.map(({ maker }) => maker), ...NO_MEAN_PARAMETER]
    const withStatistic = everyFamily.filter(({ family }) => family.statistic).map(({ maker }) => maker)
    expect([...new Set(withStatistic)].sort()).toEqual([...new Set(here)].sort())
  })
})
