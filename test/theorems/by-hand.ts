import { describe, expect, test } from 'vitest'

/** What a formula says, what it must say, and how far apart they may be: relative rounding unless said. */
export type Worked = readonly [computed: number, byHand: number, error?: number]

/** The names of what a theorem exports to compute something. */
export const formulasOf = (file: { readonly default: { readonly id: string } }) =>
  Object.entries(file)
    .filter(([name, value]) => name !== 'default' && typeof value === 'function')
    .map(([name]) => name)

/**
 * Numbers of a theorem's formulas that were worked without them, a row or more for each: a formula of a bound that
 * became weaker, or stronger and still true, is noticed by no simulation. A formula without a row is an error.
 */
export function byHand<File extends { readonly default: { readonly id: string } }>(
  file: File,
  rows: { readonly [name in keyof File]?: readonly Worked[] },
): void {
  describe(file.default.id, () => {
    test('has a number for each of its formulas', () => {
      expect(Object.keys(rows)).toEqual(expect.arrayContaining(formulasOf(file)))
    })
    for (const [name, numbers] of Object.entries<readonly Worked[] | undefined>(rows)) {
      test(name, () => {
        expect(numbers?.length).toBeGreaterThan(0)
        for (const [computed, expected, error = 1e-12 * Math.max(1, Math.abs(expected))] of numbers ?? []) {
          if (Number.isFinite(expected)) expect(Math.abs(computed - expected)).toBeLessThanOrEqual(error)
          else expect(computed).toBe(expected)
        }
      })
    }
  })
}

/** Rows for a list of numbers. */
export const each = (computed: Iterable<number>, expected: readonly number[]): Worked[] => {
  const values = [...computed]
  return [
    [values.length, expected.length],
    ...expected.map((value, i): Worked => [values[i] ?? Number.NaN, value]),
  ]
}

/** Rows for a matrix. */
export const cells = (
  computed: readonly (readonly number[])[],
  expected: readonly (readonly number[])[],
): Worked[] => [
  [computed.length, expected.length],
  ...expected.flatMap((row, i) => each(computed[i] ?? [], row)),
]

/** A row for a yes or no. */
export const answer = (computed: boolean, expected: boolean): Worked => [Number(computed), Number(expected)]

/** Φ of it is 0.975. */
export const Z = 1.959963984540054
/** −ψ(1). */
export const GAMMA = 0.5772156649015329
