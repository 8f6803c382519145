import { expect, test } from 'vitest'
import { NOT_COMPARED } from './not-compared.ts'
import { theorems } from './theorems.ts'

test('every theorem has a formula that is compared with the code, or stands in the list with a reason', () => {
  const without = theorems.filter(({ formulas = [] }) => formulas.length === 0).map(({ id }) => id)
  expect(Object.keys(NOT_COMPARED)).toEqual(without)
  expect(theorems.length - without.length).toBeGreaterThanOrEqual(80)
})
