import type { PropertyRecord } from '../trials/records/record.ts'
import type { Answer, Forecast, Refusal } from './answers/answer.ts'
import { overRounds } from './answers/over-rounds.ts'
import { placeOf } from './answers/place.ts'
import type { Records } from './answers/records.ts'
import { sensitivityOf } from './answers/sensitivity.ts'
import { notCoveredBy } from './coverage/not-covered.ts'
import { warningsFor } from './coverage/warnings.ts'
import type { Recipe } from './recipe/recipe-schema.ts'
import { RULES } from './rules/index.ts'
import type { Rule } from './rules/rule.ts'

/** What every forecast is about, so that nobody takes it for a prediction about a language model. */
export const WORLD =
  'Independent draws from the fitted model, nothing filtered unless the recipe says so, the estimator of the theorem. A language model is none of these: read the numbers as the statistical part of what it loses.'

/**
 * What verified theory says of a recipe: every number from a law with a certified record, and where no law reaches.
 *
 * @param recipe checked, by {@link readRecipe}
 * @param records where the evidence is; a law without a certified record is refused, by name
 *
 * Cost: milliseconds; for exact laws of counts of n ≤ 5000 tokens O(n²) once.
 *
 * @example
 * ```ts
 * const recipe = readRecipe({ model: 'mean', workflow: 'replace', real: 100, synthetic: 100, rounds: 9 })
 * forecast(recipe, () => undefined).refused[0]?.property
 * // => 'xu-2025/random-walk-risk'
 * ```
 */
export function forecast(recipe: Recipe, records: Records): Forecast {
  const rules = rulesFor(recipe)
  const found = rules.map((rule) => answerOf(rule, recipe, records))
  return {
    world: WORLD,
    recipe,
    answers: found.flatMap((each) => ('claim' in each ? [each] : [])),
    refused: found.flatMap((each) => ('because' in each ? [each] : [])),
    warnings: warningsFor(recipe, records),
    notCovered: notCoveredBy(recipe, rules),
  }
}

/** The rules that say something of a recipe. Nothing is known of data that are chosen. */
export const rulesFor = (recipe: Recipe): readonly Rule[] =>
  recipe.bestOf === undefined ? RULES.filter((rule) => rule.applies(recipe)) : []

/** The claim behind a rule, for a recipe. */
export const propertyOf = ({ property }: Rule, recipe: Recipe): string =>
  typeof property === 'string' ? property : property(recipe)

function answerOf(rule: Rule, recipe: Recipe, records: Records): Answer | Refusal {
  const { key, quantity, unit, kind } = rule
  const id = propertyOf(rule, recipe)
  const record = records(id)
  const because = reasonAgainst(record)
  if (record === undefined || because !== undefined) {
    return { key, quantity, property: id, because: because ?? 'it has no record' }
  }
  const value = rule.value(recipe)
  return {
    key,
    quantity,
    unit: typeof unit === 'string' ? unit : unit(recipe),
    kind,
    value,
    rounds: overRounds(rule, recipe),
    claim: { id, hash: record.hash, standing: record.source.standing, verdict: 'certified' },
    place: placeOf(rule.at(recipe), record),
    sensitivity: sensitivityOf(rule, recipe, value),
  }
}

function reasonAgainst(record: PropertyRecord | undefined): string | undefined {
  if (record === undefined) return 'it has no record: the claim was not verified, or is not published'
  if (record.verdict !== 'certified') return `it is ${record.verdict}`
  return record.tier === 'full' ? undefined : 'its record is of the quick tier'
}
