import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson, type Json } from '../../src/random/canonical-json.ts'
import { ArgumentError } from '../../src/validation/argument-error.ts'
import { seeded } from '../seeded.ts'

const anyJson = fc.jsonValue({ noUnicodeString: false }) as fc.Arbitrary<Json>

/** The same value with the keys of every object in reverse. */
function reversed(value: Json): Json {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, item]): [string, Json] => [key, reversed(item as Json)])
  return Object.fromEntries(entries.reverse())
}

describe('canonical JSON', () => {
  test('sorts keys by code unit, at every depth, and has no white space', () => {
    expect(canonicalJson({ b: [1, { z: null, a: 'x y' }], B: true, ä: 0.1, '10': 1, '9': 2 })).toBe(
      '{"10":1,"9":2,"B":true,"b":[1,{"a":"x y","z":null}],"ä":0.1}',
    )
  })

  test('is JSON of the same value', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
      seeded(),
    )
  })

  test('is one text for one value, whatever the order of its keys', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value))
      }),
      seeded(),
    )
  })

  test('is the same text when its value is read back', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value))
      }),
      seeded(),
    )
  })

  test('writes −0 as 0, and every other number so that it reads back as itself', () => {
    expect(canonicalJson(-0)).toBe('0')
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => Number(canonicalJson(x)) === x),
      seeded(),
    )
  })

  test.each([Number.NaN, Number.POSITIVE_INFINITY, undefined, () => 1, Symbol('s'), 1n])(
    'rejects %s where JSON would drop or fail',
    (value) => {
      expect(() => canonicalJson(value as never)).toThrow(ArgumentError)
      expect(() => canonicalJson({ a: [0, { b: value as never }] })).toThrow('value.a[1].b')
    },
  )
})
