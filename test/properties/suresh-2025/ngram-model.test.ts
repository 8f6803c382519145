import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { circular } from '../../../properties/suresh-2025/worlds/circular-text.ts'
import { NgramModel } from '../../../properties/suresh-2025/worlds/ngram-model.ts'
import { WittenBell } from '../../../properties/suresh-2025/worlds/witten-bell.ts'
import { StreamFactory } from '../../../src/random/stream.ts'
import { seeded } from '../../seeded.ts'

const streams = new StreamFactory({ epoch: '1', property: 'n-grams', params: {}, purpose: 'hunt' })
const numbers = (...tokens: number[]) => Int32Array.from(tokens)
const text = fc
  .array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 40 })
  .map((tokens) => numbers(...tokens))
const order = fc.integer({ min: 1, max: 4 })

/** The tokens before a position of a text that is closed to a cycle, nearest first. */
const back = (tokens: Int32Array, at: number, depth: number) =>
  Array.from(
    { length: depth },
    (_, i) => tokens[(((at - 1 - i) % tokens.length) + tokens.length) % tokens.length],
  )

describe('a circular text', () => {
  test('goes round, each text by itself', () => {
    const { tokens, next, previous } = circular(numbers(5, 6, 7), numbers(8), numbers(9, 1))
    expect([...tokens]).toEqual([5, 6, 7, 8, 9, 1])
    expect([...next]).toEqual([1, 2, 0, 3, 5, 4])
    expect([...previous]).toEqual([2, 0, 1, 3, 5, 4])
  })
})

describe('an n-gram model', () => {
  test('puts positions side by side that have the same context, and no others', () => {
    fc.assert(
      fc.property(text, order, (tokens, r) => {
        const model = new NgramModel(circular(tokens), r)
        const contexts = new Map<number, string>()
        expect([...model.positions].sort((a, b) => a - b)).toEqual([...tokens.keys()])
        for (const at of tokens.keys()) {
          const key = back(tokens, at, r - 1).join()
          const place = model.contexts[at] ?? -1
          expect(contexts.get(place) ?? key).toBe(key)
          contexts.set(place, key)
        }
        expect(new Set(contexts.values()).size).toBe(contexts.size)
        expect(model.starts.length).toBe(contexts.size + 1)
      }),
      seeded(),
    )
  })

  // A cycle of the tokens 0, 1, 0, 2: after 0 comes 1 or 2, after each of them 0.
  test('has the entropy of its text: a coin after every other token', () => {
    expect(new NgramModel(circular(numbers(0, 1, 0, 2)), 2).entropy()).toBeCloseTo(Math.LN2 / 2, 15)
    expect(new NgramModel(circular(numbers(0, 1, 0, 2)), 3).entropy()).toBe(0)
    expect(new NgramModel(circular(numbers(0, 1, 2, 3)), 1).entropy()).toBeCloseTo(2 * Math.LN2, 15)
  })

  test('writes n-grams of its text only', () => {
    fc.assert(
      fc.property(text, order, fc.nat(), (tokens, r, replicate) => {
        const drawn = new NgramModel(circular(tokens), r).draw(60, streams.at(replicate))
        const window = (from: Int32Array, at: number) => [from[at], ...back(from, at, r - 1)].join()
        const known = new Set([...tokens.keys()].map((at) => window(tokens, at)))
        for (let at = r - 1; at < drawn.length; at++) expect(known).toContain(window(drawn, at))
      }),
      seeded(),
    )
  })

  test('copies a text without a context that occurs twice', () => {
    const drawn = new NgramModel(circular(numbers(0, 1, 2, 3, 4)), 2).draw(10, streams.at(3))
    drawn.forEach((token, i) => {
      expect(token).toBe(((drawn[0] ?? 0) + i) % 5)
    })
  })
})

describe('Witten and Bell’s smoothing', () => {
  // Of the cycle 0, 1, 0, 2: four tokens, three different ones; with a fourth symbol that is not in it P(0) is
  // (2 + 3/4)/7, P(1) = P(2) = (1 + 3/4)/7, P(3) = (3/4)/7. After 0, seen twice and followed by two different ones:
  // P(1 | 0) = (1 + 2 P(1))/4 and P(0 | 0) = 2 P(0)/4. After 3, which was never seen, it is P.
  test('is what the formula says', () => {
    const model = new WittenBell(new NgramModel(circular(numbers(0, 1, 0, 2)), 2), 4)
    const given = (...tokens: number[]) => model.probability(numbers(...tokens), tokens.length - 1)
    expect(given(0)).toBeCloseTo(2.75 / 7, 15)
    expect(given(3)).toBeCloseTo(0.75 / 7, 15)
    expect(given(0, 1)).toBeCloseTo((1 + (2 * 1.75) / 7) / 4, 15)
    expect(given(0, 0)).toBeCloseTo((2 * 2.75) / 7 / 4, 15)
    expect(given(3, 1)).toBeCloseTo(1.75 / 7, 15)
  })

  test('gives probabilities that add up to 1 after any context', () => {
    fc.assert(
      fc.property(
        text,
        order,
        fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 5 }),
        (tokens, r, context) => {
          const model = new WittenBell(new NgramModel(circular(tokens), r), 5)
          const sum = [0, 1, 2, 3, 4].reduce(
            (total, token) => total + model.probability(numbers(...context, token), context.length),
            0,
          )
          expect(sum).toBeCloseTo(1, 12)
        },
      ),
      seeded(),
    )
  })

  // Shares of 40 000 draws are within 0.02 of probabilities but for one chance in 10¹³, by Hoeffding.
  test('draws by these probabilities', () => {
    const model = new WittenBell(new NgramModel(circular(numbers(0, 1, 0, 2, 2, 1, 0)), 3), 4)
    const counts = new Float64Array(64)
    const stream = streams.at(7)
    const runs = 40_000
    for (let i = 0; i < runs; i++) {
      const [a = 0, b = 0, c = 0] = model.draw(3, stream)
      const at = 16 * a + 4 * b + c
      counts[at] = (counts[at] ?? 0) + 1
    }
    counts.forEach((count, i) => {
      const tokens = numbers(i >> 4, (i >> 2) & 3, i & 3)
      const p = [0, 1, 2].reduce((product, at) => product * model.probability(tokens, at), 1)
      expect(Math.abs(count / runs - p)).toBeLessThan(0.02)
    })
  })
})
