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
  return NUMBERS.flatMap((input) => {
    const elasticity = elasticityOf(rule, recipe, value, input)
    return elasticity === undefined || Math.abs(elasticity) < LEAST ? [] : [{ input, elasticity }]
  }).sort((a, b) => Math.abs(b.elasticity) - Math.abs(a.elasticity))
}

function elasticityOf(
  rule: Rule,
  recipe: Recipe,
  value: number,
  input: NumberField,
): number | undefined {
  const from = recipe[input]
  if (typeof from !== 'number' || !(from > 0)) return undefined
  const to = WHOLE.has(input) ? Math.max(from + 1, Math.round(from * MOVED)) : from * MOVED
  const moved = varied(recipe, input, to)
  if (moved === undefined || !rule.applies(moved)) return undefined
  const then = rule.value(moved)
  return then > 0 && Number.isFinite(then) ? Math.log(then / value) / Math.log(to / from) : undefined
}

/** The recipe with another value of one number; none if it is no recipe then. */
export function varied(recipe: Recipe, input: NumberField, value: number): Recipe | undefined {
  try {
    return readRecipe({ ...recipe, [input]: value })
  } catch {
    return undefined
  }
}
