import { describe, expect, test } from 'vitest'
import { noStream } from '../../src/random/no-stream.ts'
import type { Stream } from '../../src/random/stream.ts'
import { binomial } from '../../src/random/variates/binomial.ts'
import { exponential } from '../../src/random/variates/exponential.ts'
import { chiSquare, gamma } from '../../src/random/variates/gamma.ts'
import { normal } from '../../src/random/variates/normal.ts'
import { poisson } from '../../src/random/variates/poisson.ts'
import { DRAWS, type Law, misfit, sampleOf } from './goodness-of-fit.ts'
import {
  binomialLaw,
  chiSquareLaw,
  exponentialLaw,
  gammaLaw,
  normalLaw,
  normalTailLaw,
  poissonLaw,
  uniformLaw,
} from './laws.ts'
import { PrefixedStream } from './scripted-streams.ts'
import {
  binomialByRecurrence,
  coarseExponential,
  gammaWithoutRejection,
  gammaWithWrongPower,
  normalBySixUniforms,
  normalWithoutTail,
  roundedNormal,
  shiftedUniform,
} from './wrong-samplers.ts'

interface Case {
  readonly name: string
  readonly law: Law
  readonly draw: (stream: Stream) => number
  readonly draws: number
}

const sampler = (name: string, law: Law, draw: Case['draw'], draws = DRAWS): Case => ({
  name,
  law,
  draw,
  draws,
})

// Five times as many where a step that is skipped or a constant that is off changes less than a percent.
const MANY = 5 * DRAWS

/** A layer of 0 and the largest offset to either side: the two words that send the ziggurat to its tails. */
const UPPER_TAIL = [0x7fffff00, 0xffffffff]
const LOWER_TAIL = [0x80000000, 0]

const right: readonly Case[] = [
  sampler('uniform', uniformLaw, (stream) => stream.uniform()),
  sampler('open uniform', uniformLaw, (stream) => stream.openUniform()),
  sampler('word', uniformLaw, (stream) => stream.word() / 4294967296),
  sampler('normal', normalLaw, normal, MANY),
  sampler('normal, in its upper tail', normalTailLaw, (s) => normal(new PrefixedStream(UPPER_TAIL, s))),
  sampler('normal, in its lower tail', normalTailLaw, (s) => -normal(new PrefixedStream(LOWER_TAIL, s))),
  sampler('exponential', exponentialLaw, exponential),
  ...[0.05, 0.5, 1, 2.5, 30, 1000].map((shape) =>
    sampler(`gamma of shape ${shape}`, gammaLaw(shape), (stream) => gamma(stream, shape)),
  ),
  sampler('chi-square, 3 degrees', chiSquareLaw(3), (stream) => chiSquare(stream, 3)),
  // By inversion below a mean of 10 (of failures where p > ½), by transformed rejection above.
  ...(
    [
      [1, 0.5, DRAWS],
      [10, 0.3, DRAWS],
      [100, 0.05, DRAWS],
      [30, 0.95, DRAWS],
      [25, 0.4, DRAWS],
      [30, 0.4, MANY],
      [100, 0.3, DRAWS],
      [1000, 0.9, DRAWS],
      [1000000, 0.3, DRAWS],
    ] as const
  ).map(([n, p, draws]) =>
    sampler(`binomial of ${n} at ${p}`, binomialLaw(n, p), (stream) => binomial(stream, n, p), draws),
  ),
  ...[0.1, 3, 9.99, 10, 50, 10000].map((mean) =>
    sampler(`Poisson of mean ${mean}`, poissonLaw(mean), (stream) => poisson(stream, mean)),
  ),
  sampler('binomial by recurrence', binomialLaw(30, 0.4), (stream) =>
    binomialByRecurrence(stream, 30, 0.4, 1),
  ),
]

const wrong: readonly Case[] = [
  sampler('uniform with a shift too far', uniformLaw, shiftedUniform),
  sampler('normal without its tail', normalLaw, normalWithoutTail),
  sampler('normal by six uniforms', normalLaw, normalBySixUniforms),
  sampler('exponential of ten bits', exponentialLaw, coarseExponential),
  sampler('gamma without rejection', gammaLaw(1), (stream) => gammaWithoutRejection(stream, 1)),
  sampler('gamma with the wrong power', gammaLaw(0.5), (stream) => gammaWithWrongPower(stream, 0.5)),
  sampler('gamma of another shape', gammaLaw(30), (stream) => gamma(stream, 30.1)),
  ...(
    [
      [30, 0.4],
      [100, 0.3],
      [1000, 0.05],
      [1000, 0.3],
    ] as const
  ).map(([n, p]) =>
    sampler(
      `binomial of ${n} at ${p} by a recurrence that starts one index early`,
      binomialLaw(n, p),
      (stream) => binomialByRecurrence(stream, n, p, 0),
    ),
  ),
  sampler('binomial by rounding', binomialLaw(30, 0.4), (stream) => roundedNormal(stream, 12, 7.2)),
  sampler('Poisson by rounding', poissonLaw(50), (stream) => roundedNormal(stream, 50, 50)),
  sampler('Poisson of another mean', poissonLaw(3), (stream) => poisson(stream, 3.03)),
]

describe('a sample comes from its law (epoch calibration, level 1e-6)', () => {
  test.each(right)('$name', ({ name, law, draw, draws }) => {
    expect(misfit(sampleOf(draw, { name }, draws), law)).toBeUndefined()
  })
})

describe('the same decision catches a sampler that is wrong', () => {
  test.each(wrong)('$name', ({ name, law, draw, draws }) => {
    expect(misfit(sampleOf(draw, { name }, draws), law)).toBeDefined()
  })
})

test('a law that is NaN anywhere is an error, not a fit', () => {
  const law: Law = { support: 'reals', cdf: (x) => (x > 0.5 ? Number.NaN : x) }
  expect(() => misfit(Float64Array.of(0.1, 0.9), law)).toThrow('NaN')
})

test('nothing is drawn where nothing is left to chance', () => {
  expect([binomial(noStream, 0, 0.3), binomial(noStream, 7, 0), binomial(noStream, 7, 1)]).toEqual([0, 0, 7])
})
