import { drawByReduction, type FamilyWith } from '../family.ts'

/**
 * The same family with a statistic that is computed from observations, one by one, in place of its law. For
 * {@link TrainingPlan.sampler}, where only the synthetic data are to be drawn; the raw path draws the real ones too.
 *
 * Cost: O(n) a generation.
 *
 * @example
 * ```ts
 * const stream = new StreamFactory({ epoch: '1', property: 'demo', params: {}, purpose: 'hunt' }).at(0)
 * const out = new Float64Array(2)
 * families.drawnOneByOne(families.bernoulli()).statistic.draw(Float64Array.of(1), 4, stream, out)
 * Array.from(out)
 * // => [4, 4]
 * ```
 */
export function drawnOneByOne<F extends FamilyWith<string, 'statistic'>>(family: F): F {
  const { statistic } = family
  return {
    ...family,
    name: `${family.name}, drawn one by one`,
    statistic: { ...statistic, draw: drawByReduction(family.draw, statistic.of, family.width) },
  }
}
