import type { SufficientStatistic } from './family.ts'

type Reduction = SufficientStatistic['of']

// By function and not in the statistic: an `of` that replaces another has no name until it is given one.
const names = new WeakMap<Reduction, string>()

/**
 * Names a reduction of samples, so that instances of it that were made apart are known as one. Then a family
 * can be fitted to statistics that another instance draws, or another family with the same reduction, each
 * from its own exact law, in place of observations one by one.
 *
 * @param name what it computes, and every constant that this depends on; not those of the law or of the fit
 * @returns `of`
 *
 * @example
 * ```ts
 * const squaresAround = (centre: number) =>
 *   families.reduction(`count, total of (x − ${centre})²`, (sample, n, out) => {
 *     out[0] = n
 *     out[1] = sample.subarray(0, n).reduce((sum, x) => sum + (x - centre) * (x - centre), 0)
 *   })
 * const out = new Float64Array(2)
 * squaresAround(1)(Float64Array.of(0, 3), 2, out)
 * out[1]
 * // => 5
 * ```
 */
export function reduction(name: string, of: Reduction): Reduction {
  names.set(of, name)
  return of
}

/** Whether two reductions compute the same numbers of the same sample: the same function, or of one name. */
export function sameReduction(a: Reduction, b: Reduction): boolean {
  return a === b || (names.has(a) && names.get(a) === names.get(b))
}
