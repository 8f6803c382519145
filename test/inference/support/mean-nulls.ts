import { boundedMeanTest } from '../../../src/inference/bounded-mean/bounded-mean-test.ts'
import { catoniMeanTest } from '../../../src/inference/catoni/catoni-mean-test.ts'
import type { IntervalClaim } from '../../../src/inference/interval-claim.ts'
import type { Levels } from '../../../src/inference/sequential-test.ts'
import { exponential } from '../../../src/random/variates/exponential.ts'
import { normal } from '../../../src/random/variates/normal.ts'
import { world } from './calibration.ts'
import { bernoulli, type Draw, type NullCase } from './null-case.ts'

const UNIT = { low: 0, high: 1 }

/** Laws on [0, 1] by name, with their means: continuous, discrete, heavy near 0, nearly constant, dependent. */
const BOUNDED: readonly {
  readonly name: string
  readonly mean: number
  readonly law: () => Draw
  /** A quarter of the mean unless given. */
  readonly margin?: number
  /** That the test is designed for; 0.05 unless given. */
  readonly variance?: number
}[] = [
  { name: 'uniform', mean: 0.5, law: () => (stream) => stream.uniform() },
  { name: 'two points, rare', mean: 0.05, law: () => bernoulli(0.05) },
  {
    name: 'three points',
    mean: 0.4,
    law: () => (stream) => (stream.uniform() < 0.2 ? 1 : stream.uniform() < 0.5 ? 0 : 0.5),
  },
  { name: 'eighth power of a uniform', mean: 1 / 9, law: () => (stream) => raise(stream.uniform(), 8) },
  {
    name: 'nearly constant',
    mean: 0.3,
    law: () => (stream) => 0.3 + 0.002 * (stream.uniform() - 0.5),
    margin: 0.0005,
    variance: 4e-7,
  },
  { name: 'spread set by the last value', mean: 0.5, law: dependent },
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

const CV_LOGNORMAL = Math.expm1(1) // Var/mean² of exp(N(0, 1))
const lognormal: Draw = (stream) => Math.exp(normal(stream) - 0.5)

function bettingCases(): NullCase[] {
  return BOUNDED.flatMap(({ name, mean, law, margin = mean / 4, variance = 0.05 }) => {
    const make = (claim: IntervalClaim) => (levels: Levels) =>
      world(boundedMeanTest(claim, UNIT, levels, { mean, variance }), law())
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

/** The tests of a mean, by betting and by Catoni's influence function. */
export const MEAN_NULLS: readonly NullCase[] = [...bettingCases(), ...catoniCases()]
