import type { Recipe } from '../../recipe/recipe-schema.ts'
import type { Rule } from '../rule.ts'
import { isPlainGaussianWalk, keptHalf, spreadKept } from './spread-kept.ts'

/** Beyond so many rounds no answer is sought. */
const MOST = 1e9

/** The first round in which the variance is below half of the true one in half of all runs. */
export const halfTime: Rule = {
  key: 'half',
  quantity: 'rounds until the variance is below half in every second run',
  unit: 'rounds',
  kind: 'exact',
  property: 'suresh-2025/gaussian-exact-tail',
  over: 'recipe',
  applies: isPlainGaussianWalk,
  value: firstBelowHalf,
  at: (recipe) => spreadKept.at({ ...recipe, rounds: Math.max(1, Math.min(MOST, firstBelowHalf(recipe))) }),
}

function firstBelowHalf(recipe: Recipe): number {
  const lost = (rounds: number) => keptHalf({ ...recipe, rounds }, Math.SQRT1_2) <= 0.5
  let [low, high] = [-1, 1]
  for (; !lost(high); high *= 2) {
    low = high
    if (high > MOST) return Number.POSITIVE_INFINITY
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (lost(middle)) high = middle
    else low = middle
  }
  return high
}
