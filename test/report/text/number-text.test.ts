import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countText, measuredText, numberText, tenToThe } from '../../../src/report/text/number-text.ts'
import { ArgumentError } from '../../../src/validation/argument-error.ts'
import { seeded } from '../../seeded.ts'

// The narrow no-break space that groups digits, written out so that these lines can be read.
const grouped = (text: string) => text.replaceAll('_', '\u202f')

describe('counts', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1000, '1_000'],
    [12345, '12_345'],
    [8954309, '8_954_309'],
  ])('%d is printed in groups of three', (count, text) => {
    expect(countText(count)).toBe(grouped(text))
  })

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('%d is no count', (count) => {
    expect(() => countText(count)).toThrow(ArgumentError)
  })

  test('grouping loses no digit', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (n) => {
        expect(Number(countText(n).replaceAll('\u202f', ''))).toBe(n)
      }),
      seeded(),
    )
  })
})

describe('numbers', () => {
  test.each([
    [0, '0'],
    [0.05830001, '0.0583'],
    [0.02, '0.02'],
    [-3.25, '−3.25'],
    [1234.567, '1_235'],
    [0.0001, '0.0001'],
    [0.00001234567, '1.235 × 10⁻⁵'],
    [1e-9, '10⁻⁹'],
    [-1e-9, '−10⁻⁹'],
    [7.69e-12, '7.69 × 10⁻¹²'],
    [999999.9, '10⁶'],
    [1.5e20, '1.5 × 10²⁰'],
    ['Infinity' as const, '∞'],
    ['-Infinity' as const, '−∞'],
    [Number.NEGATIVE_INFINITY, '−∞'],
  ])('%s is printed as %s', (value, text) => {
    expect(numberText(value)).toBe(grouped(text))
  })

  test('NaN is no number', () => {
    expect(() => numberText(Number.NaN)).toThrow('value is NaN; allowed: a number')
  })

  test('powers of ten have superscript exponents', () => {
    expect([-12, 0, 7].map(tenToThe)).toEqual(['10⁻¹²', '10⁰', '10⁷'])
  })
})

describe('measurements', () => {
  test.each([
    [0.058293, 0.055112, 0.061623, '0.0583 [0.0551, 0.0616]'],
    [0, 0, 0.0031, '0.0000 [0.0000, 0.0031]'],
    [1, 0.9967, 1, '1.0000 [0.9967, 1.0000]'],
    [12345.6, 12000, 12700, '12_346 [12_000, 12_700]'],
    [-0.0004, -0.012, 0.011, '0.000 [−0.012, 0.011]'],
    [3e-16, 3e-16, 3e-16, '3 × 10⁻¹⁶'],
    [2.34e-7, 1.9e-7, 2.8e-7, '(2.34 [1.90, 2.80]) × 10⁻⁷'],
    [1234567, 1234000, 1235000, '(1.23457 [1.23400, 1.23500]) × 10⁶'],
  ])('%d in [%d, %d] has as many decimals as its interval earns', (value, low, high, text) => {
    expect(measuredText(value, [low, high])).toBe(grouped(text))
  })

  test('half an interval is still one', () => {
    expect(measuredText(0.5, ['-Infinity', 0.7])).toBe('0.50 [−∞, 0.70]')
    expect(measuredText(0.5, ['-Infinity', 'Infinity'])).toBe('0.5 [−∞, ∞]')
  })
})
