import type { Recipe } from '../recipe/recipe-schema.ts'
import type { Rule } from '../rules/rule.ts'
import type { RoundValue } from './answer.ts'

/** 1, 2, 5, 10, 20, 50, …, and the last round. */
function roundsShown(last: number): readonly number[] {
  const shown: number[] = []
  for (let decade = 1; decade <= last; decade *= 10) {
    for (const digit of [1, 2, 5]) if (digit * decade < last) shown.push(digit * decade)
  }
  return [...shown, last]
}

/** The values of a rule after some rounds: those of the recipe, cut off there. */
export function overRounds({ value, over }: Rule, recipe: Recipe): readonly RoundValue[] {
  if (over === 'recipe') return []
  return roundsShown(recipe.rounds).map((round) => ({ round, value: value({ ...recipe, rounds: round }) }))
}
