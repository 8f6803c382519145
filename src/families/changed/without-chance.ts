import type { FamilyWith } from '../family.ts'

/**
 * Observations without chance: the statistic of any number of them is exactly its expectation. For
 * {@link TrainingPlan.realData}, where a claim is made given the real data.
 *
 * Only the statistic path is changed; single observations are drawn as before.
 *
 * @example
 * ```ts
 * const out = new Float64Array(2)
 * families.withoutChance(families.poisson()).statistic.draw(Float64Array.of(1.5), 4, noStream, out)
 * Array.from(out)
 * // => [4, 6]
 * ```
 */
export function withoutChance<F extends FamilyWith<string, 'statistic'>>(family: F): F {
  const { statistic } = family
  return {
    ...family,
    name: `${family.name}, without chance`,
    statistic: { ...statistic, draw: (theta, n, _stream, out) => statistic.expected(theta, n, out) },
  }
}
