import { fixedRealVariance } from '../../../laws/mixing/real-and-synthetic.ts'
import { constantSize } from '../../recipe/sizes.ts'
import { familyParams, meanModel } from '../../simulation/mean-model.ts'
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
}
