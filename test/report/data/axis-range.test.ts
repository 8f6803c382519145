import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as axis from '../../../src/claims/axis.ts'
import { axisRange } from '../../../src/report/data/axis-range.ts'
import { seeded } from '../../seeded.ts'

const finite = fc.double({ noNaN: true, noDefaultInfinity: true })

test('the words of an axis say its range, whole numbers, reals and choices alike', () => {
  fc.assert(
    fc.property(
      finite,
      finite,
      fc.integer(),
      fc.nat(),
      fc.array(fc.jsonValue()),
      (a, b, least, more, values) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        const most = least + more
        expect(axisRange(axis.uniform(low, high).words)).toEqual(real(low, high, 'even'))
        expect(axisRange(axis.logUniform(low, high).words)).toEqual(real(low, high, 'log'))
        expect(axisRange(axis.integer(least, most).words)).toEqual({
          ...real(least, most, 'even'),
          kind: 'integer',
        })
        expect(axisRange(axis.logInteger(least, most).words)).toEqual({
          ...real(least, most, 'log'),
          kind: 'integer',
        })
        expect(axisRange(axis.choice(...(values as number[])).words)).toEqual({
          kind: 'choice',
          values: JSON.parse(JSON.stringify(values)),
        })
      },
    ),
    seeded(),
  )
})

test.each(['the primes', 'one of the primes', '1 to many'])(
  'words of an author’s own are no range: %s',
  (words) => {
    expect(axisRange(words)).toEqual({ kind: 'other' })
  },
)

/** JSON and text alike have no −0. */
function real(least: number, most: number, spacing: 'even' | 'log') {
  return { kind: 'real', least: Number(String(least)), most: Number(String(most)), spacing }
}
