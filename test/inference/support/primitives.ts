import { alwaysTest } from '../../../src/inference/always-test.ts'
import { boundedMeanTest } from '../../../src/inference/bounded-mean-test.ts'
import { catoniMeanTest } from '../../../src/inference/catoni-mean-test.ts'
import { discreteLawTest } from '../../../src/inference/discrete-law-test.ts'
import { distributionTest, dominanceTest } from '../../../src/inference/distribution-test.ts'
import { exponentSideTest, exponentTest } from '../../../src/inference/exponent-test.ts'
import type { IntervalClaim } from '../../../src/inference/interval-claim.ts'
import { pairedComparisonTest } from '../../../src/inference/paired-comparison-test.ts'
import { probabilityMixtureTest } from '../../../src/inference/probability-mixture-test.ts'
import { probabilityTest } from '../../../src/inference/probability-test.ts'
import type { Levels } from '../../../src/inference/sequential-test.ts'
import { twoSampleDominanceTest, twoSampleTest } from '../../../src/inference/two-sample-test.ts'
import { exponential } from '../../../src/random/exponential.ts'
import { normal } from '../../../src/random/normal.ts'
import { poisson } from '../../../src/random/poisson.ts'
import type { Stream } from '../../../src/random/stream.ts'
import { regularizedGammaUpper } from '../../../src/special/gamma.ts'
import { normalCdf } from '../../../src/special/normal.ts'
import { pairWorld, type World, world } from './calibration.ts'

/** A world in which one of the two decisions is wrong: the claim is true, or false by its margin. */
export interface NullCase {
  readonly name: string
  readonly wrong: 'certified' | 'refuted'
  readonly make: (levels: Levels) => World
  /** False where the evidence is a p-value: then its exponential need not have mean ≤ 1. */
  readonly eProcess?: false
}

type Draw = (stream: Stream) => number

const bernoulli =
  (p: number): Draw =>
  (stream) =>
    stream.uniform() < p ? 1 : 0

const UNIT = { low: 0, high: 1 }

/** Laws on [0, 1] by name, with their means: continuous, discrete, heavy near 0, nearly constant, dependent. */
const BOUNDED: readonly (readonly [name: string, mean: number, law: () => Draw])[] = [
  ['uniform', 0.5, () => (stream) => stream.uniform()],
  ['two points, rare', 0.05, () => bernoulli(0.05)],
  ['three points', 0.4, () => (stream) => (stream.uniform() < 0.2 ? 1 : stream.uniform() < 0.5 ? 0 : 0.5)],
  ['eighth power of a uniform', 1 / 9, () => (stream) => raise(stream.uniform(), 8)],
  ['nearly constant', 0.3, () => (stream) => 0.3 + 0.002 * (stream.uniform() - 0.5)],
  ['spread set by the last value', 0.5, dependent],
]

function raise(x: number, times: number): number {
  let product = 1
  for (let i = 0; i < times; i++) product *= x
  return product
}

/** Mean ½ given the past, but the spread is large after a large value: independence is not assumed. */
function dependent(): Draw {
  let last = 0.5
  return (stream) => {
    last = 0.5 + (last > 0.5 ? 1 : 0.1) * (stream.uniform() - 0.5)
    return last
  }
}

const SCALING = {
  factor: 4,
  most: 1,
  small: { mean: 0.4, variance: 0.05 },
  large: { variance: 0.01 },
}
/** Observables with means .4 and .4·4^(−γ), at two sizes. */
const scaled = (gamma: number) => (stream: Stream) =>
  [0.8 * stream.uniform(), 0.8 * Math.exp(-gamma * Math.log(4)) * stream.uniform()] as const

const uniformCdf = (x: number) => Math.min(1, Math.max(0, x))
const poissonCdf = (x: number) => (x < 0 ? 0 : regularizedGammaUpper(Math.floor(x) + 1, 3))
const poissonBelow = (x: number) => poissonCdf(Math.ceil(x) - 1)
const CV_LOGNORMAL = Math.expm1(1) // Var/mean² of exp(N(0, 1))
const lognormal: Draw = (stream) => Math.exp(normal(stream) - 0.5)

function atHigh(claim: IntervalClaim): number {
  return (claim.high as number) + claim.margin
}

