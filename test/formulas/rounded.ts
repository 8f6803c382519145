/** A number that was computed, and how far rounding may have moved it, to first order. */
export interface Rounded {
  readonly value: number
  readonly error: number
}

/** What one operation may lose, the functions of the project included. */
const UNIT = 8 * Number.EPSILON

export const exactly = (value: number): Rounded => ({ value, error: 0 })

/**
 * A function of numbers as one of rounded numbers: each argument is moved by its error to see what that does, and the
 * result is rounded once more, unless all are integers.
 */
export const rounding =
  (f: (...args: number[]) => number) =>
  (...args: Rounded[]): Rounded => {
    const values = args.map(({ value }) => value)
    const value = f(...values)
    const moved = args.map(({ error }, i) =>
      error === 0 ? 0 : Math.abs(f(...values.with(i, (values[i] ?? Number.NaN) + error)) - value),
    )
    const own = [...values, value].every(Number.isInteger) ? 0 : UNIT * Math.abs(value)
    // Beyond the end of what a function takes there is nothing to be seen.
    return {
      value,
      error: moved.filter((each) => !Number.isNaN(each)).reduce((sum, each) => sum + each, own),
    }
  }
