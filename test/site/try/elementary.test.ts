import * as fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { ELEMENTARY } from '../../../site/try/elementary/functions.ts'
import { seeded } from '../../seeded.ts'

const small = fc.double({ min: -1, max: 1, noNaN: true })
const middle = fc.double({ min: -100, max: 100, noNaN: true })
const any = fc.double()
const number = fc.oneof(small, middle, any)

// Records were made on Node 20, 22 and 24, whose elementary functions are those of fdlibm; test/same-everywhere says so.
test.each(Object.keys(ELEMENTARY) as (keyof typeof ELEMENTARY)[])(
  '%s is that of Node, bit for bit',
  (name) => {
    const ours: (...x: number[]) => number = ELEMENTARY[name]
    const nodes: (...x: number[]) => number = Math[name]
    const args = Array.from({ length: nodes.length }, () => number)
    fc.assert(
      fc.property(fc.tuple(...args), (x) => {
        expect(ours(...x)).toBe(nodes(...x))
      }),
      seeded(20_000),
    )
  },
)

test('in the place of the engine’s own they are still what they were', () => {
  const own = Object.fromEntries(Object.keys(ELEMENTARY).map((name) => [name, Math[name as keyof Math]]))
  onTestFinished(() => void Object.assign(Math, own))
  const values = () =>
    Object.values(ELEMENTARY).map((f: (...x: number[]) => number) => [
      f(0, 1),
      f(0.3, 0.7),
      f(-0.3, -0.2),
      f(0, -0),
    ])
  const before = values()
  Object.assign(Math, ELEMENTARY)
  expect(values()).toEqual(before)
})
