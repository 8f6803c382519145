import { countText } from '../../../report/text/number-text.ts'
import type { Recipe } from '../../recipe/recipe-schema.ts'
import { syntheticSizes } from '../../recipe/sizes.ts'
import { familyParams } from '../../simulation/mean-model.ts'

/** Whether a mean is fitted that nothing biases, and what is drawn is not chosen. */
export const isMean = ({ model, bias }: Recipe): boolean =>
  isNormalMean({ model, bias }) || isOtherMean({ model })

/** Whether it is that of a normal law. */
export const isNormalMean = ({
  model,
  bias,
}: Pick<Recipe, 'model'> & { bias?: number | undefined }): boolean => model === 'mean' && bias === undefined

export const isOtherMean = ({ model }: Pick<Recipe, 'model'>): boolean =>
  model === 'poisson' || model === 'quadratic-variance'

/** The baseline of squared errors. */
const realAlone = ({ real }: Recipe): string =>
  `× that of the ${real === 1 ? 'one real observation' : `${countText(real)} real observations`} alone`

export const ERROR = { key: 'error', quantity: 'squared error of the mean', unit: realAlone } as const

/** Where a recipe lies among the schedules of claims about all of them: a first size, a next one, and its growth. */
export function anySchedule(recipe: Recipe) {
  const [later = 1, next = later] = syntheticSizes(recipe)
  const named = recipe.model === 'mean' ? { family: 'normal mean', u: 0.5 } : familyParams(recipe)
  const { real: first, rounds } = recipe
  return { ...named, first, ratio: later / first, later, growth: next / later, T: rounds + 1 }
}
