import { fixedRealVariance } from '../../../laws/mixing/real-and-synthetic.ts'
import { diversityOf } from '../../recipe/shares.ts'
import { constantSize } from '../../recipe/sizes.ts'
import { boundedMeanIs } from '../../simulation/checks.ts'
import type { Rule } from '../rule.ts'
import { countsRun, isPlainCounts } from './counts-world.ts'
import { DIVERSITY, realDiversity } from './diversity.ts'

/** The same real data in every round: each share strays by its variance, and all of them lose as much diversity. */
export const diversityOfFixedReal: Rule = {
  ...DIVERSITY,
  unit: '× that of the real data',
  kind: 'exact',
  property: 'bertrand-2024/quadratic-variance-loop',
  over: 'rounds',
  applies: (recipe) => recipe.workflow === 'fixed-real' && isPlainCounts(recipe) && recipe.real > 1,
  value(recipe) {
    const [n, k] = [recipe.real, constantSize(recipe) ?? 1]
    return 1 - fixedRealVariance({ n, k, rounds: recipe.rounds, v2: -1 }).givenReal
  },
  at(recipe) {
    const [n, k] = [recipe.real, constantSize(recipe) ?? 1]
    return { family: 'Bernoulli', n, k, lambda: k / n, t: recipe.rounds }
  },
  check(recipe, value) {
    const unit = realDiversity(recipe)
    return boundedMeanIs(
      value,
      1 / unit,
      countsRun(recipe, (p) => diversityOf(p) / unit),
    )
  },
}
