import { ArgumentError } from '../validation/argument-error.ts'
import { finite, integerAtLeast, positive } from '../validation/checks.ts'

/**
 * Sample sizes by generation: `schedule(t)` is the number of observations drawn from the model θ_{t−1} to
 * fit θ_t, t = 1, 2, …; `schedule(1)` counts the real data.
 */
export type Schedule = (generation: number) => number

/**
 * The same sample size in every generation.
 *
 * @example
 * ```ts
 * schedules.constant(100)(7)
 * // => 100
 * ```
 */
export function constant(n: number): Schedule {
  integerAtLeast('n', n)
  return () => n
}

/** The last generation whose size a schedule remembers. */
const REMEMBERED = 10_000

/**
 * Power growth ⌈n·t^p⌉: constant for p = 0, linear for p = 1, superlinear above.
 *
 * @example
 * ```ts
 * schedules.power(10, 1.5)(4)
 * // => 80
 * ```
 */
export function power(n: number, p: number): Schedule {
  integerAtLeast('n', n)
  finite('p', p)
  // Every replicate asks for the same sizes: what two transcendental functions cost is paid once a generation.
  const known: number[] = []
  return (t) => {
    let size = known[t]
    if (size === undefined) {
      // A product that rounding put a hair above an integer would otherwise be raised by one.
      size = Math.ceil(n * Math.exp(p * Math.log(t)) * (1 - 1e-14))
      if (Number.isInteger(t) && t > 0 && t <= REMEMBERED) known[t] = size
    }
    return size
  }
}

/** T generations of power growth, the t-th of ⌈n·t^p⌉ observations. */
export interface PowerGrowth {
  readonly n: number
  readonly p: number
  readonly T: number
}

/**
 * The sample sizes of all generations of power growth.
 *
 * @throws ArgumentError if n or T is no whole number of observations or generations, or p is not finite
 *
 * @example
 * ```ts
 * schedules.powerSizes({ n: 10, p: 1, T: 3 })
 * // => [10, 20, 30]
 * ```
 */
export function powerSizes({ n, p, T }: PowerGrowth): number[] {
  integerAtLeast('T', T, 0)
  const size = power(n, p)
  return Array.from({ length: T }, (_, i) => size(i + 1))
}

/**
 * `real` observations of the truth first, then `synthetic` ones of every later model; weights that need not
 * be integers on the population path.
 *
 * @example
 * ```ts
 * [1, 2, 3].map(schedules.realThenSynthetic(100, 50))
 * // => [100, 50, 50]
 * ```
 */
export function realThenSynthetic(real: number, synthetic: number): Schedule {
  positive('real', real)
  positive('synthetic', synthetic)
  return (t) => (t === 1 ? real : synthetic)
}

/**
 * Sample sizes from a list, one a generation.
 *
 * @throws ArgumentError if the list is empty or holds anything but positive integers; and, when run, if the
 *   training goes on beyond its end
 *
 * @example
 * ```ts
 * schedules.listed([10, 20, 40])(3)
 * // => 40
 * ```
 */
export function listed(sizes: readonly number[]): Schedule {
  if (sizes.length === 0) throw new ArgumentError('sizes', sizes, 'a list with at least one sample size')
  sizes.forEach((size, i) => void integerAtLeast(`sizes[${i}]`, size))
  return (t) => {
    const size = sizes[t - 1]
    if (size === undefined) {
      throw new ArgumentError('generation', t, `1 to ${sizes.length}, the length of the schedule`)
    }
    return size
  }
}