function probabilityCases(
  kind: string,
  test: (claim: IntervalClaim, levels: Levels) => ReturnType<typeof probabilityTest>,
): NullCase[] {
  const claims: readonly IntervalClaim[] = [
    { high: 0.3, margin: 0.1 },
    { high: 0.01, margin: 0.02 },
    { high: 0.5, margin: 0.05 },
    { low: 0.3, high: 0.3, margin: 0.1 },
    { low: 0.9, high: 0.95, margin: 0.04 },
  ]
  return claims.flatMap((claim) => {
    const text = JSON.stringify(claim)
    const one = (p: number, wrong: 'certified' | 'refuted'): NullCase => ({
      name: `${kind} ${text}, p = ${p}`,
      wrong,
      make: (levels) => world(test(claim, levels), bernoulli(p)),
    })
    const low = claim.low === undefined ? [] : [claim.low]
    return [
      one(claim.high as number, 'refuted'),
      ...low.map((p) => one(p, 'refuted')),
      one(atHigh(claim), 'certified'),
      ...low.map((p) => one(p - claim.margin, 'certified')),
    ]
  })
}

function bettingCases(): NullCase[] {
  return BOUNDED.flatMap(([name, mean, law]) => {
    const constant = name === 'nearly constant'
    const margin = constant ? 0.0005 : mean / 4
    const make = (claim: IntervalClaim) => (levels: Levels) =>
      world(boundedMeanTest(claim, UNIT, levels, { mean, variance: constant ? 4e-7 : 0.05 }), law())
    return [
      { name: `bet high, ${name}`, wrong: 'refuted', make: make({ high: mean, margin }) },
      { name: `bet low, ${name}`, wrong: 'refuted', make: make({ low: mean, margin }) },
      { name: `bet equal, ${name}`, wrong: 'refuted', make: make({ low: mean, high: mean, margin }) },
      {
        name: `bet high, off by the margin, ${name}`,
        wrong: 'certified',
        make: make({ high: mean - margin, margin }),
      },
      {
        name: `bet low, off by the margin, ${name}`,
        wrong: 'certified',
        make: make({ low: mean + margin, margin }),
      },
    ] satisfies NullCase[]
  })
}

function catoniCases(): NullCase[] {
  const laws: readonly (readonly [
    string,
    number,
    Draw,
    { atMost: number } | { timesMeanSquared: number },
  ])[] = [
    ['exponential', 1, exponential, { timesMeanSquared: 1 }],
    ['lognormal', 1, lognormal, { timesMeanSquared: CV_LOGNORMAL }],
    ['normal', 0, normal, { atMost: 1 }],
    ['exponential, absolute bound', 1, exponential, { atMost: 1 }],
  ]
  return laws.flatMap(([name, mean, draw, variance]) => {
    const margin = 0.25
    const make = (claim: IntervalClaim) => (levels: Levels) =>
      world(catoniMeanTest(claim, variance, levels), draw)
    return [
      { name: `Catoni high, ${name}`, wrong: 'refuted', make: make({ high: mean, margin }) },
      { name: `Catoni low, ${name}`, wrong: 'refuted', make: make({ low: mean, margin }) },
      { name: `Catoni equal, ${name}`, wrong: 'refuted', make: make({ low: mean, high: mean, margin }) },
      {
        name: `Catoni high, off by the margin, ${name}`,
        wrong: 'certified',
        make: make({ high: mean - margin, margin }),
      },
      {
        name: `Catoni low, off by the margin, ${name}`,
        wrong: 'certified',
        make: make({ low: mean + margin, margin }),
      },
    ] satisfies NullCase[]
  })
}

