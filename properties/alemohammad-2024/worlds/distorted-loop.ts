import { chain, families, type SettledWorld, special, worlds } from 'collapse-check'
import {
  type DistortedLoop,
  loopMoments,
  loopVariance,
  truncatedFactor,
} from '#theorems/alemohammad-2024/distorted-sampling'
import { realAndSynthetic } from './real-and-synthetic.ts'

/** What is left of the variance by a cut at two standard deviations. */
export const CUT = truncatedFactor(2, 2 * special.normalCdf(2) - 1)

export const family = families.gaussian({ divisor: 'n' })
/** Draws with so many times the variance of the model. */
export const tempered = (factor: number) => ({ sampler: families.temperedSampler(family, factor) })

/** The variance of the last model; with real data drawn once, in units of that of the first. */
export const varianceOf = chain(
  (loop: DistortedLoop) => ({
    family,
    ...tempered(loop.factor),
    truth: [0, 1],
    generations: loop.T,
    ...realAndSynthetic(loop),
  }),
  ({ sd }, { real }, { model }) => (real === 'drawn once' ? (sd * sd) / model(1).sd / model(1).sd : sd * sd),
  () => [1],
)

/** The variance of what is measured, in units of its squared mean. */
export const spread = (loop: DistortedLoop): number =>
  loopMoments(loop).fourth / (loopVariance(loop) * loopVariance(loop)) - 1

export const honestSampler = worlds.named('an honest sampler', { sampler: family })
export const cutOff = worlds.named('cut off at two standard deviations', {
  sampler: families.truncatedSampler(family, families.withinStandardDeviations(2)),
})
export const takenOfTheStandardDeviation = worlds.named(
  'the factor taken of the standard deviation',
  (_: SettledWorld, { factor }: Pick<DistortedLoop, 'factor'>) => tempered(factor * factor),
)
