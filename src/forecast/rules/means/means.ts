import { countText } from '../../../report/text/number-text.ts'
import type { Recipe } from '../../recipe/recipe-schema.ts'

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
