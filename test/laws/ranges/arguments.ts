import fc from 'fast-check'

/** What an argument may be, and values that it may not be. */
export interface Range<T = unknown> {
  readonly legal: fc.Arbitrary<T>
  readonly illegal: readonly unknown[]
  /** Under which name a wrong value is refused, if not under the argument's own. */
  readonly refusedAs?: string
}

export const between = (low: number, high: number) =>
  fc.double({ min: Math.log(low), max: Math.log(high), noNaN: true }).map(Math.exp)
export const NO_NUMBERS = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]

/** Integers, as many small as large ones. */
export const count = (least: number, most = 1e9): Range<number> => ({
  legal: fc.oneof(fc.integer({ min: least, max: least + 3 }), between(least + 1, most).map(Math.floor)),
  illegal: [least - 1, least + 0.5, -least - 7, ...NO_NUMBERS],
})
export const positive = (low = 1e-6, high = 1e9): Range<number> => ({
  legal: between(low, high),
  illegal: [0, -1, ...NO_NUMBERS],
})
export const nonNegative = (high = 1e9): Range<number> => ({
  legal: fc.oneof(fc.constant(0), between(1e-6, high)),
  illegal: [-1e-9, ...NO_NUMBERS],
})
export const finite = (most: number): Range<number> => ({
  legal: fc.double({ min: -most, max: most, noNaN: true }),
  illegal: NO_NUMBERS,
})
export const unit = fc.oneof(
  fc.constantFrom(0, 1, 1e-15, 1 - 1e-15),
  fc.double({ min: 0, max: 1, noNaN: true }),
)
export const probability: Range<number> = { legal: unit, illegal: [-1e-9, 1.5, ...NO_NUMBERS] }
export const share: Range<number> = {
  legal: unit.map((p) => Math.max(p, 1e-9)),
  illegal: [0, -1, 1.5, ...NO_NUMBERS],
}
export const oneOf = <const Word extends string>(...words: readonly Word[]): Range<Word> => ({
  legal: fc.constantFrom(...words),
  illegal: ['N', 1, undefined],
})
/** Lists of sizes; wrong ones have one wrong size. */
export const sizes = (size: Range<number>): Range<readonly number[]> => ({
  legal: fc.array(size.legal, { minLength: 1, maxLength: 30 }),
  illegal: size.illegal.map((wrong) => [10, wrong]),
  refusedAs: 'sizes[1]',
})

export const divisor = oneOf('n', 'n-1')
export const oneOfBoth: Range<boolean> = { legal: fc.boolean(), illegal: [] }
