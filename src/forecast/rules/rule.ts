import type { Criterion } from '../../claims/criterion.ts'
import type { Params } from '../../claims/params.ts'
import type { Experiment } from '../../worlds/experiment.ts'
import type { Recipe } from '../recipe/recipe-schema.ts'

/** What can be wanted of a recipe, by the word that --want takes. */
export const KEYS = [
  'error',
  'price',
  'wins',
  'variance',
  'spread',
  'half',
  'diversity',
  'survival',
  'vocabulary',
  'alive',
  'weight',
  'schedule',
  'lost',
  'floor',
] as const
export type Key = (typeof KEYS)[number]

/** How the value relates to the quantity: `limit` as the rounds, or where it says so the samples, grow. */
export type Kind = 'exact' | 'limit' | 'upper bound' | 'lower bound'

/** How a recipe is simulated, to see whether a value holds. */
export interface Check {
  readonly experiment: Experiment<object>
  /** The sentence that the replicates must obey, within a margin: a share of the value, or a difference of chances. */
  readonly criterion: (margin: number) => Criterion
}

/** One way from a recipe to a law. */
export interface Rule {
  readonly key: Key
  readonly quantity: string
  /** What the value is measured in: the named baseline. */
  readonly unit: string | ((recipe: Recipe) => string)
  readonly kind: Kind
  /** The claim that certifies the law. */
  readonly property: string | ((recipe: Recipe) => string)
  /** Whether there is a value for every round, or one for the recipe. */
  readonly over: 'rounds' | 'recipe'
  readonly applies: (recipe: Recipe) => boolean
  /** The value after the last round of the recipe. */
  readonly value: (recipe: Recipe) => number
  /** Where the recipe lies in the domain of the claim: its parameters, as far as a recipe has them. */
  readonly at: (recipe: Recipe) => Params
  /** How it is simulated; none where averages would take too long, or where there is no chance. */
  readonly check?: (recipe: Recipe, value: number) => Check | undefined
}
