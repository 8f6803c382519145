import type { Verdict } from '../inference/verdict.ts'
import { type Evidence, judge, type ReplicateCount } from '../trials/judge.ts'
import { PropertyError } from '../trials/property-error.ts'
import { propertyOf, rulesFor } from './forecast.ts'
import type { Recipe } from './recipe/recipe-schema.ts'
import type { Check, Rule } from './rules/rule.ts'

/** What a simulation of the recipe found of one answer. */
export interface Checked {
  readonly quantity: string
  readonly value: number
  readonly verdict: Verdict | 'vacuous' | 'not simulated'
  readonly evidence?: Evidence
}

/** How an answer is checked. */
export interface CheckOptions {
  readonly epoch: string
  /** A share of the value, or a difference of probabilities; 0.05 unless given. */
  readonly margin?: number
  /** Error rates: that a right answer is refuted, and that one off by the margin is certified. */
  readonly levels?: { readonly alpha: number; readonly beta: number }
  readonly onReplicates?: (quantity: string, ...count: Parameters<ReplicateCount>) => void
}

const LEVELS = { alpha: 1e-9, beta: 1e-6 }

/**
 * Simulates a recipe and decides, by the sequential test of the project, whether each answer holds within a margin.
 *
 * A pure function of the recipe and the options: replicates draw from streams that they key. Limits are not simulated,
 * nor are bounds without a sentence of their own, nor what is so heavy in its tails that averages would take too long.
 *
 * Cost: some 10⁴ to 10⁵ runs of the recipe an answer.
 */
export async function check(recipe: Recipe, options: CheckOptions): Promise<readonly Checked[]> {
  const found: Checked[] = []
  for (const rule of rulesFor(recipe)) found.push(await checked(rule, recipe, options))
  return found
}

async function checked(rule: Rule, recipe: Recipe, options: CheckOptions): Promise<Checked> {
  const { margin = 0.05, levels = LEVELS, epoch, onReplicates } = options
  const { quantity } = rule
  const value = rule.value(recipe)
  const simulated: Check | undefined = rule.check?.(recipe, value)
  if (simulated === undefined) return { quantity, value, verdict: 'not simulated' }
  const trial = {
    epoch,
    property: propertyOf(rule, recipe),
    purpose: `forecast of the ${quantity}`,
    experiment: simulated.experiment,
    criterion: () => simulated.criterion(margin),
    levels,
  }
  try {
    const evidence = await judge(trial, { recipe: JSON.stringify(recipe) }, (count, budget) =>
      onReplicates?.(quantity, count, budget),
    )
    return { quantity, value, verdict: evidence.verdict, evidence }
  } catch (error) {
    // A margin that would take more replicates than a test may have.
    if (error instanceof PropertyError && error.cause === undefined) {
      return { quantity, value, verdict: 'not simulated' }
    }
    throw error
  }
}
