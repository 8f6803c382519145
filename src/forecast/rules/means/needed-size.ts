import type { Rule } from '../rule.ts'
import { anySchedule, isNormalMean } from './means.ts'

/** 1 + rounds·real/size = 2: what a round must draw for the error no more than to double by the last one. */
export const neededSize: Rule = {
  key: 'schedule',
  quantity: 'synthetic observations a round that double the squared error by the last round',
  unit: 'observations; the constant schedule is the best one of its total',
  kind: 'exact',
  property: 'xu-2025/any-schedule-walk',
  over: 'recipe',
  applies: (recipe) => recipe.workflow === 'replace' && isNormalMean(recipe),
  value: ({ real, rounds }) => real * rounds,
  at: (recipe) => anySchedule({ ...recipe, synthetic: recipe.real * recipe.rounds, growth: 0 }),
}
