import type { Params } from '../../claims/params.ts'
import type { Standing } from '../../claims/theorem.ts'
import type { Recipe } from '../recipe/recipe-schema.ts'
import type { Key, Kind } from '../rules/rule.ts'

/** A value after a round. */
export interface RoundValue {
  readonly round: number
  readonly value: number
}

/** How a recipe lies to the points at which a claim was put to the test. */
export interface Place {
  readonly inside: boolean
  /** For each axis on which it is outside, or has no place: why. */
  readonly outside: readonly string[]
  /** Where the recipe is, in the words of the claim. */
  readonly at: Params
  /** The certified point that is nearest to it. */
  readonly nearest: Params
}

/** How much the value moves with an input: by so many per cent for one per cent of the input. */
export interface Sensitivity {
  readonly input: string
  readonly elasticity: number
}

/** What a certified law says of a recipe. */
export interface Answer {
  readonly key: Key
  readonly quantity: string
  readonly unit: string
  readonly kind: Kind
  /** The value after the last round, or of the recipe as a whole. */
  readonly value: number
  /** The values on the way, where there is one for every round. */
  readonly rounds: readonly RoundValue[]
  /** The claim that certifies the law, and the hash of its record. */
  readonly claim: {
    readonly id: string
    readonly hash: string
    readonly standing: Standing
    readonly verdict: 'certified'
  }
  readonly place: Place
  readonly sensitivity: readonly Sensitivity[]
}

/** A law that is not used, because no certified record stands behind it. */
export interface Refusal {
  readonly key: Key
  readonly quantity: string
  readonly property: string
  readonly because: string
}

/** A claim that bears on a recipe and warns of a reading of it. */
export interface Warning {
  readonly property: string
  readonly hash: string
  readonly verdict: 'certified' | 'refuted'
  readonly words: string
}

/** What no claim reaches: why, and the claim that comes nearest. */
export interface NotCovered {
  readonly ask: string
  readonly because: string
  readonly nearest: string
}

/** What verified theory says of a recipe, and where it stops. */
export interface Forecast {
  readonly world: string
  readonly recipe: Recipe
  readonly answers: readonly Answer[]
  readonly refused: readonly Refusal[]
  readonly warnings: readonly Warning[]
  readonly notCovered: readonly NotCovered[]
}
