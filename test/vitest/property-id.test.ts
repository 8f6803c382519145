import { expect, test } from 'vitest'
import { propertyPath } from '../../src/vitest/property-id.ts'

test("a property's id is its path", () => {
  expect(propertyPath('/home/ada/project/properties/suresh-2025/theorem-3-bound.property.ts')).toEqual({
    root: '/home/ada/project',
    id: 'suresh-2025/theorem-3-bound',
    language: 'ts',
  })
  expect(propertyPath('C:\\project\\properties\\demo\\coin.property.js')).toEqual({
    root: 'C:/project',
    id: 'demo/coin',
    language: 'js',
  })
})

test.each([
  '/project/properties/theorem-3-bound.property.ts',
  '/project/claims/suresh-2025/theorem-3-bound.property.ts',
  '/project/properties/suresh-2025/theorem-3-bound.test.ts',
])('a property elsewhere is refused: %s', (file) => {
  expect(() => propertyPath(file)).toThrow(
    `${file}: path: allowed: properties/<paper>/<name>.property.ts, which spells the id`,
  )
})
