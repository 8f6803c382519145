import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Stream } from '../../src/random/stream.ts'
import { binomial } from '../../src/random/variates/binomial.ts'
import { exponential } from '../../src/random/variates/exponential.ts'
import { chiSquare, gamma } from '../../src/random/variates/gamma.ts'
import { poisson } from '../../src/random/variates/poisson.ts'
import { seeded } from '../seeded.ts'
import { ConstantStream } from './scripted-streams.ts'

const stream = () => new Stream(1, 2, 3, 4)
const { NaN: notANumber, POSITIVE_INFINITY: infinity } = Number

describe('a bad argument is named with its value and what is allowed', () => {
  test.each([
    [() => binomial(stream(), -1, 0.5), 'n is -1; allowed: an integer, 0 or above'],
    [() => binomial(stream(), 1.5, 0.5), 'n is 1.5; allowed: an integer, 0 or above'],
    [() => binomial(stream(), notANumber, 0.5), 'n is NaN'],
    [() => binomial(stream(), infinity, 0.5), 'n is Infinity'],
    [() => binomial(stream(), 5, -0.1), 'p is -0.1; allowed: a probability in [0, 1]'],
    [() => binomial(stream(), 5, 1.1), 'p is 1.1'],
    [() => binomial(stream(), 5, notANumber), 'p is NaN'],
    [() => poisson(stream(), -1), 'mean is -1; allowed: a finite number, 0 or above'],
    [() => poisson(stream(), notANumber), 'mean is NaN'],
    [() => poisson(stream(), infinity), 'mean is Infinity'],
    [() => gamma(stream(), 0), 'shape is 0; allowed: a finite number above 0'],
    [() => gamma(stream(), -1), 'shape is -1'],
    [() => gamma(stream(), notANumber), 'shape is NaN'],
    [() => gamma(stream(), infinity), 'shape is Infinity'],
    [() => chiSquare(stream(), 0), 'shape is 0'],
  ])('%s', (draw, message) => {
    expect(draw).toThrow(message)
  })
})

describe('at the edge of what is allowed', () => {
  test('an exponential is finite even where its uniform is the smallest', () => {
    expect(exponential(new ConstantStream(0))).toBeCloseTo(53 * Math.LN2)
  })

  test('a binomial of no trials, or of certain ones, is certain', () => {
    expect([binomial(stream(), 0, 0.5), binomial(stream(), 7, 0), binomial(stream(), 7, 1)]).toEqual([
      0, 0, 7,
    ])
  })

  test('a Poisson of mean 0 is 0', () => {
    expect(poisson(stream(), 0)).toBe(0)
  })

  test('a binomial is an integer from 0 to n, whatever n and p are', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 1e9 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer(),
        (n, p, seed) => {
          const k = binomial(new Stream(1, 2, 3, seed), n, p)
          expect(Number.isInteger(k) && k >= 0 && k <= n).toBe(true)
        },
      ),
      seeded(),
    )
  })

  test('a Poisson is a count, and a gamma is finite and not below 0, whatever the mean and shape are', () => {
    const positive = fc.double({ min: 1e-300, max: 1e12, noNaN: true })
    fc.assert(
      fc.property(positive, fc.integer(), (parameter, seed) => {
        const source = new Stream(1, 2, 3, seed)
        expect(Number.isSafeInteger(poisson(source, parameter))).toBe(true)
        expect(gamma(source, parameter)).toBeGreaterThanOrEqual(0)
        expect(gamma(source, parameter)).toBeLessThan(infinity)
      }),
      seeded(),
    )
  })
})
