import { contaminatedRisk } from '../../../laws/accumulation/accumulated-risk.ts'
import { constantSize } from '../../recipe/sizes.ts'
import { meanIs } from '../../simulation/checks.ts'
import { squaredError } from '../../simulation/squared-error.ts'
import { isNormalMean } from '../means/means.ts'
import type { Rule } from '../rule.ts'
import { mixtureOf } from './weighted-error.ts'

/** A pool that grows by real and synthetic data without a label; the first batch is all real. */
export const pooledError: Rule = {
  key: 'error',
  quantity: 'squared error of the mean',
  unit: (recipe) => `× that of ${recipe.real} real observations alone; the first batch is all real`,
  kind: 'exact',
  property: 'wang-2026/blind-pooling-risk',
  over: 'rounds',
  applies: (recipe) => recipe.workflow === 'unlabelled-pool' && isNormalMean(recipe),
  value(recipe) {
    const { total, share } = mixtureOf(recipe)
    return recipe.real * contaminatedRisk(total, recipe.rounds + 1, share)
  },
  at(recipe) {
    const { total: m, share } = mixtureOf(recipe)
    return { m, share, real: recipe.real, T: recipe.rounds + 1 }
  },
  check: (recipe, value) =>
    constantSize(recipe) === undefined ? undefined : meanIs(value, 2, squaredError(recipe)),
}
