import { expect, test } from 'vitest'
import { withRemedy } from '../../../src/vitest/reporting/with-remedy.ts'

test.each([
  [
    'No test suite found in file /mine/properties/a/b.property.ts',
    /\nthe file of a claim ends with verify\(/,
  ],
  [
    "Cannot find package '#theorems/a/b' imported from /mine/properties/a/b.property.ts",
    /\npackage.json needs "imports"/,
  ],
])('%s: what to do is said', (message, remedy) => {
  expect(withRemedy(message)).toMatch(remedy)
})

test('what is not known is passed on as it is', () => {
  expect(withRemedy('x is not a function')).toBe('x is not a function')
})
