import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ArgumentError } from '../../src/validation/argument-error.ts'
import { seeded } from '../seeded.ts'
import type { Law } from './ranges/law.ts'
import { LAWS } from './ranges.ts'

/** Rounding may carry a value over its end by so much of it. */
const ROUNDING = 1e-12
const RUNS = 12

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  return ArrayBuffer.isView(value)
    ? [...(value as Float64Array)]
    : Object.values(value as object).flatMap(numbersIn)
}

const legalPoints = ({ over }: Law) =>
  fc.record(Object.fromEntries(Object.entries(over).map(([name, { legal }]) => [name, legal])))

describe.each(Object.entries(LAWS))('%s', (_, law) => {
  test('has a value between its ends wherever its arguments are legal', () => {
    fc.assert(
      fc.property(legalPoints(law), (point) => {
        for (const value of numbersIn(law.call(point as never))) {
          expect(value).toBeGreaterThanOrEqual(law.least - ROUNDING)
          expect(value).toBeLessThanOrEqual(law.most + ROUNDING)
        }
      }),
      seeded(RUNS),
    )
  })

  const wrong = Object.entries(law.over).flatMap(([name, { illegal, refusedAs = name }]) =>
    illegal.map((value) => ({ name, value, refusedAs })),
  )

  test.each(wrong)('refuses $name = $value by its name', ({ name, value, refusedAs }) => {
    const [point] = fc.sample(legalPoints(law), seeded(1))
    const call = () => law.call({ ...point, [name]: value } as never)
    expect(call).toThrow(ArgumentError)
    expect(call).toThrow(`${refusedAs} is `)
  })
})
