import { ArgumentError } from './argument-error.ts'

/** Returns `value` if it is a finite number, else throws {@link ArgumentError}. */
export function finite(argument: string, value: number): number {
  if (!Number.isFinite(value)) throw new ArgumentError(argument, value, 'a finite number')
  return value
}

/** Returns `value` if it is finite and > 0, else throws {@link ArgumentError}. */
export function positive(argument: string, value: number): number {
  if (!(Number.isFinite(value) && value > 0)) {
    throw new ArgumentError(argument, value, 'a finite number above 0')
  }
  return value
}

/** Throws {@link ArgumentError} unless every value is finite and > 0; only the name of one that is not is ever written. */
export function eachPositive(argument: string, values: ArrayLike<number>): void {
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number
    if (!(value > 0 && value < Number.POSITIVE_INFINITY)) positive(`${argument}[${i}]`, value)
  }
}

/** Returns `value` if it is finite and ≥ 0, else throws {@link ArgumentError}. */
export function nonNegative(argument: string, value: number): number {
  if (!(Number.isFinite(value) && value >= 0)) {
    throw new ArgumentError(argument, value, 'a finite number, 0 or above')
  }
  return value
}

/** Returns `value` if it is an integer ≥ `least` (default 1), else throws {@link ArgumentError}. */
export function integerAtLeast(argument: string, value: number, least = 1): number {
  if (!(Number.isSafeInteger(value) && value >= least)) {
    throw new ArgumentError(argument, value, `an integer, ${least} or above`)
  }
  return value
}

/** Returns `value` if 0 ≤ value ≤ 1, else throws {@link ArgumentError}. */
export function probability(argument: string, value: number): number {
  if (!(value >= 0 && value <= 1)) throw new ArgumentError(argument, value, 'a probability in [0, 1]')
  return value
}

/** Returns `value` if 0 < value < 1, else throws {@link ArgumentError}. */
export function openProbability(argument: string, value: number): number {
  if (!(value > 0 && value < 1)) throw new ArgumentError(argument, value, 'a probability in (0, 1)')
  return value
}
