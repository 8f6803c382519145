import { describe, expect, test } from 'vitest'
import { binomialLaw } from '../../../src/laws/binomial-law.ts'
import { chainRace } from '../../../src/laws/races/chain-race.ts'

/** Bernoulli(p) fitted to n observations: the counts are the states. */
function bernoulliRace(n: number, p: number, T: number): number {
  const shares = Array.from({ length: n + 1 }, (_, count) => count / n)
  return chainRace({
    first: binomialLaw(n, p),
    next: shares.map((share) => binomialLaw(n, share)),
    errors: Float64Array.from(shares, (share) => Math.abs(share - p)),
    T,
  })
}

/** Every sequence of counts, one by one, errors as whole numbers so that ties are ties. */
function byEnumeration(n: number, tenths: number, T: number): number {
  const error = (count: number) => Math.abs(10 * count - tenths * n)
  const follow = (first: number, count: number, t: number): number => {
    if (t === T) return error(count) < error(first) ? 1 : error(count) === error(first) ? 0.5 : 0
    return binomialLaw(n, count / n).reduce((sum, mass, to) => sum + mass * follow(first, to, t + 1), 0)
  }
  return binomialLaw(n, tenths / 10).reduce((sum, mass, first) => sum + mass * follow(first, first, 1), 0)
}

describe('the race of a chain', () => {
  test('is what every path adds up to', () => {
    for (const [n, tenths, T] of [
      [2, 5, 2],
      [4, 3, 3],
      [5, 3, 4],
      [3, 5, 5],
    ] as const) {
      expect(bernoulliRace(n, tenths / 10, T)).toBeCloseTo(byEnumeration(n, tenths, T), 12)
    }
  })

  // One coin: θ_1 is 0 or 1 and stays there.
  test('is a tie where the first model is for ever', () => {
    expect(bernoulliRace(1, 0.5, 3)).toBe(0.5)
  })

  test('is lost by runs that end without a model', () => {
    const none = Float64Array.of(0, 0)
    const half = Float64Array.of(0.25, 0.25)
    const errors = Float64Array.of(0, 1)
    expect(chainRace({ first: half, next: [none, none], errors, T: 2 })).toBe(0)
    expect(chainRace({ first: half, next: [half, half], errors, T: 2 })).toBe(0.125)
  })

  test('comes near the law of regular families as samples grow', () => {
    expect(bernoulliRace(400, 0.3, 2)).toBeCloseTo(Math.atan(2) / Math.PI, 2)
  })

  test('rejects tables that do not fit together', () => {
    const law = Float64Array.of(1, 0)
    expect(() => chainRace({ first: law, next: [law], errors: law, T: 2 })).toThrow(
      'next.length is 1; allowed: 2, the number of states',
    )
    expect(() => chainRace({ first: law, next: [law, law], errors: Float64Array.of(0), T: 2 })).toThrow(
      'errors.length is 1; allowed: 2',
    )
    expect(() => chainRace({ first: law, next: [law, Float64Array.of(1)], errors: law, T: 2 })).toThrow(
      'next[1].length is 1; allowed: 2',
    )
    expect(() => chainRace({ first: law, next: [law, law], errors: law, T: 1 })).toThrow('T is 1')
  })
})
