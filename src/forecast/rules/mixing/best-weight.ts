import { bestRealWeight } from '../../../laws/mixing/real-and-synthetic.ts'
import { constantSize } from '../../recipe/sizes.ts'
import { isNormalMean } from '../means/means.ts'
import type { Rule } from '../rule.ts'
import { mixtureOf } from './weighted-error.ts'

/** The weight of fresh real data with the least error in the long run; that error is the weight. */
export const bestWeight: Rule = {
  key: 'weight',
  quantity: 'best weight of the real data, and the squared error with it',
  unit: 'of 1; × that of the real data of one round alone',
  kind: 'limit',
  property: 'he-2025/best-weight-risk',
  over: 'recipe',
  applies: (recipe) => recipe.workflow === 'fresh-real' && isNormalMean(recipe),
  value: (recipe) => bestRealWeight(recipe.real / (constantSize(recipe) ?? 1)),
  at: mixtureOf,
}
