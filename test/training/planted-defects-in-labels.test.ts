import { describe, expect, test } from 'vitest'
import { bernoulli } from '../../src/families/counts/bernoulli.ts'
import type { Family } from '../../src/families/family.ts'
import { linearRegression } from '../../src/families/regression/linear-regression.ts'
import { wrightFisherSurvival } from '../../src/laws/counts/wright-fisher.ts'
import { StreamFactory } from '../../src/random/stream.ts'
import { poisson } from '../../src/random/variates/poisson.ts'
import { normalCdf } from '../../src/special/normal.ts'
import { recursiveTraining } from '../../src/training/recursive-training.ts'
import { constant } from '../../src/training/schedule.ts'
import type { TrainingPlan } from '../../src/training/training-plan.ts'
import { replace } from '../../src/training/workflow.ts'
import { distanceToLaw, frequencyAgrees, lawTolerance } from '../families/exact-tests.ts'

// Each check is run on honest code, where it must pass, and on a defect that public simulations have had,
// where it must not: a check that cannot fail says nothing.
const R = 20000
const streams = (purpose: string) =>
  new StreamFactory({ epoch: 'test', property: 'defects', params: {}, purpose })

describe('Pr(P_k ≠ 0) of a symbol, n = 8, p0 = 1/8', () => {
  const agrees = (sampler: Family | undefined, purpose: string, k: number) => {
    const family = bernoulli()
    const path = sampler === undefined ? 'statistic' : 'raw'
    const plan = { family, workflow: replace, schedule: constant(8), path } as const
    const training = recursiveTraining(sampler === undefined ? plan : { ...plan, sampler, realData: sampler })
    const factory = streams(`symbol ${purpose}`)
    let alive = 0
    for (let r = 0; r < R; r++) if (training.run([1 / 8], k, factory.at(r))[0] !== 0) alive++
    return frequencyAgrees(alive, R, wrightFisherSurvival({ n: 8, p0: 1 / 8, k }))
  }
  const drawing = (draw: Family['draw']): Family => ({ ...bernoulli(), draw })

  test.each([1, 4])('honest, k = %i', (k) => {
    expect(agrees(undefined, `honest ${k}`, k)).toBe(true)
    expect(agrees(drawing(bernoulli().draw), `honest raw ${k}`, k)).toBe(true)
  })

  test('Poisson totals in place of binomial ones', () => {
    const poissonTotals = drawing((theta, n, stream, out, start) => {
      const ones = Math.min(n, poisson(stream, n * (theta[0] as number)))
      out.fill(0, start, start + n).fill(1, start, start + ones)
    })
    expect(agrees(poissonTotals, 'Poisson', 1)).toBe(false)
  })

  test('systematic resampling: one uniform for the whole batch', () => {
    const systematic = drawing((theta, n, stream, out, start) => {
      const u = stream.uniform()
      for (let i = 0; i < n; i++) out[start + i] = Math.floor(n * (theta[0] as number) - u) >= i ? 1 : 0
    })
    expect(agrees(systematic, 'systematic', 4)).toBe(false)
  })

  test('a little smoothing: symbols come back', () => {
    const smoothed = drawing((theta, n, stream, out, start) =>
      bernoulli().draw(Float64Array.of((n * (theta[0] as number) + 0.05) / (n + 0.1)), n, stream, out, start),
    )
    expect(agrees(smoothed, 'smoothed', 4)).toBe(false)
  })

  test('a sharpened model', () => {
    const sharpened = drawing((theta, n, stream, out, start) => {
      const out1 = new Float64Array(1)
      bernoulli().temper?.(theta, 0.8, out1)
      bernoulli().draw(theta[0] === 0 || theta[0] === 1 ? theta : out1, n, stream, out, start)
    })
    expect(agrees(sharpened, 'sharpened', 4)).toBe(false)
  })
})

describe('the error of a regression on its own labels, two generations', () => {
  const family = linearRegression({ dimension: 1, noise: 1, design: Float64Array.of(1, 1, 1, 1) })
  const agrees = (changed: Partial<TrainingPlan>, purpose: string) => {
    const plan = { family, workflow: replace, schedule: constant(4), path: 'raw', ...changed } as const
    const training = recursiveTraining(plan)
    const factory = streams(`labels ${purpose}`)
    const errors = Float64Array.from(
      { length: R },
      (_, r) => training.run([0], 2, factory.at(r))[0] as number,
    )
    return distanceToLaw(errors, (x) => normalCdf(x / Math.sqrt(2 / 4))) < lawTolerance(R)
  }

  test.each(['raw', 'statistic'] as const)('honest, %s', (path) => {
    expect(agrees({ path }, path)).toBe(true)
  })

  test('labels of the truth in every generation', () => {
    const sampler: Family = {
      ...family,
      draw: (_theta, n, stream, out, start) => family.draw(new Float64Array(1), n, stream, out, start),
    }
    expect(agrees({ sampler }, 'truth')).toBe(false)
  })

  test('labels without noise', () => {
    const noiseless = linearRegression({ dimension: 1, noise: 1e-9, design: Float64Array.of(1, 1, 1, 1) })
    expect(agrees({ sampler: noiseless }, 'noiseless')).toBe(false)
  })
})
