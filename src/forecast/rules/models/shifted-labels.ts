import { shiftedRegressionRisk } from '../../../laws/mixing/regression-risk.ts'
import { shiftedRegressionVariance } from '../../../laws/mixing/shifted-regression-variance.ts'
import type { Recipe } from '../../recipe/recipe-schema.ts'
import { constantSize } from '../../recipe/sizes.ts'
import { meanIs } from '../../simulation/checks.ts'
import { fitOfBoth } from '../../simulation/fit-of-both.ts'
import type { Rule } from '../rule.ts'
import { dimensionOf, hasRows, oneFit, REGRESSION_ERROR } from './regressions.ts'

/** The rows of a recipe. */
export const mixed = (recipe: Recipe) => ({
  d: dimensionOf(recipe),
  real: recipe.real,
  shifted: constantSize(recipe) ?? 0,
  shift: recipe.labelShift ?? 0,
})

/** One fit on real rows and rows with labels that are off. */
export const shiftedLabels: Rule = {
  ...REGRESSION_ERROR,
  quantity: 'squared error of the coefficients after one fit on both',
  kind: 'exact',
  property: 'dohmatob-2025/shifted-labels-risk',
  over: 'recipe',
  applies: (recipe) =>
    recipe.model === 'regression' &&
    recipe.labelShift !== undefined &&
    (recipe.workflow === 'fixed-real' || recipe.workflow === 'fresh-real') &&
    recipe.weight === undefined &&
    hasRows(recipe),
  value: (recipe) => shiftedRegressionRisk({ ...mixed(recipe), noise: 1 }) / oneFit(recipe),
  at(recipe) {
    const { d, real, shifted, shift } = mixed(recipe)
    const rows = real + shifted
    return { d, perDimension: (rows - d - 6) / d, share: shifted / rows, shift, real, shifted }
  },
  check(recipe, value) {
    const rows = mixed(recipe)
    if (rows.real + rows.shifted < rows.d + 5) return undefined
    const mean = value * oneFit(recipe)
    return meanIs(value, shiftedRegressionVariance(rows) / (mean * mean), fitOfBoth(rows, oneFit(recipe)))
  },
}
