import { describe, expect, test } from 'vitest'
import type { Family } from '../../src/families/family.ts'
import { gaussian } from '../../src/families/gaussian/gaussian.ts'
import { gaussianMean } from '../../src/families/gaussian/gaussian-mean.ts'
import { harmonicSquares } from '../../src/laws/accumulation/harmonic-squares.ts'
import { gaussianSpreadTail } from '../../src/laws/gaussian/gaussian-spread-tail.ts'
import { Stream, StreamFactory } from '../../src/random/stream.ts'
import { normal } from '../../src/random/variates/normal.ts'
import { normalCdf } from '../../src/special/normal.ts'
import { recursiveTraining } from '../../src/training/recursive-training.ts'
import { constant } from '../../src/training/schedule.ts'
import { slidingWindow } from '../../src/training/sliding-window.ts'
import type { TrainingPlan } from '../../src/training/training-plan.ts'
import { accumulate, replace, type Workflow } from '../../src/training/workflow.ts'
import { distanceToLaw, frequencyAgrees, lawTolerance } from '../families/exact-tests.ts'

// Each check is run on honest code, where it must pass, and on a defect that public simulations have had,
// where it must not: a check that cannot fail says nothing.
const R = 20000
const streams = (purpose: string) =>
  new StreamFactory({ epoch: 'test', property: 'defects', params: {}, purpose })

describe('Pr(Σ_k > ε) of a Gaussian, n = 10, k = 40', () => {
  const above = (changed: Partial<TrainingPlan>, purpose: string) => {
    const plan = {
      family: gaussian({ divisor: 'n-1' }),
      workflow: replace,
      schedule: constant(10),
      ...changed,
    }
    const training = recursiveTraining(plan)
    const factory = streams(`spread ${purpose}`)
    let count = 0
    for (let r = 0; r < R; r++) if ((training.run([0, 2], 40, factory.at(r))[1] as number) > 0.5) count++
    return frequencyAgrees(count, R, gaussianSpreadTail({ n: 10, k: 40, epsilon: 0.25, divisor: 'n-1' }))
  }
  const family = gaussian({ divisor: 'n-1' })

  test.each(['raw', 'statistic'] as const)('honest, %s', (path) => {
    expect(above({ path }, path)).toBe(true)
  })

  test('the other divisor', () => {
    expect(above({ family: gaussian({ divisor: 'n' }) }, 'divisor')).toBe(false)
  })

  test('the variance handed to a sampler that wants the standard deviation', () => {
    const sampler: Family = {
      ...family,
      draw(theta, n, stream, out, start) {
        const [mean, sd] = theta as unknown as [number, number]
        for (let i = start; i < start + n; i++) out[i] = mean + sd * sd * normal(stream)
      },
    }
    expect(above({ sampler, path: 'raw' }, 'variance as sd')).toBe(false)
  })

  test('a generator seeded again in every generation', () => {
    // Same key, same numbers: every generation sees the same standardised sample.
    const sampler: Family = {
      ...family,
      draw: (theta, n, _stream, out, start) => family.draw(theta, n, new Stream(1, 2, 3, 4), out, start),
    }
    expect(above({ sampler, path: 'raw' }, 'reseeded')).toBe(false)
  })

  test('one observation too many', () => {
    expect(above({ schedule: constant(11) }, 'one too many')).toBe(false)
  })
})

describe('the error of a Gaussian mean that accumulates, n = 4, T = 5', () => {
  const agrees = (changed: Partial<TrainingPlan>, purpose: string, T = 5) => {
    const plan = { family: gaussianMean({ sd: 1 }), workflow: accumulate, schedule: constant(4), ...changed }
    const training = recursiveTraining(plan)
    const factory = streams(`mean ${purpose}`)
    const errors = Float64Array.from(
      { length: R },
      (_, r) => training.run([0], T, factory.at(r))[0] as number,
    )
    const sd = Math.sqrt(harmonicSquares(5) / 4)
    return distanceToLaw(errors, (x) => normalCdf(x / sd)) < lawTolerance(R)
  }

  test.each(['raw', 'statistic'] as const)('honest, %s', (path) => {
    expect(agrees({ path }, path)).toBe(true)
  })

  test('the first real batch forgotten', () => {
    const forgetful: Workflow = {
      name: 'forgetful',
      begin(path) {
        const pool = accumulate.begin(path)
        let first = true
        return {
          restart() {
            first = true
            pool.restart()
          },
          receive(batch, stream) {
            if (!first) return pool.receive(batch, stream)
            first = false
            return batch
          },
        }
      },
    }
    expect(agrees({ workflow: forgetful }, 'forgetful')).toBe(false)
  })

  test('the oldest batch dropped', () => {
    expect(agrees({ workflow: slidingWindow(2) }, 'window')).toBe(false)
  })

  test('no recursion: every batch from the truth', () => {
    const family = gaussianMean({ sd: 1 })
    const sampler: Family = {
      ...family,
      statistic: {
        ...family.statistic,
        draw: (_theta, n, stream, out) => family.statistic.draw(new Float64Array(1), n, stream, out),
      },
    }
    expect(agrees({ family, sampler }, 'no recursion')).toBe(false)
  })

  test('replace where it should accumulate', () => {
    expect(agrees({ workflow: replace }, 'replace')).toBe(false)
  })

  test('one generation too many, seen where T is small', () => {
    // H_5 and H_6 are too close to tell; H_1 and H_2 are not.
    const training = recursiveTraining({
      family: gaussianMean({ sd: 1 }),
      workflow: accumulate,
      schedule: constant(4),
    })
    const factory = streams('off by one')
    const errors = Float64Array.from(
      { length: R },
      (_, r) => training.run([0], 2, factory.at(r))[0] as number,
    )
    expect(distanceToLaw(errors, (x) => normalCdf(x / Math.sqrt(1 / 4)))).toBeGreaterThan(lawTolerance(R))
  })
})
