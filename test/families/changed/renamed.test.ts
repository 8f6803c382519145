import { expect, test } from 'vitest'
import { renamed } from '../../../src/families/changed/renamed.ts'
import { bernoulli } from '../../../src/families/counts/bernoulli.ts'
import { ArgumentError } from '../../../src/validation/argument-error.ts'

test('a renamed family is the same but for its names', () => {
  const family = bernoulli()
  const { parameters, ...rest } = renamed(family, 'theta')
  const { parameters: own, ...same } = family
  expect(parameters).toEqual(['theta'])
  expect(own).toEqual(['p'])
  expect(rest).toEqual(same)
})

test('every parameter needs a name', () => {
  expect(() => renamed(bernoulli())).toThrow(ArgumentError)
  expect(() => renamed(bernoulli(), 'p', 'q')).toThrow(ArgumentError)
})
