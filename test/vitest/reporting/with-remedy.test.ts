import { expect, test } from 'vitest'
import { withRemedy } from '../../../src/vitest/reporting/with-remedy.ts'

test.each([
  [
    'No test suite found in file /mine/properties/a/b.property.ts',
    /\nthe file of a claim ends with verify\(/,
  ],
  [
    "Cannot find module '#theorems/a/b' imported from /mine/properties/a/b.property.ts",
    /\na theorem has a file of its own below theorems\/, .*"imports"/,
  ],
])('%s: what to do is said', (message, remedy) => {
  expect(withRemedy(message)).toMatch(remedy)
})

test('what is not known is passed on as it is', () => {
  expect(withRemedy('x is not a function')).toBe('x is not a function')
})
