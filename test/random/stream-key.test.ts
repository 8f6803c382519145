import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keyWords, type StreamKey } from '../../src/random/stream-key.ts'
import { seeded } from '../seeded.ts'

const key: StreamKey = { epoch: '1', property: 'demo/coin', params: { n: 10, p: 0.5 }, purpose: 'hunt' }
const words = (change: Partial<StreamKey> = {}) => [...keyWords({ ...key, ...change })].join(' ')

describe('the words of a key', () => {
  test('are SHA-256 of the canonical JSON of epoch, property, params and purpose', () => {
    // printf '["1","demo/coin",{"n":10,"p":0.5},"hunt"]' | sha256sum
    const hex = [...keyWords(key)].map((word) => word.toString(16).padStart(8, '0')).join('')
    expect(hex).toBe('bad637739b779b5890583b97c92ba2b5585d0a275573fa657a4a404d7d4fea24')
  })

  test.each([
    ['epoch', { epoch: '2' }],
    ['property', { property: 'demo/coins' }],
    ['purpose', { purpose: 'confirm' }],
    ['a parameter', { params: { n: 11, p: 0.5 } }],
    ['a parameter’s last bit', { params: { n: 10, p: 0.5000000000000001 } }],
    ['a parameter’s name', { params: { m: 10, p: 0.5 } }],
    ['a parameter’s type', { params: { n: '10', p: 0.5 } }],
    ['one parameter more', { params: { n: 10, p: 0.5, q: null } }],
  ])('change with %s', (_, change) => {
    expect(words(change)).not.toBe(words())
  })

  test('do not depend on the order in which parameters are written', () => {
    expect(words({ params: { p: 0.5, n: 10 } })).toBe(words())
  })

  test('differ for any two keys that differ, wherever quotes and commas are put', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '[', '\\') })
    const anyKey = fc.record({
      epoch: text,
      property: text,
      params: fc.dictionary(text, fc.oneof(text, fc.integer())),
      purpose: text,
    })
    // Parameters are a set: their order is no difference.
    const sorted = ({ params, ...rest }: StreamKey) =>
      JSON.stringify([rest, Object.entries(params).sort(([x], [y]) => (x < y ? -1 : 1))])
    fc.assert(
      fc.property(anyKey, anyKey, (a, b) => {
        fc.pre(sorted(a) !== sorted(b))
        expect(words(a)).not.toBe(words(b))
      }),
      seeded(),
    )
  })

  test('cannot be made of what JSON would drop', () => {
    expect(() => words({ params: { n: Number.NaN } })).toThrow('is NaN; allowed: a finite number')
  })
})
