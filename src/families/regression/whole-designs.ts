import { ArgumentError } from '../../validation/argument-error.ts'

/** @throws ArgumentError if a sample of n is not a whole number of fixed designs of so many rows */
export function wholeDesigns(n: number, rows: number): void {
  if (n % rows !== 0) throw new ArgumentError('n', n, `a multiple of ${rows}, the rows of the fixed design`)
}
