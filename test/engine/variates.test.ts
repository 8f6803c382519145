import { type Stream, StreamFactory, variates } from 'collapse-check'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SCALAR, SIMD } from '../../src/engine/compiled.ts'
import { type Draw, draws } from '../../src/engine/draws.ts'
import { Instance } from '../../src/engine/instance.ts'
import { keyWords } from '../../src/random/stream-key.ts'
import { seeded } from '../seeded.ts'

const COUNT = 50
const LANES = 4

const positive = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true })
const probability = fc.oneof(positive(0, 1), fc.constantFrom(0, 1))
const size = fc.oneof(fc.nat(40), fc.nat(100_000), fc.constant(1e15))

const symbols = fc
  .array(fc.nat(5), { minLength: 1, maxLength: 30 })
  .map((weights) => Float64Array.from([...weights, 1]))

/** A draw of the module, and the same variates of the reference: as many numbers a draw as it has. */
const kinds: fc.Arbitrary<readonly [Draw, (stream: Stream) => readonly number[]]> = fc.oneof(
  fc.constant([{ law: 'normal' }, (stream: Stream) => [variates.normal(stream)]] as const),
  fc.constant([{ law: 'exponential' }, (stream: Stream) => [variates.exponential(stream)]] as const),
  positive(1e-3, 1e4).map(
    (shape) => [{ law: 'gamma', shape }, (stream: Stream) => [variates.gamma(stream, shape)]] as const,
  ),
  fc
    .oneof(positive(0, 60), positive(0, 1e9))
    .map((mean) => [{ law: 'poisson', mean }, (stream: Stream) => [variates.poisson(stream, mean)]] as const),
  fc
    .tuple(size, probability)
    .map(
      ([n, p]) => [{ law: 'binomial', n, p }, (stream: Stream) => [variates.binomial(stream, n, p)]] as const,
    ),
  fc.tuple(fc.nat(1000), symbols).map(([n, p]) => {
    const out = new Float64Array(p.length)
    const table = new variates.Multinomial(p.length)
    const draw = (stream: Stream) => {
      table.draw(stream, n, p, out, 0)
      return [...out]
    }
    return [{ law: 'multinomial', n, p }, draw] as const
  }),
)

describe.each([
  ['with vectors', SIMD],
  ['without', SCALAR],
])('the module %s', (_, base64) => {
  const instance = new Instance(base64)

  test('draws the bits of the reference, four streams abreast', () => {
    fc.assert(
      fc.property(kinds, fc.nat(), ([draw, variate], first) => {
        const key = { epoch: 'tests', property: 'engine', params: {}, purpose: 'draws' }
        const drawn = draws(instance, keyWords(key), draw, first, COUNT)
        const streams = Array.from({ length: LANES }, (_, lane) => new StreamFactory(key).apart(first + lane))
        const expected = Array.from({ length: COUNT }, () =>
          streams.flatMap((stream) => variate(stream)),
        ).flat()
        const differing = expected.findIndex((value, i) => !Object.is(value, drawn[i]))
        expect([differing, drawn.length]).toEqual([-1, expected.length])
      }),
      seeded(300),
    )
  })

  test('has a logarithm as close as its rejection steps take it to be', () => {
    const positive = fc.double({ min: 2.2250738585072014e-308, max: 1.7e308, noNaN: true })
    fc.assert(
      fc.property(fc.oneof(positive, fc.double({ min: 0.5, max: 2, noNaN: true })), (x) => {
        const log = Math.log(x)
        expect(Math.abs(instance.exports.closeLog(x) - log)).toBeLessThanOrEqual(1e-15 * (1 + Math.abs(log)))
      }),
      seeded(20_000),
    )
    expect([0, -1, 5e-324, Number.POSITIVE_INFINITY, Number.NaN].map(instance.exports.closeLog)).toEqual(
      new Array(5).fill(Number.NaN),
    )
  })

  test('has the first uniform of every stream', () => {
    const key = { epoch: 'tests', property: 'engine', params: {}, purpose: 'uniforms' }
    const streams = new StreamFactory(key)
    const drawn = draws(instance, keyWords(key), { law: 'first uniform' }, 4_294_967_200, 24)
    expect([...drawn]).toEqual(Array.from({ length: 96 }, (_, i) => streams.at(4_294_967_200 + i).uniform()))
  })
})
