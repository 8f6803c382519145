import { axis, domain } from 'collapse-check'
import { expect, test } from 'vitest'
import { meanings } from '../../src/claims/meanings.ts'
import { examplePaper } from '../report/example-record.ts'

const paper = { ...examplePaper, notation: { n: 'tokens', p: 'the exponent of growth' } }
const theorem = { source: { paper, locator: '', standing: 'stated' as const } }

test('a parameter is what its axis says, else what the paper’s notation says, else what the field does', () => {
  const axes = domain({
    n: axis.integer(1, 9),
    p: axis.uniform(0, 1).means('the share of heads'),
    T: axis.logInteger(1, 9),
    mine: axis.choice('a', 'b'),
  })
  expect(meanings(theorem, axes)).toEqual({ n: 'tokens', p: 'the share of heads', T: 'generations' })
})

test('what is derived from drawn parameters has a meaning too', () => {
  const derived = domain({ n: axis.integer(1, 9), perSample: axis.uniform(1, 2) }).derive(
    ({ n, perSample }) => ({
      n,
      k: Math.ceil(n * perSample),
    }),
  )
  expect(meanings(theorem, derived)).toEqual({ n: 'tokens', k: 'generations' })
})

test('a meaning changes neither the words of an axis nor its values', () => {
  const plain = axis.logUniform(0.1, 10)
  const { words, count, value } = plain.means('a rate')
  expect([words, count, value(7)]).toEqual([plain.words, plain.count, plain.value(7)])
})