function distanceCases(): NullCase[] {
  const shifted: Draw = (stream) => Math.min(1, stream.uniform() + 0.15)
  const lower: Draw = (stream) => Math.max(0, stream.uniform() - 0.15)
  const pair = (first: Draw, second: Draw) => (stream: Stream) => [first(stream), second(stream)] as const
  const uniform: Draw = (stream) => stream.uniform()
  const rounded: Draw = (stream) => Math.floor(4 * stream.uniform())
  const claim = { margin: 0.15 }
  const cases: Omit<NullCase, 'eProcess'>[] = [
    {
      name: 'distribution, normal',
      wrong: 'refuted',
      make: (l) => world(distributionTest(normalCdf, claim, l), normal),
    },
    {
      name: 'distribution, Poisson with atoms',
      wrong: 'refuted',
      make: (l) =>
        world(distributionTest(poissonCdf, claim, l, { leftLimit: poissonBelow }), (s) => poisson(s, 3)),
    },
    {
      name: 'distribution, at the tolerance',
      wrong: 'refuted',
      make: (l) => world(distributionTest(uniformCdf, { margin: 0.1, tolerance: 0.15 }, l), shifted),
    },
    {
      name: 'distribution, off by the margin',
      wrong: 'certified',
      make: (l) => world(distributionTest(uniformCdf, claim, l), shifted),
    },
    {
      name: 'dominance, equal',
      wrong: 'refuted',
      make: (l) => world(dominanceTest(uniformCdf, claim, l), uniform),
    },
    {
      name: 'dominance, off by the margin',
      wrong: 'certified',
      make: (l) => world(dominanceTest(uniformCdf, claim, l), lower),
    },
    {
      name: 'two samples, equal',
      wrong: 'refuted',
      make: (l) => pairWorld(twoSampleTest(claim, l), pair(normal, normal)),
    },
    {
      name: 'two samples, equal with atoms',
      wrong: 'refuted',
      make: (l) => pairWorld(twoSampleTest(claim, l), pair(rounded, rounded)),
    },
    {
      name: 'two samples, off by the margin',
      wrong: 'certified',
      make: (l) => pairWorld(twoSampleTest(claim, l), pair(uniform, shifted)),
    },
    {
      name: 'two-sample dominance, equal',
      wrong: 'refuted',
      make: (l) => pairWorld(twoSampleDominanceTest(claim, l), pair(uniform, uniform)),
    },
    {
      name: 'two-sample dominance, off by the margin',
      wrong: 'certified',
      make: (l) => pairWorld(twoSampleDominanceTest(claim, l), pair(lower, uniform)),
    },
  ]
  return cases.map((each) => ({ ...each, eProcess: false }))
}

function otherCases(): NullCase[] {
  const law = [0.5, 0.3, 0.2]
  const categorical =
    (a: number, b: number): Draw =>
    (stream) => {
      const u = stream.uniform()
      return u < a ? 0 : u < a + b ? 1 : 2
    }
  /** A difference with mean .1: what two worlds have in common cancels. */
  const common = (stream: Stream) => {
    const shared = stream.uniform() / 2
    return [shared + 0.2 * stream.uniform(), shared + 0.1 * (stream.uniform() - 0.5)] as const
  }
  const paired = (claim: IntervalClaim) => (levels: Levels) =>
    pairWorld(pairedComparisonTest(claim, 0.25, levels, { mean: 0.1, variance: 0.005 }), common)
  return [
    {
      name: 'always, violated at its margin',
      wrong: 'certified',
      make: (l) => world(alwaysTest(0.05, l), bernoulli(0.95)),
    },
    {
      name: 'discrete law, true',
      wrong: 'refuted',
      make: (l) => world(discreteLawTest(law, 0.1, l), categorical(0.5, 0.3)),
    },
    {
      name: 'discrete law, off by the margin',
      wrong: 'certified',
      make: (l) => world(discreteLawTest(law, 0.1, l), categorical(0.5, 0.4)),
    },
    {
      name: 'exponent, true at its bound',
      wrong: 'refuted',
      make: (l) => pairWorld(exponentTest({ low: 1, margin: 0.2 }, SCALING, l), scaled(1)),
    },
    {
      name: 'exponent, equal',
      wrong: 'refuted',
      make: (l) => pairWorld(exponentTest({ low: 1, high: 1, margin: 0.2 }, SCALING, l), scaled(1)),
    },
    {
      name: 'exponent, off by the margin',
      wrong: 'certified',
      make: (l) => pairWorld(exponentTest({ low: 1, margin: 0.2 }, SCALING, l), scaled(0.8)),
    },
    {
      name: 'exponent, off above',
      wrong: 'certified',
      make: (l) => pairWorld(exponentTest({ high: 1, margin: 0.2 }, SCALING, l), scaled(1.2)),
    },
    {
      name: 'exponent at its threshold, above',
      wrong: 'certified',
      make: (l) => pairWorld(exponentSideTest(1, 0.2, SCALING, l), scaled(1)),
    },
    {
      name: 'exponent at its threshold, below',
      wrong: 'refuted',
      make: (l) => pairWorld(exponentSideTest(1, 0.2, SCALING, l), scaled(1)),
    },
    {
      name: 'paired comparison, true at its bound',
      wrong: 'refuted',
      make: paired({ high: 0.1, margin: 0.03 }),
    },
    {
      name: 'paired comparison, off by the margin',
      wrong: 'certified',
      make: paired({ high: 0.07, margin: 0.03 }),
    },
  ]
}

/** Every primitive at the boundary of what it must not misjudge. */
export function nullCases(): readonly NullCase[] {
  return [
    ...probabilityCases('ratio', probabilityTest),
    ...probabilityCases('mixture', probabilityMixtureTest),
    ...bettingCases(),
    ...catoniCases(),
    ...distanceCases(),
    ...otherCases(),
  ]
}
