import type { Json } from '../random/canonical-json.ts'

/**
 * One parameter's range as an ordered grid of values, simplest first: shrinking moves towards value 0.
 *
 * Values are short decimals, so that a point printed in a message or a record is the point that ran.
 */
export interface Axis<T extends Json = Json> {
  /** How many values there are; 0 if the range is empty. */
  readonly count: number
  /** The value at a position, 0 ≤ position < count. */
  value(position: number): T
  /** Whether an example may have this value, on the grid or between its points. */
  contains(value: Json): boolean
  /** The range in words, e.g. `integer, 2 to 200`. */
  readonly words: string
  /** What the parameter is, where neither its name nor the paper's notation says so. */
  readonly meaning?: string
  /** The same axis, with a line on what its parameter is: `axis.integer(1, 8).means('the generation compared with')`. */
  means(meaning: string): Axis<T>
}

/** Steps between the ends of a continuous axis; 60 gives neighbours 4 % apart on a decade of a log axis. */
const STEPS = 60
const SIGNIFICANT_DIGITS = 4

/**
 * All integers from `least` to `most`.
 *
 * @example
 * ```ts
 * axis.integer(2, 200).value(0)
 * // => 2
 * ```
 */
export function integer(least: number, most: number): Axis<number> {
  const valid = Number.isSafeInteger(least) && Number.isSafeInteger(most) && least <= most
  return unexplained({
    count: valid ? most - least + 1 : 0,
    value: (position) => least + position,
    contains: (value) => Number.isSafeInteger(value) && least <= Number(value) && Number(value) <= most,
    words: `integer, ${least} to ${most}`,
  })
}

/**
 * Integers from `least` ≥ 1 to `most`, evenly spread in the logarithm.
 *
 * @example
 * ```ts
 * const n = axis.logInteger(1, 1000)
 * n.value(n.count - 1)
 * // => 1000
 * ```
 */
export function logInteger(least: number, most: number): Axis<number> {
  const whole = integer(least, most)
  const values =
    least >= 1 && whole.count > 0
      ? distinct(grid(Math.log(least), Math.log(most)).map((x) => Math.round(Math.exp(x))))
      : []
  return unexplained({
    ...whole,
    count: values.length,
    value: (position) => at(values, position),
    words: `${whole.words}, log-spaced`,
  })
}

/**
 * Real numbers from `least` to `most`, evenly spread.
 *
 * @example
 * ```ts
 * axis.uniform(0, 1).value(30)
 * // => 0.5
 * ```
 */
export function uniform(least: number, most: number): Axis<number> {
  return continuous(least, most, least <= most ? grid(least, most) : [], 'evenly spaced')
}

/**
 * Real numbers from `least` > 0 to `most`, evenly spread in the logarithm.
 *
 * @example
 * ```ts
 * axis.logUniform(0.01, 100).value(30)
 * // => 1
 * ```
 */
export function logUniform(least: number, most: number): Axis<number> {
  const valid = least > 0 && least <= most
  return continuous(
    least,
    most,
    valid ? grid(Math.log(least), Math.log(most)).map(Math.exp) : [],
    'log-spaced',
  )
}

/**
 * One of the values listed, simplest first.
 *
 * @example
 * ```ts
 * axis.choice('replace', 'accumulate').value(1)
 * // => 'accumulate'
 * ```
 */
export function choice<T extends Json>(...values: readonly T[]): Axis<T extends number ? number : T> {
  return unexplained({
    count: values.length,
    value: (position) => at(values, position) as T extends number ? number : T,
    contains: (value) => values.some((known) => JSON.stringify(known) === JSON.stringify(value)),
    words: `one of ${values.map((value) => JSON.stringify(value)).join(', ')}`,
  })
}

function continuous(least: number, most: number, exact: readonly number[], spacing: string): Axis<number> {
  const values = distinct(exact.filter(Number.isFinite).map((x) => Number(x.toPrecision(SIGNIFICANT_DIGITS))))
  return unexplained({
    count: values.length,
    value: (position) => at(values, position),
    contains: (value) => typeof value === 'number' && least <= value && value <= most,
    words: `${least} to ${most}, ${spacing}`,
  })
}

function unexplained<T extends Json>(range: Omit<Axis<T>, 'meaning' | 'means'>): Axis<T> {
  return { ...range, means: (meaning) => ({ ...unexplained(range), meaning }) }
}

function grid(from: number, to: number): number[] {
  return Array.from({ length: STEPS + 1 }, (_, i) => from + ((to - from) * i) / STEPS)
}

function distinct(values: readonly number[]): number[] {
  return [...new Set(values)]
}

function at<T>(values: readonly T[], position: number): T {
  const value = values[position]
  if (value === undefined) throw new RangeError(`position ${position} is beyond ${values.length} values`)
  return value
}
