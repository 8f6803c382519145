import { withoutChance } from '../../../families/changed/without-chance.ts'
import { deviationMoments } from '../../../laws/accumulation/quadratic-variance-moments.ts'
import { fixedRealVariance } from '../../../laws/mixing/real-and-synthetic.ts'
import { chain } from '../../../worlds/chain.ts'
import { constantSize } from '../../recipe/sizes.ts'
import { meanIs } from '../../simulation/checks.ts'
import { familyParams, meanModel } from '../../simulation/mean-model.ts'
import { mixing } from '../../simulation/mixing.ts'
import { isOtherMean } from '../means/means.ts'
import type { Rule } from '../rule.ts'

/** The same real data in every round: how far the model strays from them. */
export const aroundRealError: Rule = {
  key: 'error',
  quantity: 'squared distance of the mean from that of the real data',
  unit: ({ real }) => `× V/${real}, V the variance of one observation at the mean of the real data`,
  kind: 'exact',
  property: 'bertrand-2024/quadratic-variance-loop',
  over: 'rounds',
  applies: (recipe) => recipe.workflow === 'fixed-real' && isOtherMean(recipe),
  value(recipe) {
    const [n, k] = [recipe.real, constantSize(recipe) ?? 0]
    const { v2 } = meanModel(recipe).variance
    return n * fixedRealVariance({ n, k, rounds: recipe.rounds, v2 }).givenReal
  },
  at(recipe) {
    const [n, k] = [recipe.real, constantSize(recipe) ?? 0]
    return { family: familyParams(recipe).family, n, k, lambda: k / n, t: recipe.rounds }
  },
  check(recipe, value) {
    const { family, variance, meanOf, truth, mean, observation } = meanModel(recipe)
    const [n, k] = [recipe.real, constantSize(recipe) ?? 0]
    const steps = Array.from({ length: recipe.rounds }, () => ({ n: k, kept: k / (n + k) }))
    const { second, fourth } = deviationMoments(variance, mean, steps)
    const experiment = chain(
      (_: object) => ({
        family,
        realData: withoutChance(family),
        truth: truth(mean),
        generations: recipe.rounds + 1,
        ...mixing(recipe),
      }),
      (_last, _point, { theta }) => ((meanOf(theta) - mean) * (meanOf(theta) - mean) * n) / observation,
    )
    return meanIs(value, fourth / (second * second) - 1, experiment)
  },
}
