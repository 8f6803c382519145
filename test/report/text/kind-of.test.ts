import { expect, test } from 'vitest'
import { always, comparison, distribution, identity, mean, probability } from '../../../src/index.ts'
import { kindOf } from '../../../src/report/text/kind-of.ts'

test.each([
  ['always', always({ margin: 0.1 })],
  ['probability', probability.atMost(0.5, { margin: 0.1 })],
  ['mean', mean.equals(0.5, { margin: 0.1, range: { low: 0, high: 1 } })],
  ['comparison', comparison.atMost({ margin: 0.1, width: 1 })],
  ['identity', identity.atMost(1, { relative: 0.1 })],
  ['distribution', distribution.equals({ name: 'N', cdf: (x) => x }, { margin: 0.1 })],
] as const)('%s', (kind, { words }) => {
  expect(kindOf({ criterion: words })).toBe(kind)
})

test('a sentence of an author’s own is of another kind', () => {
  expect(kindOf({ criterion: 'the moon is full' })).toBe('other')
})
