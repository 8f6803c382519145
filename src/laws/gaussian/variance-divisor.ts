import { ArgumentError } from '../../validation/argument-error.ts'
import { integerAtLeast } from '../../validation/checks.ts'

/** What the sum of squared deviations is divided by: n (maximum likelihood) or n − 1 (unbiased). */
export type VarianceDivisor = 'n' | 'n-1'

/**
 * The divisor as a number, for a sample of n.
 *
 * @throws ArgumentError if the divisor is neither, or n is not an integer ≥ 2 (one observation has no spread)
 */
export function divisorOf(divisor: VarianceDivisor, n: number): number {
  integerAtLeast('n', n, 2)
  if (divisor === 'n') return n
  if (divisor === 'n-1') return n - 1
  throw new ArgumentError('divisor', divisor, "'n' or 'n-1'")
}
