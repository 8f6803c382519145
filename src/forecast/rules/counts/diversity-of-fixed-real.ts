import { fixedRealVariance } from '../../../laws/mixing/real-and-synthetic.ts'
import { constantSize } from '../../recipe/sizes.ts'
import type { Rule } from '../rule.ts'
import { isPlainCounts } from './counts-world.ts'
import { DIVERSITY } from './diversity.ts'

/** The same real data in every round: each share strays by its variance, and all of them lose as much diversity. */
export const diversityOfFixedReal: Rule = {
  ...DIVERSITY,
  unit: '× that of the real data',
  kind: 'exact',
  property: 'bertrand-2024/quadratic-variance-loop',
  over: 'rounds',
  applies: (recipe) => recipe.workflow === 'fixed-real' && isPlainCounts(recipe),
  value(recipe) {
    const [n, k] = [recipe.real, constantSize(recipe) ?? 1]
    return 1 - fixedRealVariance({ n, k, rounds: recipe.rounds, v2: -1 }).givenReal
  },
  at(recipe) {
    const [n, k] = [recipe.real, constantSize(recipe) ?? 1]
    return { family: 'Bernoulli', n, k, lambda: k / n, t: recipe.rounds }
  },
}
