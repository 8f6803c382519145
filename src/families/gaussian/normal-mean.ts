import { ArgumentError } from '../../validation/argument-error.ts'

/**
 * E f(z) for a standard normal z and an f of at most polynomial growth that is analytic for |Im z| < strip:
 * the trapezoidal rule, whose error falls like exp(−2πd/h + d²/2) in its spacing h for every d below the
 * strip; h makes that e^−39, below rounding.
 *
 * Cost: some 30 terms for a wide strip, 120/strip for a narrow one.
 *
 * @throws ArgumentError if the strip is not above 0
 */
export function normalMean(f: (z: number) => number, strip: number): number {
  if (!(strip > 0)) throw new ArgumentError('strip', strip, 'a number above 0')
  const d = Math.min(0.9 * strip, 8.8)
  const h = (2 * Math.PI * d) / (39 + 0.5 * d * d)
  let sum = f(0)
  // The density beyond 9.5 is below e^−45.
  for (let z = h; z < 9.5; z += h) sum += Math.exp(-0.5 * z * z) * (f(z) + f(-z))
  return (h / Math.sqrt(2 * Math.PI)) * sum
}
