import type { NotCovered } from '../answers/answer.ts'
import type { Recipe } from '../recipe/recipe-schema.ts'
import type { Rule } from '../rules/rule.ts'
import { QUESTIONS } from './questions.ts'

/** What a recipe holds that no claim reaches, then the questions that none reaches whatever the recipe. */
export function notCoveredBy(recipe: Recipe, rules: readonly Rule[]): readonly NotCovered[] {
  return [
    ...gaps(recipe, rules),
    ...QUESTIONS.flatMap((question) => ('because' in question ? [question] : [])),
  ]
}

function gaps(recipe: Recipe, rules: readonly Rule[]): readonly NotCovered[] {
  const { model, workflow } = recipe
  const ask = `${model}, ${workflow}`
  if (recipe.bestOf !== undefined) {
    return [
      {
        ask: `the best of ${recipe.bestOf}`,
        because:
          'data that are chosen are no draws from the model; what they are depends on what they are chosen by',
        nearest: 'ferbach-2024/chosen-law',
      },
    ]
  }
  if (model === 'counts' && recipe.temperature !== undefined) {
    return [
      {
        ask: `counts at temperature ${recipe.temperature}`,
        because: 'no law of counts at a temperature is certified; audit says whether a loop shows one',
        nearest: 'alemohammad-2024/distorted-loop-variance',
      },
    ]
  }
  if (rules.length > 0) return []
  const because =
    'no certified law fits the model, the workflow and the sizes together; most laws ask for rounds as large as the real data'
  return [{ ask, because, nearest: nearestClaim(workflow) }]
}

function nearestClaim(workflow: Recipe['workflow']): string {
  switch (workflow) {
    case 'replace':
      return 'xu-2025/random-walk-risk'
    case 'accumulate':
      return 'dey-2024/any-schedule-risk'
    case 'accumulate-subsample':
      return 'kazdan-2025/subsampled-risk'
    case 'unlabelled-pool':
      return 'wang-2026/blind-pooling-risk'
    default:
      return 'bertrand-2024/real-data-reused-law'
  }
}
