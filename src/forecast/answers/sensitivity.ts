import { NUMBERS, type NumberField, WHOLE } from '../recipe/fields.ts'
import { readRecipe } from '../recipe/read-recipe.ts'
import type { Recipe } from '../recipe/recipe-schema.ts'
import type { Rule } from '../rules/rule.ts'
import type { Sensitivity } from './answer.ts'

/** By how much an input is moved: a tenth, or one observation if that is more. */
const MOVED = 1.1
/** Less than this is no movement but rounding. */
const LEAST = 0.0005

/** How much the value of a rule moves with each number of the recipe, the strongest first. */
export function sensitivityOf(rule: Rule, recipe: Recipe, value: number): readonly Sensitivity[] {
  if (!(value > 0 && Number.isFinite(value))) return []
  return NUMBERS.flatMap((input): Sensitivity[] => {
    const from = recipe[input]
    if (typeof from !== 'number' || !(from > 0)) return []
    const to = WHOLE.has(input) ? Math.max(from + 1, Math.round(from * MOVED)) : from * MOVED
    const moved = varied(rule, recipe, input, to)
    const then = moved === undefined ? 0 : rule.value(moved.recipe)
    if (moved === undefined || !(then > 0 && Number.isFinite(then))) return []
    const elasticity = Math.log(then / value) / Math.log(to / from)
    return Math.abs(elasticity) < LEAST ? [] : [{ input: moved.inputs, elasticity }]
  }).sort((a, b) => Math.abs(b.elasticity) - Math.abs(a.elasticity))
}

/**
 * The recipe with another value of one number, as long as the rule says something of it. A law that asks for rounds as
 * large as the real data has both moved.
 */
export function varied(
  rule: Rule,
  recipe: Recipe,
  input: NumberField,
  value: number,
): { readonly recipe: Recipe; readonly inputs: string } | undefined {
  const alone = recipeOr({ ...recipe, [input]: value })
  if (alone !== undefined && rule.applies(alone)) return { recipe: alone, inputs: input }
  if (input !== 'real' || recipe.synthetic !== recipe.real) return undefined
  const both = recipeOr({ ...recipe, real: value, synthetic: value })
  return both !== undefined && rule.applies(both) ? { recipe: both, inputs: 'real and synthetic' } : undefined
}

function recipeOr(value: object): Recipe | undefined {
  try {
    return readRecipe(value)
  } catch {
    return undefined
  }
}
