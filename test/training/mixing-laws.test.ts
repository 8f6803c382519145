import { describe, expect, test } from 'vitest'
import { bernoulli } from '../../src/families/counts/bernoulli.ts'
import { gaussian } from '../../src/families/gaussian/gaussian.ts'
import { gaussianMean } from '../../src/families/gaussian/gaussian-mean.ts'
import { contaminatedRisk } from '../../src/laws/accumulation/accumulated-risk.ts'
import { freshRealVariance, weightedRealVariance } from '../../src/laws/mixing/real-and-synthetic.ts'
import { StreamFactory } from '../../src/random/stream.ts'
import { normalCdf } from '../../src/special/normal.ts'
import {
  contaminatedAccumulation,
  freshRealLatestSynthetic,
  weightedRealLatestSynthetic,
} from '../../src/training/fresh-real.ts'
import { recursiveTraining } from '../../src/training/recursive-training.ts'
import { constant } from '../../src/training/schedule.ts'
import { slidingWindow } from '../../src/training/sliding-window.ts'
import type { Workflow } from '../../src/training/workflow.ts'
import { distanceBetween, distanceToLaw, lawTolerance, pairTolerance } from '../families/exact-tests.ts'

const streams = (purpose: string) =>
  new StreamFactory({ epoch: 'test', property: 'mixing', params: {}, purpose })
const R = 20000

describe('the statistic path meets the law', () => {
  const errors = (workflow: Workflow, n: number, T: number, purpose: string) => {
    const training = recursiveTraining({ family: gaussianMean({ sd: 1 }), workflow, schedule: constant(n) })
    const factory = streams(purpose)
    return Float64Array.from({ length: R }, (_, r) => training.run([0], T, factory.at(r))[0] as number)
  }
  const gaussianOf = (variance: number) => (x: number) => normalCdf(x / Math.sqrt(variance))

  test('fresh real data', () => {
    // 3 real and 6 synthetic; the first fit sees 9 real ones: one round of its own, then the loop.
    const values = errors(freshRealLatestSynthetic({ share: 1 / 3 }), 9, 40, 'fresh')
    const variance = freshRealVariance({ n: 3, k: 6, rounds: 500 })
    expect(distanceToLaw(values, gaussianOf(variance))).toBeLessThan(lawTolerance(R))
  })

  test('fresh real data with weights', () => {
    const values = errors(weightedRealLatestSynthetic({ share: 1 / 3, weight: 0.9 }), 9, 40, 'weights')
    const variance = weightedRealVariance({ n: 3, m: 6, weight: 0.9 })
    expect(distanceToLaw(values, gaussianOf(variance))).toBeLessThan(lawTolerance(R))
  })

  test('contaminated accumulation', () => {
    const values = errors(contaminatedAccumulation({ share: 0.25 }), 8, 12, 'contaminated')
    const variance = contaminatedRisk(8, 12, 0.25)
    expect(distanceToLaw(values, gaussianOf(variance))).toBeLessThan(lawTolerance(R))
  })
})

describe('the raw and the statistic path agree in law', () => {
  test.each([
    slidingWindow(2),
    freshRealLatestSynthetic({ share: 0.5 }),
    freshRealLatestSynthetic({ share: 0.5, labels: 'random' }),
    contaminatedAccumulation({ share: 0.5 }),
  ])('$name', (workflow) => {
    for (const [family, truth] of [
      [bernoulli(), [0.3]],
      [gaussian({ divisor: 'n-1' }), [0, 1]],
    ] as const) {
      const finals = (path: 'raw' | 'statistic') => {
        const training = recursiveTraining({ family, workflow, schedule: constant(4), path })
        const factory = streams(`${workflow.name} ${path} ${family.name}`)
        return Float64Array.from(
          { length: R },
          (_, r) => training.run(truth, 4, factory.at(r))[truth.length - 1] as number,
        )
      }
      expect(distanceBetween(finals('raw'), finals('statistic'))).toBeLessThan(pairTolerance(R))
    }
  })
})

describe('the population path', () => {
  test('fixed shares keep the truth, from anywhere they return to it geometrically', () => {
    const training = recursiveTraining({
      family: gaussianMean({ sd: 1 }),
      workflow: freshRealLatestSynthetic({ share: 0.25 }),
      schedule: constant(1),
      path: 'population',
      start: [16],
    })
    const seen: number[] = []
    training.run([0], 4, streams('population').at(0), (_t, theta) => seen.push(theta[0] as number))
    expect(seen).toEqual([16, 12, 9, 6.75])
  })
})
