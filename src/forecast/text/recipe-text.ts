import { numberText } from '../../report/text/number-text.ts'
import type { Recipe } from '../recipe/recipe-schema.ts'

/** A recipe in one line. */
export function recipeText(recipe: Recipe): string {
  const { model, workflow, real, synthetic, rounds, $schema: _, counts, ...others } = recipe
  const sizes =
    typeof synthetic === 'number' ? `${numberText(synthetic)} synthetic a round` : 'synthetic by a list'
  const said = Object.entries(others).map(
    ([field, value]) => `${field} ${typeof value === 'number' ? numberText(value) : value}`,
  )
  const given = counts === undefined ? [] : [`counts of ${numberText(counts.length)} symbols`]
  return [
    model,
    workflow,
    `${numberText(real, 12)} real`,
    sizes,
    `${numberText(rounds)} ${rounds === 1 ? 'round' : 'rounds'}`,
    ...given,
    ...said,
  ].join(', ')
}
