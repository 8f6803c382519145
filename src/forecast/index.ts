// The door of `collapse-check/forecast`: what verified theory says of a recipe.

export type {
  Answer,
  Forecast,
  NotCovered,
  Place,
  Refusal,
  RoundValue,
  Sensitivity,
  Warning,
} from './answers/answer.ts'
export type { Records } from './answers/records.ts'
export { type Checked, type CheckOptions, check } from './check.ts'
export { QUESTIONS, type Question } from './coverage/questions.ts'
export { forecast, WORLD } from './forecast.ts'
export { readRecipe } from './recipe/read-recipe.ts'
export type { Recipe } from './recipe/recipe-schema.ts'
export type { Key, Kind } from './rules/rule.ts'
export { type Found, readInput, readWish, solve, type Turn, type Wish } from './want.ts'
