import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noStream } from '../../src/random/no-stream.ts'
import { Stream, StreamFactory } from '../../src/random/stream.ts'
import type { StreamKey } from '../../src/random/stream-key.ts'
import { ArgumentError } from '../../src/validation/argument-error.ts'
import { seeded } from '../seeded.ts'
import { LEVEL } from './goodness-of-fit.ts'
import { ConstantStream } from './scripted-streams.ts'

const key: StreamKey = { epoch: 'calibration', property: 'test/random', params: {}, purpose: 'streams' }
const words = (stream: Stream, count = 4) => Array.from({ length: count }, () => stream.word())

describe('xoshiro128**', () => {
  test('from state 1, 2, 3, 4 gives the words of the reference implementation', () => {
    // First four of xoshiro128starstar.c by Blackman and Vigna.
    expect(words(new Stream(1, 2, 3, 4))).toEqual([11520, 0, 5927040, 70819200])
  })

  test('does not start from its fixed point', () => {
    expect(() => new Stream(0, 0, 0, 0)).toThrow('four words, not all zero')
    const stream = new Stream(1, 2, 3, 4)
    stream.restart(0, 0, 0, 0)
    expect(words(stream, 20).some((word) => word !== 0)).toBe(true)
  })

  test('restarted is as good as new', () => {
    const stream = new Stream(9, 9, 9, 9)
    stream.restart(1, 2, 3, 4)
    expect(words(stream)).toEqual(words(new Stream(1, 2, 3, 4)))
  })
})

describe('uniforms', () => {
  test('use the high 27 and 26 bits of two words', () => {
    expect(new ConstantStream(0).uniform()).toBe(0)
    expect(new ConstantStream(0xffffffff).uniform()).toBe(1 - Number.EPSILON / 2)
    expect(new ConstantStream(0x80000000).uniform()).toBe(0.5 + 1 / 268435456)
  })

  test('that are open are never 0 and never 1', () => {
    expect(new ConstantStream(0).openUniform()).toBe(Number.EPSILON / 2)
    expect(new ConstantStream(0xffffffff).openUniform()).toBe(1 - Number.EPSILON / 2)
  })
})

describe('the stream of a replicate', () => {
  test('depends on its index alone, not on what was drawn before or in which order', () => {
    const inOrder = new StreamFactory(key)
    const expected = Array.from({ length: 50 }, (_, i) => words(inOrder.at(i)))
    const index = fc.nat({ max: 49 })
    fc.assert(
      fc.property(fc.array(fc.tuple(index, fc.nat({ max: 9 })), { minLength: 1 }), (visits) => {
        const streams = new StreamFactory(key)
        for (const [replicate, draws] of visits) {
          const stream = streams.at(replicate)
          expect(words(stream)).toEqual(expected[replicate])
          words(stream, draws)
        }
      }),
      seeded(),
    )
  })

  test('is the same on another factory of the same key, and different under another key', () => {
    expect(words(new StreamFactory(key).at(7))).toEqual(words(new StreamFactory({ ...key }).at(7)))
    expect(words(new StreamFactory({ ...key, purpose: 'confirm' }).at(7))).not.toEqual(
      words(new StreamFactory(key).at(7)),
    )
  })

  test('can be had apart, for replicates that run at once', () => {
    const streams = new StreamFactory(key)
    const first = streams.apart(7)
    const second = streams.apart(8)
    expect([streams.untouched(7, first), streams.untouched(8, first)]).toEqual([true, false])
    const interleaved = [first.word(), second.word(), first.word()]
    expect(streams.untouched(7, first)).toBe(false)
    const again = streams.at(7)
    expect([again.word(), again.word()]).toEqual([interleaved[0], interleaved[2]])
  })

  test('is another one for every index', () => {
    const streams = new StreamFactory(key)
    const indices = [...Array.from({ length: 10000 }, (_, i) => i), 4294967295, 2147483648]
    expect(new Set(indices.map((i) => words(streams.at(i)).join())).size).toBe(indices.length)
  })

  test('is frozen: what these keys give is part of every published record', () => {
    expect(words(new StreamFactory(key).at(0))).toMatchInlineSnapshot(`
      [
        1641432602,
        2536759774,
        2624270354,
        2322890546,
      ]
    `)
    expect(words(new StreamFactory(key).at(4294967295))).toMatchInlineSnapshot(`
      [
        69552857,
        1150229212,
        2331382293,
        2534140796,
      ]
    `)
  })

  test.each([-1, 0.5, 4294967296, Number.NaN])('%d is no index', (replicate) => {
    expect(() => new StreamFactory(key).at(replicate)).toThrow(ArgumentError)
  })
})

describe('neighbouring replicates are independent', () => {
  const PAIRS = 200_000
  const SIDE = 16

  /**
   * Whether the draws of replicates 2i and 2i + 1 fall into the cells of a 16 × 16 grid as independent uniforms
   * do: Chernoff's bound for each cell, shared out over 256 cells and two sides.
   */
  function looksIndependent(streamOf: (replicate: number) => Stream, draw: number): boolean {
    const counts = new Uint32Array(SIDE * SIDE)
    const cell = (replicate: number) => {
      const stream = streamOf(replicate)
      for (let i = 1; i < draw; i++) stream.word()
      return stream.word() >>> 28
    }
    for (let i = 0; i < PAIRS; i++) {
      const at = cell(2 * i) * SIDE + cell(2 * i + 1)
      counts[at] = (counts[at] ?? 0) + 1
    }
    const expected = 1 / counts.length
    const part = (a: number, b: number) => (a === 0 ? 0 : a * Math.log(a / b))
    const surprise = (q: number) => PAIRS * (part(q, expected) + part(1 - q, 1 - expected))
    return counts.every((count) => surprise(count / PAIRS) <= Math.log((2 * counts.length) / LEVEL))
  }

  test.each([1, 2, 10])('at draw %d', (draw) => {
    const streams = new StreamFactory(key)
    expect(looksIndependent((replicate) => streams.at(replicate), draw)).toBe(true)
  })

  test('and the same look sees that streams seeded by their index are not', () => {
    expect(looksIndependent((replicate) => new Stream(1, 2, 3, replicate + 1), 1)).toBe(false)
    expect(looksIndependent((replicate) => new Stream(replicate + 1, -1, ~replicate, 0), 2)).toBe(false)
  })
})

test('where no stream may be used, every draw throws', () => {
  for (const draw of [() => noStream.word(), () => noStream.uniform(), () => noStream.openUniform()]) {
    expect(draw).toThrow('a deterministic computation drew from a stream')
  }
})

test('a stream is untouched until something is drawn, and no stream is that of another replicate', () => {
  const streams = new StreamFactory(key)
  const stream = streams.at(3)
  expect(streams.untouched(3)).toBe(true)
  expect(streams.untouched(4)).toBe(false)
  stream.word()
  expect(streams.untouched(3)).toBe(false)
})
