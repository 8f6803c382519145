import type { RecordNumber } from '../../trials/records/record.ts'
import { ArgumentError } from '../../validation/argument-error.ts'

/** Keeps the groups of a number on one line and narrower than words: the narrow no-break space, as SI asks. */
const GROUP_SEPARATOR = '\u202f'
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A count as pages print it: grouped by three digits. `12345` is printed `12 345`. */
export function countText(count: number): string {
  if (!(Number.isSafeInteger(count) && count >= 0)) {
    throw new ArgumentError('count', count, 'an integer, 0 or above')
  }
  return grouped(String(count))
}

/** A count and what is counted: `1 record`, `12 345 records`. */
export function countedText(count: number, one: string, several = `${one}s`): string {
  return `${countText(count)} ${count === 1 ? one : several}`
}

/**
 * A number as pages print it, to at most `digits` significant digits: `0.0583`, `12 345`, `1.5 × 10⁻⁹`, `∞`.
 * Powers of ten are used below 1e-4 and from 1e6.
 */
export function numberText(value: RecordNumber, digits = 4): string {
  const x = Number(value)
  if (!Number.isFinite(x)) return infinityText(x)
  const rounded = Number(x.toPrecision(digits))
  if (needsPowerOfTen(rounded)) return powerOfTenText(rounded)
  return signed(grouped(String(rounded)))
}

/**
 * A measured number with its interval, all to the same decimals: two significant digits of half the
 * interval's width. `0.0583 [0.0551, 0.0616]`, or with one power of ten `(2.34 [1.90, 2.80]) × 10⁻⁷`.
 */
export function measuredText(
  statistic: RecordNumber,
  interval: readonly [RecordNumber, RecordNumber],
): string {
  const numbers = [Number(statistic), Number(interval[0]), Number(interval[1])]
  const finite = numbers.filter(Number.isFinite)
  const halfWidth = (Math.max(...finite) - Math.min(...finite)) / (finite.length === 3 ? 2 : 1)
  if (!(halfWidth > 0)) return withInterval(numbers.map((x) => numberText(x)))
  const largest = Math.max(...finite.map(Math.abs))
  const exponent = needsPowerOfTen(largest) ? exponentOf(largest) : 0
  const decimals = Math.min(10, Math.max(0, exponent + 1 - exponentOf(halfWidth)))
  const text = withInterval(numbers.map((x) => fixedText(shifted(x, -exponent), decimals)))
  return exponent === 0 ? text : `(${text}) × ${tenToThe(exponent)}`
}

/** 10^exponent in superscripts: `10⁻⁹`. */
export function tenToThe(exponent: number): string {
  const digits = [...String(Math.abs(exponent))].map((digit) => SUPERSCRIPTS[Number(digit)]).join('')
  return `10${exponent < 0 ? '⁻' : ''}${digits}`
}

/** An interval of no width says no more than its value. */
function withInterval([value = '', low = '', high = '']: readonly string[]): string {
  return low === high ? value : `${value} [${low}, ${high}]`
}

function fixedText(x: number, decimals: number): string {
  return Number.isFinite(x) ? signed(grouped(x.toFixed(decimals))) : infinityText(x)
}

/** x · 10^exponent, by its decimal text: a product would round twice. */
function shifted(x: number, exponent: number): number {
  if (!Number.isFinite(x)) return x
  const [mantissa = '', own = ''] = x.toExponential().split('e')
  return Number(`${mantissa}e${Number(own) + exponent}`)
}

function needsPowerOfTen(x: number): boolean {
  const size = Math.abs(x)
  return size !== 0 && (size < 1e-4 || size >= 1e6)
}

/** The decimal exponent, read from the decimal text: exact where a logarithm could be off by one. */
function exponentOf(x: number): number {
  return Number(x.toExponential().split('e')[1])
}

function powerOfTenText(x: number): string {
  const [mantissa = '', exponent = ''] = x.toExponential().split('e')
  const power = tenToThe(Number(exponent))
  if (mantissa === '1') return power
  return mantissa === '-1' ? signed(`-${power}`) : signed(`${mantissa} × ${power}`)
}

function infinityText(x: number): string {
  if (Number.isNaN(x)) throw new ArgumentError('value', x, 'a number')
  return x > 0 ? '∞' : '−∞'
}

function grouped(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.')
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, GROUP_SEPARATOR)
  return fraction === undefined ? groups : `${groups}.${fraction}`
}

/** A minus sign instead of a hyphen; no sign for a value that was rounded to zero. */
function signed(text: string): string {
  if (/^-[0.]*$/.test(text)) return text.slice(1)
  return text.replace(/^-/, '−')
}
