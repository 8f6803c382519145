import { describe, expect, test } from 'vitest'
import { bernoulli } from '../../src/families/counts/bernoulli.ts'
import { poisson } from '../../src/families/counts/poisson.ts'
import type { Family, FamilyWith } from '../../src/families/family.ts'
import { gaussian } from '../../src/families/gaussian/gaussian.ts'
import { gaussianMean } from '../../src/families/gaussian/gaussian-mean.ts'
import { StreamFactory } from '../../src/random/stream.ts'
import { regularizedBetaUpper } from '../../src/special/beta.ts'
import { regularizedGammaLower, regularizedGammaUpper } from '../../src/special/gamma.ts'
import { normalCdf } from '../../src/special/normal.ts'
import { recursiveTraining } from '../../src/training/recursive-training.ts'
import { constant } from '../../src/training/schedule.ts'
import { replace } from '../../src/training/workflow.ts'
import { distanceToLaw, lawTolerance } from './exact-tests.ts'

/** A law by its distribution function; `below` is Pr(X < x) where that differs. */
interface Law {
  cdf(x: number): number
  below?(x: number): number
}

/** A law on multiples of 1/n, from Pr(count ≤ j). */
const lattice = (n: number, atMost: (j: number) => number): Law => ({
  cdf: (x) => atMost(Math.round(x * n)),
  below: (x) => atMost(Math.round(x * n) - 1),
})

const sdLaw = (sd: number, n: number, divisor: number): Law => ({
  cdf: (x) => regularizedGammaLower((n - 1) / 2, ((divisor / 2) * x * x) / (sd * sd)),
})

// n is small so that n and n − 1 differ; laws of θ̂ for one generation, parameter by parameter.
const n = 4
interface Case {
  readonly family: FamilyWith<string, 'statistic'>
  readonly truth: readonly number[]
  readonly laws: readonly Law[]
}
const cases: readonly Case[] = [
  {
    family: gaussianMean({ sd: 3 }),
    truth: [-2],
    laws: [{ cdf: (x) => normalCdf((x + 2) / (3 / Math.sqrt(n))) }],
  },
  ...(['n', 'n-1'] as const).map((divisor) => ({
    family: gaussian({ divisor }),
    truth: [1, 2],
    laws: [
      { cdf: (x: number) => normalCdf((x - 1) / (2 / Math.sqrt(n))) },
      sdLaw(2, n, divisor === 'n' ? n : n - 1),
    ],
  })),
  ...[0.3, 0.7].map((p) => ({
    family: bernoulli(),
    truth: [p],
    laws: [lattice(n, (j) => (j < 0 ? 0 : j >= n ? 1 : regularizedBetaUpper(p, j + 1, n - j)))],
  })),
  {
    family: poisson(),
    truth: [0.8],
    laws: [lattice(n, (j) => (j < 0 ? 0 : regularizedGammaUpper(j + 1, n * 0.8)))],
  },
]

const R = 20000
const run = (family: Family, truth: readonly number[], path: 'raw' | 'statistic') => {
  const training = recursiveTraining({ family, workflow: replace, schedule: constant(n), path })
  const key = { epoch: 'test', property: family.name, params: { truth }, purpose: path }
  const streams = new StreamFactory(key)
  const columns = truth.map(() => new Float64Array(R))
  for (let r = 0; r < R; r++) {
    const theta = training.run(truth, 1, streams.at(r))
    columns.forEach((column, i) => {
      column[r] = theta[i] as number
    })
  }
  return columns
}

describe.each(cases)('$family.name at $truth', ({ family, truth, laws }) => {
  test.each(['raw', 'statistic'] as const)('one %s generation has the exact law', (path) => {
    run(family, truth, path).forEach((values, i) => {
      const { cdf, below = cdf } = laws[i] as Law
      expect(distanceToLaw(values, cdf, below)).toBeLessThan(lawTolerance(R))
    })
  })
})
